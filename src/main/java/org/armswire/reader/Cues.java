package org.armswire.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words that make traps catch or spare from a distance; found at most once in an article, and only when a trap asks. */
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
        int end = trie.endOf(node);
        if (end < 0) {
            trie.put(node, new Numbered[] {cue});
        } else {
            Numbered[] more = Arrays.copyOf(trie.end(end), trie.end(end).length + 1);
            more[more.length - 1] = cue;
            trie.put(node, more);
        }
    }

    /** The cues of one article; {@code parts} are its texts. */
    Found in(List<Tokens> parts) {
        return new Found(parts);
    }

    /** Where cues stand in one article. */
    final class Found {

        private final List<Tokens> parts;
        private boolean searched;
        private final BitSet anywhere = new BitSet();
        private int size;
        private int[] part = new int[16];
        private int[] from = new int[16];
        private int[] to = new int[16];
        private int[] number = new int[16];

        private Found(List<Tokens> parts) {
            this.parts = parts;
        }

        boolean anywhere(BitSet cues) {
            search();
            return anywhere.intersects(cues);
        }

        boolean between(BitSet cues, Tokens tokens, int first, int last) {
            search();
            if (!anywhere.intersects(cues)) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                if (parts.get(part[i]) == tokens && from[i] >= first && to[i] <= last && cues.get(number[i])) {
                    return true;
                }
            }
            return false;
        }

        private void search() {
            if (searched) {
                return;
            }
            searched = true;
            for (int p = 0; p < parts.size(); p++) {
                Tokens tokens = parts.get(p);
                for (int at = 0; at < tokens.size; at++) {
                    int node = 0;
                    for (int t = at; t < tokens.size; t++) {
                        node = trie.step(node, tokens.hash[t]);
                        if (node == 0) {
                            break;
                        }
                        int end = trie.endOf(node);
                        if (end >= 0) {
                            add(p, tokens, at, t + 1, trie.end(end));
                        }
                    }
                }
            }
        }

        private void add(int where, Tokens tokens, int first, int last, Numbered[] cues) {
            for (Numbered cue : cues) {
                if (!cue.phrase().stands(tokens, first)) {
                    continue;
                }
                if (size == part.length) {
                    part = Arrays.copyOf(part, size * 2);
                    from = Arrays.copyOf(from, size * 2);
                    to = Arrays.copyOf(to, size * 2);
                    number = Arrays.copyOf(number, size * 2);
                }
                part[size] = where;
                from[size] = first;
                to[size] = last;
                number[size++] = cue.number();
                anywhere.set(cue.number());
            }
        }
    }
}
