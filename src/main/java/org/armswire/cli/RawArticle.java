package org.armswire.cli;

import java.nio.charset.StandardCharsets;
import org.armswire.topics.ArticleParser;
import org.armswire.topics.Parsed;

/** An article as it lies in a file, not yet read. */
final class RawArticle {

    private final String where;
    private final boolean json;
    private final byte[] value;

    /**
     * Takes its bytes as they are.
     *
     * @param where file and line, for messages
     * @param json whether it must be a JSON object; else it may be bare text
     */
    RawArticle(String where, boolean json, byte[] value) {
        this.where = where;
        this.json = json;
        this.value = value;
    }

    String where() {
        return where;
    }

    byte[] value() {
        return value;
    }

    /** What it turns out to be. A line of a JSON Lines file that is no object is not taken for the text of an article. */
    Parsed parse() {
        Parsed parsed = ArticleParser.parse(value);
        boolean bareText = parsed instanceof Parsed.Ok && !isObject();
        return json && bareText ? new Parsed.Bad("BAD_JSON", "no JSON object") : parsed;
    }

    boolean isObject() {
        return new String(value, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .startsWith("{");
    }
}
