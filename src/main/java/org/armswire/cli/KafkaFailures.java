package org.armswire.cli;

import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Tells in one line, with the address tried, what Kafka's clients throw. */
final class KafkaFailures {

    private KafkaFailures() {}

    static int explained(String address, Callable<Integer> talk) throws Exception {
        try {
            return talk.call();
        } catch (KafkaException e) {
            throw failure(address, e);
        }
    }

    /** The failure that stands for what Kafka threw. */
    static Failure failure(String address, Throwable thrown) {
        Throwable told = thrown;
        // "Failed to construct kafka consumer" tells nothing; what is wrong stands beneath.
        while (!(told instanceof ApiException) && told.getCause() != null) {
            told = told.getCause();
        }
        if (told instanceof TimeoutException || told instanceof DisconnectException) {
            return Failure.unreachable("Kafka at " + address + " does not answer: " + Reason.of(told));
        }
        if (told instanceof AuthenticationException) {
            return Failure.unreachable("Kafka at " + address + " does not let us in: " + Reason.of(told));
        }
        if (told instanceof ConfigException) {
            return Failure.usage("Kafka client setting: " + Reason.of(told));
        }
        if (told instanceof UnknownTopicOrPartitionException) {
            return Failure.failed(Reason.of(told) + " (Kafka at " + address
                    + "); 'armswire up' and 'armswire topics create' make the topics, --prefix names them");
        }
        return Failure.failed("Kafka at " + address + ": " + Reason.of(told));
    }
}
