/** Loads and checks what Armswire knows: actors, weapon systems, languages and rules, from the files under {@code seeds/}. */
@NullMarked
package org.armswire.knowledge;

import org.jspecify.annotations.NullMarked;
