package org.armswire.model;

/** The words of the article that a slot of a claim rests on. */
public record Evidence(Slot slot, Span span, String text) {}
