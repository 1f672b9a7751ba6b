package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spellings and what they mean, to be found by their tokens. */
final class Index {

    final Trie<Lexicon.Entry> trie = new Trie<>();
    /** A new spelling takes over what it means here. */
    private final @Nullable Index base;
    /** Names share most of their words. */
    private final Map<String, String> shared;

    Index() {
        this(null);
    }

    Index(@Nullable Index base) {
        this.base = base;
        this.shared = base == null ? new HashMap<>() : base.shared;
    }

    Lexicon.@Nullable Entry entry(Tokens tokens) {
        int node = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (skipped(tokens, i)) {
                continue;
            }
            node = trie.step(node, tokens.hash[i]);
            if (node == 0) {
                return null;
            }
        }
        return trie.at(node);
    }

    void add(String alias, Tokens tokens, Sense sense) {
        int node = 0;
        List<String> lower = new ArrayList<>();
        long capital = 0;
        long capitals = 0;
        boolean code = alias.length() <= 5 && alias.equals(alias.toUpperCase(Locale.ROOT));
        for (int i = 0; i < tokens.size; i++) {
            if (skipped(tokens, i)) {
                continue;
            }
            node = trie.grow(node, tokens.hash[i]);
            capital |= tokens.is(i, Tokens.CAPITAL) ? 1L << lower.size() : 0;
            capitals |= code && tokens.is(i, Tokens.CAPITALS) ? 1L << lower.size() : 0;
            lower.add(shared.computeIfAbsent(folded(tokens, i), word -> word));
        }
        if (node == 0) {
            return;
        }
        Lexicon.Entry entry = trie.at(node);
        if (entry == null) {
            entry = new Lexicon.Entry(lower.toArray(String[]::new));
            Lexicon.Entry known = base == null ? null : base.entry(tokens);
            if (known != null) {
                known.spellings.forEach(entry::add);
                known.traps.forEach(entry::trap);
            }
            trie.put(node, entry);
        }
        entry.add(new Lexicon.Spelling(sense, capital, capitals));
    }

    /** A hyphen inside a name is as good as none. */
    private static boolean skipped(Tokens tokens, int token) {
        return tokens.mark(token, '-') && token > 0 && token < tokens.size - 1;
    }

    private static String folded(Tokens tokens, int i) {
        StringBuilder out = new StringBuilder();
        for (int at = tokens.start[i]; at < tokens.end[i]; at++) {
            char c = Letters.folded(tokens.text.charAt(at));
            if (c != '.' || !tokens.is(i, Tokens.WORD)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
