package org.armswire.model;

/**
 * How the monitor is, for whoever decides whether to restart it or to send it work.
 *
 * @param live false when only a restart helps
 * @param ready whether it reads articles now
 * @param state Kafka Streams' own word: {@code RUNNING}, {@code REBALANCING}
 * @param restoreRemaining records that are still to be read back into the stores
 */
public record Health(boolean live, boolean ready, String state, long restoreRemaining) {}
