package org.armswire.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What the reader found in one article.
 *
 * @param language given or detected, ISO 639-1; {@code und} when unknown
 * @param actors codes of all actors mentioned, sorted
 * @param signature 64 minima of hashed word shingles, by which near copies can be told; empty for very short texts
 * @param skipped how many lines, sentences or candidates were passed over, by reason: {@code boilerplate}, {@code question} …
 */
public record Reading(
        String language,
        List<String> actors,
        List<Mention> mentions,
        List<Claim> claims,
        List<Integer> signature,
        SortedMap<String, Integer> skipped) {

    public Reading {
        actors = actors.stream().sorted().distinct().toList();
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        signature = List.copyOf(signature);
    }
}
