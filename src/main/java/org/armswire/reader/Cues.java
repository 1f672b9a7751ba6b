package org.armswire.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words that make traps catch or spare from a distance; looked for only where a trap asks, and at most once in a whole article. */
final class Cues {

    /** Cues that end at the same place of the trie, as {@code US} and {@code us} do. */
    private record Numbered(Phrase phrase, int number) {}

    private final Trie<Numbered[]> trie = new Trie<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Notes cues and gives their numbers. */
    BitSet add(List<String> cues) {
        BitSet set = new BitSet();
        for (String cue : cues) {
            Integer known = numbers.get(cue);
            if (known == null) {
                known = numbers.size();
                numbers.put(cue, known);
                add(new Numbered(Phrase.of(cue), known));
            }
            set.set(known);
        }
        return set;
    }

    private void add(Numbered cue) {
        int node = 0;
        for (long hash : cue.phrase().hash) {
            node = trie.grow(node, hash);
        }
        Numbered[] known = trie.at(node);
        if (known == null) {
            trie.put(node, new Numbered[] {cue});
        } else {
            Numbered[] more = Arrays.copyOf(known, known.length + 1);
            more[more.length - 1] = cue;
            trie.put(node, more);
        }
    }

    /** The cues of one article; {@code parts} are its texts. */
    Found in(Collection<Tokens> parts) {
        return new Found(parts);
    }

    /** Notes the numbers of the cues that stand between two tokens. */
    private void collect(Tokens tokens, int first, int last, BitSet into) {
        for (int at = first; at < last; at++) {
            int node = trie.step(0, tokens.hash[at]);
            for (int next = at + 1; node != 0; next++) {
                Numbered[] cues = trie.at(node);
                for (int i = 0; cues != null && i < cues.length; i++) {
                    if (cues[i].phrase().stands(tokens, at)) {
                        into.set(cues[i].number());
                    }
                }
                node = next < last ? trie.step(node, tokens.hash[next]) : 0;
            }
        }
    }

    /** Which cues stand in one article. */
    final class Found {

        private final Collection<Tokens> parts;
        private @Nullable BitSet all;

        private Found(Collection<Tokens> parts) {
            this.parts = parts;
        }

        boolean anywhere(BitSet cues) {
            BitSet found = all;
            if (found == null) {
                found = new BitSet();
                for (Tokens tokens : parts) {
                    collect(tokens, 0, tokens.size, found);
                }
                all = found;
            }
            return found.intersects(cues);
        }

        boolean between(BitSet cues, Tokens tokens, int first, int last) {
            BitSet found = new BitSet();
            collect(tokens, first, last, found);
            return found.intersects(cues);
        }
    }
}
