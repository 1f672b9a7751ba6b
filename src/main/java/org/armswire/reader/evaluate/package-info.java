/** Measures the reader: what it found in the form of the labels, and how far the two agree. */
@NullMarked
package org.armswire.reader.evaluate;

import org.jspecify.annotations.NullMarked;
