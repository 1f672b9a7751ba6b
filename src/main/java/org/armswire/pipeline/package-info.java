/** The route of an article through Kafka Streams, one step a package. */
@NullMarked
package org.armswire.pipeline;

import org.jspecify.annotations.NullMarked;
