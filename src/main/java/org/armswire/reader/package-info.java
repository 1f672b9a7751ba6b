/** Article in, tagged article with claims out: plain Java, no Kafka, no input or output, usable as a library. */
@NullMarked
package org.armswire.reader;

import org.jspecify.annotations.NullMarked;
