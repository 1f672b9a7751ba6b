package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** A transfer as one pattern of the grammar sees it in one sentence; slots may still be empty. */
final class Draft {

    final String pattern;
    /** Index of the word that made it. */
    final int trigger;

    final List<Party> suppliers = new ArrayList<>();
    final List<Party> recipients = new ArrayList<>();

    @Nullable
    Item goods;
    /** The generic word that carries the number, when the goods are named elsewhere in the sentence. */
    @Nullable
    Item counted;
    /** Whether the sentence says where it is from, though not by a name that is known. */
    boolean closed;
    /** Whether the roles are those of what the article told of last. */
    boolean again;
    /** The transfer in the same sentence that this is part of. */
    @Nullable
    Draft whole;
    /** The transfer told before that this is part of. */
    @Nullable
    Report like;
    /** Whether a pronoun stands for the goods. */
    boolean anaphor;
    /** Whether it was found on its way and went no farther. */
    boolean stopped;
    /** Whether the supplier only stands near, so that who makes the goods comes first. */
    boolean guessed;
    /** Whether the goods are nothing that somebody else may be the maker of. */
    boolean settled;
    /** Whether its two sides deal with each other, and not both with a third: {@code talks with Oman and Qatar}. */
    boolean apart;
    /** Whether the two roles may be the other way round. */
    boolean unsure;
    /** Whether it goes to, or comes from, a crowd that nobody names. */
    boolean vague;
    /** Whether a crowd stands in the very place of who gets it: {@code sold to six air forces}. */
    boolean toCrowd;
    /** Whether a crowd stands in the very place of who gives it: {@code some countries are arming the rebels}. */
    boolean fromCrowd;
    /** Whether the goods are of a kind that any maker may offer, and the sentence names none. */
    boolean open;
    /** Whether it is what somebody sells to whoever buys: {@code Russia's arms exports}. */
    boolean trade;
    /** Whether it is somebody's share of what another trades: {@code Spain accounted for 40 per cent of Oman's arms imports}. */
    boolean shared;
    /** Whether a side that it leaves open is told by nothing but who makes the goods and whom the article is about. */
    boolean implied;
    /** Whether it is one answer of several to what the article asks, so that only these say what it is about. */
    boolean called;
    /** Candidates that were passed over, each with the reason. */
    final List<String> lost = new ArrayList<>();

    Draft(String pattern, int trigger) {
        this.pattern = pattern;
        this.trigger = trigger;
    }

    void supplier(@Nullable Item actor) {
        add(suppliers, actor);
    }

    void recipient(@Nullable Item actor) {
        add(recipients, actor);
    }

    private static void add(List<Party> to, @Nullable Item actor) {
        for (Party party : actor == null ? List.<Party>of() : actor.parties) {
            if (!Exporters.bystander(party.code())
                    && to.stream().noneMatch(p -> p.code().equals(party.code()))) {
                to.add(party);
            }
        }
    }
}
