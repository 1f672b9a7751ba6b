/** The topics, declared once under {@code topics/}: their catalog, their serdes, their creation, and reading them back. */
@NullMarked
package org.armswire.topics;

import org.jspecify.annotations.NullMarked;
