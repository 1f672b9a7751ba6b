package org.armswire.reader;

import java.io.InputStream;
import java.util.List;
import org.armswire.knowledge.Knowledge;
import org.armswire.model.Article;
import org.armswire.model.Reading;

/** Reads an article: who supplies whom, with what, how many, for how much, how far it has got, who says so and who denies it. */
public final class Reader {

    private static final String ENGINE = "0.1.0";

    final Lexicon lexicon;
    private final String version;

    public Reader(Knowledge knowledge) {
        this(knowledge, List.of(shipped("en")));
    }

    Reader(Knowledge knowledge, List<Language> languages) {
        this.lexicon = new Lexicon(knowledge, languages);
        this.version = ENGINE + "+" + knowledge.version();
    }

    private static Language shipped(String code) {
        String file = "seeds/languages/" + code + ".yaml";
        InputStream in = Reader.class.getResourceAsStream("/" + file);
        if (in == null) {
            throw new IllegalStateException(file + " is not on the class path");
        }
        return Language.load(file, in);
    }

    /** Changes whenever the same article may be read otherwise than before. */
    public String version() {
        return version;
    }

    /** All that the article says of arms transfers. Pure and thread-safe. */
    public Reading read(Article article) {
        return explain(article).reading();
    }

    /** What {@link #read} gives, and why: the same code, with its notes. */
    public Explanation explain(Article article) {
        return new ArticleReader(article, lexicon).read();
    }
}
