package org.armswire.reader;

import java.util.Map;
import org.armswire.knowledge.Knowledge;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.armswire.model.Reading;

/** Reads an article: who supplies whom, with what, how many, for how much, how far it has got, who says so and who denies it. */
public final class Reader {

    private static final String ENGINE = "0.1.0";

    final Lexicons lexicons;
    private final Lexicon english;
    private final Tongue tongue;
    private final String version;

    public Reader(Knowledge knowledge) {
        this.lexicons = new Lexicons(knowledge);
        this.english = lexicons.of("en");
        this.tongue = new Tongue(english);
        this.version = ENGINE + "+" + knowledge.version();
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
        Map<Part, Tokens> texts = english.tokens(article);
        String language = tongue.of(article, texts);
        Lexicon lexicon = lexicons.of(language);
        texts = lexicon.cutsAs(english) ? texts : lexicon.tokens(article);
        return new ArticleReader(article, language, lexicon, texts, Judges.of(lexicon)).read();
    }
}
