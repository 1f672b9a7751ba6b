/** From the current claims of a pair to its deals. */
@NullMarked
package org.armswire.pipeline.correlate;

import org.jspecify.annotations.NullMarked;
