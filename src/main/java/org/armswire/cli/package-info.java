/** The command line: the only place that prints. */
@NullMarked
package org.armswire.cli;

import org.jspecify.annotations.NullMarked;
