/** The names of all meters of Armswire, in one place. */
@NullMarked
package org.armswire.metrics;

import org.jspecify.annotations.NullMarked;
