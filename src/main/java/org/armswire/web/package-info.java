/** The HTTP edge: health, metrics, live alerts and the page. */
@NullMarked
package org.armswire.web;

import org.jspecify.annotations.NullMarked;
