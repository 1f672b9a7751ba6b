package org.armswire.pipeline.intake;

import org.apache.kafka.common.utils.Bytes;
import org.armswire.model.DeadLetter;
import org.jspecify.annotations.Nullable;

/** A record that arrived: bytes that go on (null to withdraw), or a dead letter. */
record Arrival(@Nullable Bytes bytes, @Nullable DeadLetter deadLetter) {

    boolean isDead() {
        return deadLetter != null;
    }
}
