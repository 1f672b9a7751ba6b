package org.armswire.model;

/**
 * What a transfer is worth, as an article says.
 *
 * @param amount in whole units of the currency
 * @param currency ISO 4217
 */
public record Money(long amount, String currency, String text) {}
