package org.armswire.model;

/**
 * How the monitor in this process is doing.
 *
 * @param live false when only a restart helps
 * @param ready whether it processes; false while it starts, rebalances or restores
 * @param state of the streams client: {@code RUNNING}, {@code REBALANCING} …
 * @param restoreRemaining records still to be restored into the stores
 */
public record Health(boolean live, boolean ready, String state, long restoreRemaining) {}
