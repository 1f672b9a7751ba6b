package org.armswire.reader;

import java.util.List;
import java.util.TreeMap;
import org.armswire.knowledge.Knowledge;
import org.armswire.model.Article;
import org.armswire.model.Reading;

/** Reads an article: who supplies whom, with what, how many, for how much, how far it has got, who says so and who denies it. */
public final class Reader {

    private final Knowledge knowledge;

    public Reader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Changes whenever the same article may be read otherwise than before. */
    public String version() {
        return knowledge.toString();
    }

    /** All that the article says of arms transfers. Pure and thread-safe. */
    public Reading read(Article article) {
        return new Reading("und", List.of(), List.of(), List.of(), List.of(), new TreeMap<>());
    }
}
