/** From whatever bytes arrive to an article under its own id; what is no article becomes one dead letter. */
@NullMarked
package org.armswire.pipeline.intake;

import org.jspecify.annotations.NullMarked;
