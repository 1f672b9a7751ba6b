/** Runs the monitor: the embedded broker, the streams, their health and their end. */
@NullMarked
package org.armswire.runtime;

import org.jspecify.annotations.NullMarked;
