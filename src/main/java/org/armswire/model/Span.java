package org.armswire.model;

/** A stretch of an article's title or body, in UTF-16 units from its beginning, half-open. */
public record Span(Part part, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span [" + start + "," + end + ") must be non-empty and not negative");
        }
    }

    /** Title before body, then by start, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byPart = part.compareTo(other.part);
        int byStart = byPart != 0 ? byPart : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
