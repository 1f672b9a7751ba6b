/** Records and enums that the whole of Armswire speaks in; nothing here thinks, and nothing here imports anything of ours. */
@NullMarked
package org.armswire.model;

import org.jspecify.annotations.NullMarked;
