/** From the deals of a pair to the alerts that they warrant. */
@NullMarked
package org.armswire.pipeline.alert;

import org.jspecify.annotations.NullMarked;
