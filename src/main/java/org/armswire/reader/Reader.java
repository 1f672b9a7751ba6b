package org.armswire.reader;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.armswire.knowledge.Knowledge;
import org.armswire.model.Article;
import org.armswire.model.Part;
import org.armswire.model.Reading;

/** Reads an article: who supplies whom, with what, how many, for how much, how far it has got, who says so and who denies it. */
public final class Reader {

    /** Columns for a longer text are not kept. */
    private static final int LONGEST_KEPT = 1 << 16;

    private static final String ENGINE = "0.1.0";

    final Lexicons lexicons;
    private final Lexicon english;
    private final Tongue tongue;
    private final String version;
    /** What was found in articles that have been read: the next ones are written into the same columns. One for each thread that reads. */
    private final Queue<Map<Part, Hits>> spent = new ConcurrentLinkedQueue<>();

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
        Map<Part, Hits> old = Objects.requireNonNullElse(spent.poll(), Map.of());
        Map<Part, Tokens> columns = new EnumMap<>(Part.class);
        old.forEach((part, hits) -> columns.put(part, hits.tokens));
        Map<Part, Tokens> texts = english.tokens(article, columns);
        String language = tongue.of(article, texts);
        Lexicon lexicon = lexicons.of(language);
        texts = lexicon.cutsAs(english) ? texts : lexicon.tokens(article, texts);
        ArticleReader reader = new ArticleReader(article, language, lexicon, texts, Judges.of(lexicon), old);
        Explanation read = reader.read();
        if (texts.values().stream().allMatch(tokens -> tokens.text.length() <= LONGEST_KEPT)) {
            spent.add(reader.parts());
        }
        return read;
    }
}
