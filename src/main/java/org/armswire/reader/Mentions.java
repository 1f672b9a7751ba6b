package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.armswire.model.Article;
import org.armswire.model.Category;
import org.armswire.model.Claim;
import org.armswire.model.Mention;
import org.armswire.model.MentionKind;
import org.armswire.model.Part;
import org.armswire.model.Span;
import org.armswire.reader.Item.Ware;
import org.armswire.reader.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/** Collects the actors, companies and weapons that an article names. */
final class Mentions {

    private static final int MOST_MENTIONS = 200;

    final TreeSet<String> actors = new TreeSet<>();
    final List<Mention> mentions = new ArrayList<>();
    private final Article article;
    private final boolean military;
    private final Memory memory;
    /** What goods the sentence names last. */
    @Nullable
    Ware last;

    Mentions(Article article, boolean military, Memory memory) {
        this.article = article;
        this.military = military;
        this.memory = memory;
    }

    void take(Part part, Hits hits, Sentence sentence) {
        last = null;
        if (!sentence.has(Traits.NAMES | Traits.FIGHTERS)) {
            return;
        }
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            if (!hits.is(h, Traits.NAMES)) {
                if (hits.is(h, Traits.FIGHTERS)) {
                    rebels(part, hits, h);
                }
                continue;
            }
            for (Sense sense : hits.senses(h)) {
                if (sense instanceof Sense.OfNothing) {
                    break;
                }
                Span span = ArticleReader.span(part, hits.tokens, hits.from[h], hits.to[h]);
                if (sense instanceof Sense.OfActor actor) {
                    if (Places.actor(hits, h, actor, sentence)) {
                        actors.add(actor.code());
                        mention(MentionKind.ACTOR, span, actor.code(), actor.how(), null);
                        memory.actor(actor.code(), span, actor.how().equals("demonym"));
                        if (memory.theatre(actor.code()) && !Places.theatre(hits, h, sentence)) {
                            memory.acts(actor.code());
                        }
                    }
                    break;
                } else if (sense instanceof Sense.OfPerson person) {
                    actors.add(person.code());
                    mention(MentionKind.ACTOR, span, person.code(), "leader", null);
                    memory.person(person.code(), span);
                    memory.acts(person.code());
                    break;
                } else if (sense instanceof Sense.OfCompany company) {
                    mention(MentionKind.COMPANY, span, company.code(), "company", null);
                    memory.company(company.code(), span);
                    break;
                } else if (sense instanceof Sense.OfGoods goods) {
                    Sense.OfWord word = hits.entry[h].word;
                    if (!hits.confirmed(h, goods)) {
                        continue;
                    }
                    if (military || (!goods.weak() && (word == null || !word.is(Cue.WEAK_GOODS)))) {
                        last = new Ware(goods, 0, 0, List.of(), span);
                        mention(
                                MentionKind.WEAPON,
                                span,
                                goods.system(),
                                goods.system() == null ? "noun" : "system",
                                goods.category());
                    }
                    break;
                }
            }
        }
    }

    /** {@code the rebels} are an actor where the article tells whose. */
    private void rebels(Part part, Hits hits, int hit) {
        Sense.OfWord word = hits.entry[hit].word;
        String code = word == null ? null : memory.topic().fighters(word);
        if (code != null && word != null && !word.is(Cue.ACTOR_HEAD)) {
            Span span = ArticleReader.span(part, hits.tokens, hits.from[hit], hits.to[hit]);
            actors.add(code);
            mention(MentionKind.ACTOR, span, code, "group", null);
            memory.actor(code, span, false);
            memory.acts(code);
        }
    }

    private void mention(MentionKind kind, Span span, @Nullable String code, String how, @Nullable Category category) {
        if (mentions.size() < MOST_MENTIONS) {
            mentions.add(new Mention(kind, span, article.words(span), code, how, category));
        }
    }

    /** Who takes part in a claim is an actor of the article, however it was named. */
    void parties(Claim claim) {
        if (claim.supplier() != null) {
            actors.add(claim.supplier());
        }
        if (claim.recipient() != null) {
            actors.add(claim.recipient());
        }
    }
}
