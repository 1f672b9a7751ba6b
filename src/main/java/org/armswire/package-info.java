/** Armswire: who supplies whom with which arms, read from the news as it is published. */
@NullMarked
package org.armswire;

import org.jspecify.annotations.NullMarked;
