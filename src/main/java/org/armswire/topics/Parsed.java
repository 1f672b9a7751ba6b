package org.armswire.topics;

import org.armswire.model.Article;

/** What some bytes turned out to be: an article, or nothing that can be read. */
public sealed interface Parsed {

    /** An article within all limits. */
    record Ok(Article article) implements Parsed {}

    /**
     * Why it is none.
     *
     * @param reason a code that does not change, such as {@code BAD_JSON}
     * @param detail one sentence for a person; it quotes nothing of the text
     */
    record Bad(String reason, String detail) implements Parsed {}
}
