/** Running counts, corrected by differences when an article is revised or withdrawn. */
@NullMarked
package org.armswire.pipeline.count;

import org.jspecify.annotations.NullMarked;
