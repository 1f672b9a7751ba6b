package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** Puts actors where pronouns, {@code the company} and the like stand for them. */
final class References {

    private static final int SAID = 4;
    /** So far before what is his stands what somebody is told to do. */
    private static final int TOLD = 6;

    private final Scene scene;
    private final List<Item> items;
    private final Phrases phrases;
    private final Memory memory;
    private final List<Item> before = new ArrayList<>();
    /** Whom a pronoun before all names in the sentence stands for. */
    private List<Party> pronoun = List.of();
    /** Where the sentence says, at its beginning, that all this is. */
    private @Nullable Party place;

    References(Scene scene, Phrases phrases, Memory memory) {
        this.scene = scene;
        this.items = scene.items;
        this.phrases = phrases;
        this.memory = memory;
    }

    void resolve() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                if (scene.preposition(i) != Cue.IN) {
                    before.add(item);
                } else if (place == null && i <= 2 && !item.parties.get(0).company()) {
                    place = item.parties.get(0);
                }
            } else if (item.word != null && item.verb == null) {
                word(i, item);
            }
        }
    }

    private void word(int i, Item item) {
        if (item.is(Cue.FORMER) || item.is(Cue.LATTER)) {
            stand(item, ofTwo(item.is(Cue.FORMER)));
            if (!item.actor()) {
                return;
            }
            if (i + 1 < items.size() && scene.possessive(items.get(i + 1).from)) {
                item.possessive = true;
                items.remove(i + 1);
                phrases.origin(i);
            }
        } else if (item.is(Cue.PRONOUN) && item.is(Cue.DETERMINER)) {
            item.parties = new ArrayList<>(pronoun(i, item));
        } else if (item.is(Cue.OWN_FORCE)
                && item.kind == Kind.WORD
                && scene.tokens.is(item.from, Tokens.CAPITAL)
                && memory.topic().atHome()) {
            stand(item, home(i, item));
        } else if (item.is(Cue.HOME) && item.kind == Kind.WORD) {
            stand(item, home(i, item));
        } else if (item.is(Cue.PERSON)) {
            stand(item, before.isEmpty() ? memory.person() : subject());
        } else if (item.is(Cue.PRONOUN)) {
            stand(item, pronoun(i, item));
        } else if (item.kind == Kind.WORD && i > 0 && scene.tokens.reads(items.get(i - 1).from, "the")) {
            description(i, item);
        }
    }

    /** The first or the second of the two actors named last, here or in the sentence before. */
    private List<Party> ofTwo(boolean first) {
        if (before.size() >= 2) {
            return before.get(before.size() - (first ? 2 : 1)).parties;
        }
        List<Party> two = before.isEmpty() ? memory.two() : before.get(0).parties;
        return two.size() == 2 ? List.of(two.get(first ? 0 : 1)) : List.of();
    }

    private List<Party> pronoun(int i, Item item) {
        if (item.is(Cue.HOME)) {
            return home(i, item);
        }
        if (before.isEmpty()) {
            pronoun = memory.subject();
            return pronoun;
        }
        if (i > 0 && items.get(i - 1).gives()) {
            return object();
        }
        Item told = item.is(Cue.DETERMINER) ? told(i) : null;
        if (told != null) {
            return told.parties;
        }
        // halted the sale to Oman over its purchase of
        boolean because = i > 0
                && i + 1 < items.size()
                && items.get(i + 1).is(Cue.ACQUIRE_NOUN)
                && scene.tokens.reads(items.get(i - 1).from, "over");
        if (because) {
            return before.get(before.size() - 1).parties;
        }
        for (int j = i - 1; j > 0 && j >= i - SAID; j--) {
            int who = j - 1;
            while (who > 0 && (items.get(who).is(Cue.HAVE) || items.get(who).is(Cue.BE))) {
                who--;
            }
            if (items.get(j).is(Cue.SAY) && items.get(who).party()) {
                return items.get(who).parties;
            }
        }
        return subject();
    }

    /** {@code Oman} in {@code urged Oman to halt its sales}: who is told to do something with what is his, or null. */
    private @Nullable Item told(int i) {
        for (int j = i - 1; j > 1 && j >= i - TOLD; j--) {
            Item to = items.get(j);
            if (to.is(Cue.TO) && !items.get(j + 1).actor() && !items.get(j + 1).is(Cue.DETERMINER)) {
                Item whom = items.get(j - 1);
                int verb = items.get(j - 2).is(Cue.DETERMINER) ? j - 3 : j - 2;
                boolean tells = verb > 0
                        && (items.get(verb).is(Cue.URGED)
                                || items.get(verb).is(Cue.DEMAND)
                                || items.get(verb).is(Cue.COMMAND)
                                || items.get(verb).verb == Frame.REQUEST);
                return tells && whom.actor() && !whom.possessive ? whom : null;
            }
            if (to.actor() || scene.tokens.mark(to.from, ',') || to.is(Cue.SAY) || to.is(Cue.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** {@code We} in a quotation is who speaks; else it is where the article is at home. */
    private List<Party> home(int i, Item item) {
        if (item.is(Cue.PRONOUN)) {
            for (Item other : items) {
                if (other.speaker) {
                    return other.parties;
                }
            }
            for (int j = i - 1; j > 0; j--) {
                if (items.get(j).is(Cue.SAY) && items.get(j - 1).party()) {
                    return items.get(j - 1).parties;
                }
            }
        }
        String home = memory.topic().home();
        boolean about = !item.is(Cue.PRONOUN) || "USA".equals(memory.topic().state());
        return home == null || !about ? List.of() : List.of(new Party(home, item.from, item.to, false));
    }

    /** {@code the company}, {@code the kingdom}. */
    private void description(int i, Item item) {
        boolean headed = i + 1 < items.size()
                && (items.get(i + 1).actor() || items.get(i + 1).is(Cue.OF) || seated(i + 1));
        if (headed || (i + 1 < items.size() && items.get(i + 1).is(Cue.RELATIVE))) {
            return;
        }
        Party faction = item.is(Cue.FACTION) ? faction() : null;
        Party meant = faction != null
                ? faction
                : item.is(Cue.COMPANY) ? company() : item.is(Cue.STATE) ? state(i) : union(item);
        if (meant != null) {
            stand(item, List.of(meant));
            if (i + 1 < items.size() && scene.possessive(items.get(i + 1).from)) {
                item.possessive = true;
                item.to = items.get(i + 1).to;
                items.remove(i + 1);
            }
        }
    }

    /** {@code the government in Oman}. */
    private boolean seated(int in) {
        boolean named = in + 1 < items.size() && items.get(in + 1).party() && !items.get(in + 1).possessive;
        return named && items.get(in).is(Cue.IN) && !items.get(in).is(Cue.INTO);
    }

    /** {@code In Oman, the navy has}: of the country that the sentence is set in; else who gets what the article tells of, or is about. */
    private @Nullable Party state(int i) {
        if (place != null && before.isEmpty()) {
            return place;
        }
        Party court = court(i);
        if (court != null) {
            return court;
        }
        Party other = i > 1 && items.get(i - 2).gives() ? other(i - 2) : null;
        if (other != null) {
            return other;
        }
        for (int j = i + 1; j < items.size() && j <= i + 2 * SAID; j++) {
            if (items.get(j).verb != null || items.get(j).is(Cue.RELATIVE)) {
                Party gets = items.get(j).verb == null || items.get(j).gives()
                        ? null
                        : memory.deals().gets();
                return gets != null ? gets : memory.state();
            }
        }
        Party about = memory.state();
        Party gets = i > 1 && items.get(i - 2).is(Cue.BY) && about != null && Exporters.large(about.code())
                ? memory.deals().gets()
                : null;
        return gets == null ? about : gets;
    }

    /** {@code A Norwegian court ordered the government}: it is the government of its own country. */
    private @Nullable Party court(int i) {
        int verb = i > 0 && items.get(i - 1).is(Cue.DETERMINER) ? i - 2 : i - 1;
        for (int j = verb - 1; verb > 0 && items.get(verb).is(Cue.COMMAND) && j >= 0 && j >= verb - SAID; j--) {
            Item item = items.get(j);
            if (item.actor()) {
                return item.demonym ? item.parties.get(0) : null;
            }
            if (item.kind == Kind.MARK || item.verb != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code Iran, on good terms with Sudan, gave the army drones}: whose army it is that gets them, where another state gives. */
    private @Nullable Party other(int verb) {
        Item giver = null;
        for (int i = verb - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (!item.actor() || item.describes != null || item.speaker) {
                continue;
            }
            if (giver == null && scene.preposition(i) == null && !item.possessive) {
                giver = item;
                Party nearer = between(i, verb);
                if (nearer != null) {
                    return nearer;
                }
            } else if (giver != null && apart(item.parties, giver.parties)) {
                return item.parties.get(0).company() ? null : item.parties.get(0);
            }
        }
        return null;
    }

    private @Nullable Party between(int giver, int verb) {
        for (int i = verb - 1; i > giver; i--) {
            Item item = items.get(i);
            if (item.actor() && item.describes == null && !item.parties.get(0).company()) {
                return item.parties.get(0);
            }
        }
        return null;
    }

    /** {@code the bloc}, {@code the alliance}: where the article has named it. */
    private @Nullable Party union(Item item) {
        return item.is(Cue.BLOC) ? memory.named("EU") : item.is(Cue.ALLIANCE) ? memory.named("NATO") : null;
    }

    /** {@code the group}, {@code the movement}: the armed group named last. */
    private @Nullable Party faction() {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i).parties.get(0);
            if (Exporters.faction(party.code())) {
                return party;
            }
        }
        return memory.faction();
    }

    private @Nullable Party company() {
        for (int i = before.size() - 1; i >= 0; i--) {
            Party party = before.get(i).parties.get(0);
            if (party.company()) {
                return party;
            }
        }
        return memory.company();
    }

    private List<Party> subject() {
        for (Item item : before) {
            if (item.describes == null && !item.possessive) {
                return item.parties;
            }
        }
        Item first = before.get(0);
        boolean origin = first.describes != null && first.demonym;
        return !pronoun.isEmpty() || origin ? pronoun : first.parties;
    }

    /** What is given to somebody else than the subject. */
    private List<Party> object() {
        List<Party> subject = subject();
        for (int j = before.size() - 1; j >= 0; j--) {
            List<Party> other = before.get(j).parties;
            if (before.get(j).describes == null || before.get(j).possessive) {
                if (other.stream()
                        .noneMatch(p -> subject.stream().anyMatch(s -> s.code().equals(p.code())))) {
                    return subject;
                }
            }
        }
        boolean last = !memory.subject().isEmpty() && apart(memory.subject(), subject);
        Party other = last ? memory.subject().get(0) : memory.other(subject);
        return other == null ? subject : List.of(other);
    }

    private static boolean apart(List<Party> one, List<Party> other) {
        return one.stream().noneMatch(p -> other.stream().anyMatch(o -> o.code().equals(p.code())));
    }

    private static void stand(Item item, List<Party> meant) {
        if (!meant.isEmpty()) {
            item.kind = Kind.ACTOR;
            item.parties = new ArrayList<>(meant);
        }
    }
}
