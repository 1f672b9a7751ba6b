package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** A sentence as a row of items: noun phrases closed, lists of actors and of goods joined, words told apart as verbs and nouns. */
final class Scene {

    private static final int LONGEST_ASIDE = 7;

    final Tokens tokens;
    final Sentences.Sentence sentence;
    final List<Item> items = new ArrayList<>();
    private final boolean military;
    private final Lexicon lexicon;

    Scene(Lexicon lexicon, Hits hits, Sentences.Sentence sentence, boolean military, Memory memory) {
        this.tokens = hits.tokens;
        this.sentence = sentence;
        this.military = military || government(hits, sentence);
        this.lexicon = lexicon;
        raw(hits);
        dropDateline();
        fighters(memory.topic());
        use();
        dropAsides();
        dropPairs();
        closePhrases();
        makers();
        lists();
        refer(memory);
    }

    /** A maker and a government in one sentence: what passes between them is military. */
    private static boolean government(Hits hits, Sentences.Sentence sentence) {
        boolean maker = false;
        boolean government = false;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.entry[h].word;
            government |= word != null && (word.is(Cue.ACTOR_HEAD) || word.is(Cue.MILITARY));
            maker |= hits.entry[h].company;
        }
        return maker && government;
    }

    String words(Item item) {
        return tokens.text.substring(tokens.start[item.from], tokens.end[item.to - 1]);
    }

    /** Puts actors where {@code the former}, {@code the latter} and {@code it} stand for them. */
    private void refer(Memory memory) {
        List<Item> before = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                if (preposition(i) != Cue.IN) {
                    before.add(item);
                }
            } else if ((item.is(Cue.FORMER) || item.is(Cue.LATTER)) && before.size() >= 2) {
                Item meant = before.get(before.size() - (item.is(Cue.FORMER) ? 2 : 1));
                stand(item, meant.parties);
                if (i + 1 < items.size() && possessive(items.get(i + 1).from)) {
                    item.possessive = true;
                    items.remove(i + 1);
                    origin(i);
                }
            } else if (item.is(Cue.PERSON) && !item.is(Cue.DETERMINER)) {
                List<Party> meant = before.isEmpty() ? memory.person() : subjectOf(before);
                if (!meant.isEmpty()) {
                    stand(item, meant);
                }
            } else if (item.is(Cue.HOME) && item.kind == Kind.WORD && !item.is(Cue.DETERMINER)) {
                String home = memory.topic().home();
                if (home != null) {
                    stand(item, List.of(new Party(home, item.from, item.to, false)));
                }
            } else if (item.is(Cue.PRONOUN) && !item.is(Cue.DETERMINER) && item.verb == null) {
                List<Party> meant = !before.isEmpty() ? subjectOf(before) : memory.subject();
                if (!meant.isEmpty()) {
                    stand(item, meant);
                }
            }
        }
    }

    private List<Party> subjectOf(List<Item> before) {
        for (Item item : before) {
            if (item.describes == null && !item.possessive) {
                return item.parties;
            }
        }
        return before.get(0).parties;
    }

    private static void stand(Item item, List<Party> meant) {
        item.kind = Kind.ACTOR;
        item.parties = new ArrayList<>(meant);
    }

    private void raw(Hits hits) {
        int hit = sentence.firstHit();
        for (int t = sentence.from(); t < sentence.to(); ) {
            if (hit < sentence.lastHit() && hits.from[hit] == t) {
                Item item = item(hits, hit);
                items.add(item);
                splitTrigger(item);
                t = hits.to[hit++];
            } else {
                if (possessive(t) && last() != null && last().actor()) {
                    last().possessive = true;
                    last().to = t + 1;
                } else {
                    Kind kind = tokens.is(t, Tokens.NUMBER)
                            ? Kind.NUMBER
                            : tokens.is(t, Tokens.MARK) ? Kind.MARK : Kind.OTHER;
                    items.add(new Item(kind, t, t + 1));
                }
                t++;
            }
        }
    }

    /** {@code arms sales} is goods and a transfer word. */
    private void splitTrigger(Item item) {
        int end = item.to - 1;
        if (!item.goods() || end == item.from || item.is(Cue.AID)) {
            return;
        }
        Sense.OfWord word = lexicon.word(tokens, end);
        if (word != null && (word.is(Cue.SUPPLY_NOUN) || word.is(Cue.ACQUIRE_NOUN) || word.is(Cue.DEAL_NOUN))) {
            if (end == item.from + 1 && tokens.reads(item.from, "aid")) {
                item.kind = Kind.OTHER;
                item.wares.clear();
                return;
            }
            Ware ware = item.wares.get(0);
            item.wares.set(0, new Ware(ware.goods(), item.from, end, List.of()));
            item.to = end;
            item.word = null;
            Item trigger = new Item(Kind.WORD, end, end + 1);
            trigger.word = word;
            items.add(trigger);
        }
    }

    private boolean possessive(int token) {
        return tokens.reads(token, "'s")
                || ((tokens.mark(token, '\'') || tokens.mark(token, '\u2019'))
                        && tokens.glued(token)
                        && tokens.text.charAt(tokens.start[token] - 1) == 's');
    }

    @Nullable
    private Item last() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    private Item item(Hits hits, int hit) {
        Lexicon.Entry entry = hits.entry[hit];
        Item item = new Item(Kind.WORD, hits.from[hit], hits.to[hit]);
        item.word = entry.word;
        if (!entry.names) {
            return item;
        }
        for (Sense sense : hits.senses(hit)) {
            if (sense instanceof Sense.OfNothing) {
                item.kind = Kind.OTHER;
                return item;
            }
            if (sense instanceof Sense.OfActor actor && item.parties.isEmpty()) {
                item.parties.add(new Party(actor.code(), item.from, item.to, false));
                item.demonym = actor.how().equals("demonym");
            } else if (sense instanceof Sense.OfPerson person && item.parties.isEmpty()) {
                item.parties.add(new Party(person.code(), item.from, item.to, false));
            } else if (sense instanceof Sense.OfCompany company && item.parties.isEmpty()) {
                item.parties.add(new Party(company.code(), item.from, item.to, true));
            } else if (sense instanceof Sense.OfGoods goods
                    && hits.confirmed(hit, goods)
                    && item.wares.isEmpty()
                    && (military || (!goods.weak() && !item.is(Cue.WEAK_GOODS)))) {
                item.wares.add(new Ware(goods, item.from, item.to, List.of()));
            }
        }
        boolean people = !item.parties.isEmpty() && item.demonym;
        if (people) {
            item.wares.clear();
        }
        item.kind = !item.wares.isEmpty() ? Kind.GOODS : !item.parties.isEmpty() ? Kind.ACTOR : Kind.WORD;
        if (item.kind == Kind.WORD && item.word == null) {
            item.kind = Kind.OTHER;
        }
        return item;
    }

    /** Tells verbs from nouns by what stands beside them. */
    private void use() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.word == null) {
                continue;
            }
            boolean nominal = item.is(Cue.SUPPLY_NOUN) || item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.DEAL_NOUN);
            if (item.word.verb().isEmpty()) {
                item.noun = nominal;
                continue;
            }
            Frame frame = item.word.verb().keySet().iterator().next();
            item.verb = frame;
            boolean arm = frame == Frame.ARM && (item.form(Form.BASE) || item.form(Form.THIRD));
            if ((nominal || item.goods() || arm) && !verbal(i, item)) {
                item.verb = null;
                item.noun = nominal;
            } else if (item.goods()) {
                item.kind = Kind.WORD;
                item.wares.clear();
            }
        }
    }

    private boolean verbal(int i, Item item) {
        Item before = i == 0 ? null : items.get(i - 1);
        Item after = i + 1 == items.size() ? null : items.get(i + 1);
        boolean object = after != null
                && (after.is(Cue.DETERMINER) || after.kind == Kind.NUMBER || after.actor() || after.goods());
        if (before == null) {
            return false;
        }
        if (before.is(Cue.TO) || before.is(Cue.WILL) || before.is(Cue.WOULD) || modal(before) || before.is(Cue.NOT)) {
            return !item.form(Form.THIRD) || item.form(Form.BASE);
        }
        if (item.form(Form.THIRD) || item.form(Form.BASE)) {
            boolean subject = (before.actor() && !before.possessive && !before.demonym)
                    || (before.is(Cue.PRONOUN) && !before.is(Cue.DETERMINER))
                    || before.is(Cue.RELATIVE);
            return subject && object && !item.is(Cue.WEAK_GOODS);
        }
        return !before.is(Cue.DETERMINER) || item.form(Form.PARTICIPLE);
    }

    private boolean modal(Item item) {
        return tokens.reads(item.from, "may")
                || tokens.reads(item.from, "might")
                || tokens.reads(item.from, "could")
                || tokens.reads(item.from, "should");
    }

    /** {@code PARIS, France (Reuters) -} tells where it was written. */
    private void dropDateline() {
        for (int i = 1; i + 2 < items.size() && i <= 14; i++) {
            if (tokens.mark(items.get(i - 1).from, '(')
                    && items.get(i).is(Cue.MEDIA)
                    && tokens.mark(items.get(i + 1).from, ')')) {
                items.subList(0, i + 2).clear();
                return;
            }
        }
    }

    /** {@code the rebels}, where the article tells whose. */
    private void fighters(Topic topic) {
        for (Item item : items) {
            String code = item.word == null ? null : topic.fighters(item.word);
            if (code != null && item.kind == Kind.WORD) {
                item.kind = Kind.ACTOR;
                item.parties.add(new Party(code, item.from, item.to, false));
            }
        }
    }

    /** Takes out short brackets, such as tickers and abbreviations. */
    private void dropAsides() {
        for (int i = 0; i < items.size(); i++) {
            if (tokens.mark(items.get(i).from, '(')) {
                int end = i;
                while (end < items.size() && end - i <= LONGEST_ASIDE && !tokens.mark(items.get(end).from, ')')) {
                    end++;
                }
                if (end < items.size() && tokens.mark(items.get(end).from, ')')) {
                    items.subList(i, end + 1).clear();
                    i--;
                }
            }
        }
    }

    /** {@code the Russia-Ukraine war} names two, but neither of them does anything. */
    private void dropPairs() {
        for (int i = 0; i + 2 < items.size(); i++) {
            if (items.get(i).actor()
                    && tokens.mark(items.get(i + 1).from, '-')
                    && items.get(i + 2).actor()) {
                Item pair = new Item(Kind.OTHER, items.get(i).from, items.get(i + 2).to);
                items.subList(i, i + 3).clear();
                items.add(i, pair);
            }
        }
    }

    private void closePhrases() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.actor()) {
                headed(i, item);
            } else if (item.goods()) {
                compound(i, item);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).actor()) {
                origin(i);
            }
        }
    }

    /** {@code Saudi} + {@code armed forces}, {@code France's} + {@code Dassault}: one actor. */
    private void headed(int i, Item actor) {
        int end = -1;
        for (int j = i + 1; j < items.size() && j <= i + 5; j++) {
            Item next = items.get(j);
            if (next.actor()) {
                boolean same =
                        next.parties.get(0).code().equals(actor.parties.get(0).code())
                                && !(next.demonym && !actor.demonym);
                if (same && (actor.possessive || actor.demonym || j == i + 1 || end == j - 1)) {
                    if (next.parties.get(0).company()) {
                        actor.parties.clear();
                        actor.parties.addAll(next.parties);
                    }
                    actor.possessive = next.possessive;
                    end = j;
                    continue;
                }
                break;
            }
            if (next.is(Cue.ACTOR_HEAD)) {
                end = j;
            } else if (next.kind == Kind.OTHER || (next.kind == Kind.MARK && tokens.mark(next.from, '-'))) {
                if (actor.possessive && j > i + 3) {
                    break;
                }
            } else if (!next.is(Cue.ABBREVIATION)) {
                break;
            }
        }
        if (end > 0) {
            boolean genitive = items.get(end).possessive;
            actor.to = items.get(end).to;
            actor.demonym = false;
            actor.possessive = genitive;
            items.subList(i + 1, end + 1).clear();
            if (i + 1 < items.size() && possessive(items.get(i + 1).from)) {
                actor.possessive = true;
                actor.to = items.get(i + 1).to;
                items.remove(i + 1);
            }
        }
    }

    /** {@code F-15} + {@code fighter jets}: the named system says the category. */
    private void compound(int i, Item goods) {
        while (i + 1 < items.size()) {
            Item next = items.get(i + 1);
            int gap = 1;
            if (next.kind == Kind.OTHER
                    && i + 2 < items.size()
                    && items.get(i + 2).goods()
                    && tokens.is(next.from, Tokens.WORD)
                    && next.word == null) {
                gap = 2;
                next = items.get(i + 2);
            }
            if (!next.goods() || (next.noun && next.is(Cue.SUPPLY_NOUN))) {
                return;
            }
            Ware one = goods.wares.get(0);
            Ware two = next.wares.get(0);
            Ware head = one.goods().system() != null
                            || (two.goods().system() == null && two.goods().category() == Category.UNSPECIFIED)
                    ? one
                    : two;
            goods.wares.set(0, new Ware(head.goods(), one.from(), two.to(), one.origin()));
            goods.to = next.to;
            items.subList(i + 1, i + 1 + gap).clear();
        }
    }

    /** {@code Russian S-400}, {@code Boeing's F-15}, {@code U.S.-made tanks}: the actor says where the goods are from. */
    private void origin(int i) {
        Item actor = items.get(i);
        boolean object = i > 0 && items.get(i - 1).gives();
        if (object && !actor.demonym && !actor.possessive) {
            return;
        }
        for (int j = i + 1; j < items.size() && j <= i + 6; j++) {
            Item next = items.get(j);
            if (next.goods()) {
                actor.describes = next;
                actor.adjective = true;
                List<Party> from = new ArrayList<>(next.wares.get(0).origin());
                from.addAll(actor.parties);
                Ware ware = next.wares.get(0);
                next.wares.set(0, new Ware(ware.goods(), ware.from(), ware.to(), from));
                return;
            }
            boolean hyphen = next.kind == Kind.MARK && inner(next);
            boolean participle = next.verb != null && next.form(Form.PARTICIPLE) && hyphenated(j);
            if (!((next.kind == Kind.OTHER && !verbish(next))
                    || next.kind == Kind.NUMBER
                    || hyphen
                    || participle
                    || (next.is(Cue.WEAK_GOODS) && next.verb == null))) {
                return;
            }
        }
    }

    /** Whether a mark may stand inside a noun phrase: a hyphen or a quotation mark. */
    boolean inner(Item item) {
        return "-\"\u201c\u201d'\u2018\u2019".indexOf(tokens.text.charAt(tokens.start[item.from])) >= 0;
    }

    private boolean verbish(Item item) {
        int end = tokens.end[item.to - 1];
        int start = tokens.start[item.from];
        return end - start > 4
                && tokens.text.charAt(end - 1) == 'd'
                && tokens.text.charAt(end - 2) == 'e'
                && !tokens.mark(item.from - 1, '-')
                && !tokens.is(item.from, Tokens.CAPITAL);
    }

    private boolean hyphenated(int i) {
        return i > 0 && tokens.mark(items.get(i).from - 1, '-') && tokens.glued(items.get(i).from);
    }

    /** {@code the F-35, built by Lockheed}. */
    private void makers() {
        for (int i = 0; i + 2 < items.size(); i++) {
            Item item = items.get(i);
            if (!item.goods()) {
                continue;
            }
            for (int j = i + 1; j < items.size() && j <= i + 7; j++) {
                Item by = items.get(j);
                if (by.goods() || by.verb != null) {
                    break;
                }
                if (by.is(Cue.BY) && made(j - 1)) {
                    for (int k = j + 1; k < items.size() && k <= j + 4; k++) {
                        if (items.get(k).actor()) {
                            items.get(k).describes = item;
                            Ware ware = item.wares.get(0);
                            item.wares.set(
                                    0,
                                    new Ware(ware.goods(), ware.from(), ware.to(), List.copyOf(items.get(k).parties)));
                            break;
                        }
                    }
                    break;
                }
            }
        }
    }

    private boolean made(int i) {
        int token = items.get(i).from;
        return tokens.reads(token, "built")
                || tokens.reads(token, "made")
                || tokens.reads(token, "developed")
                || tokens.reads(token, "produced")
                || tokens.reads(token, "manufactured");
    }

    /** Joins {@code Britain, Italy and Turkey} and {@code tanks, shells and rifles}. */
    private void lists() {
        for (int i = 0; i < items.size(); i++) {
            Item head = items.get(i);
            if (head.actor() && head.describes == null) {
                int next;
                while ((next = listed(i, true)) > 0) {
                    Item more = items.get(next);
                    head.parties.addAll(more.parties);
                    head.to = more.to;
                    head.possessive = more.possessive;
                    head.demonym &= more.demonym;
                    items.subList(i + 1, next + 1).clear();
                }
            } else if (head.goods() && !head.noun) {
                int next;
                while ((next = listed(i, false)) > 0) {
                    Item more = items.get(next);
                    head.wares.addAll(more.wares);
                    head.to = more.to;
                    items.subList(i + 1, next + 1).clear();
                }
            }
        }
    }

    private int listed(int i, boolean actors) {
        boolean joined = false;
        boolean comma = false;
        boolean article = false;
        int others = 0;
        for (int j = i + 1; j < items.size() && j <= i + 7; j++) {
            Item item = items.get(j);
            if ((actors && item.actor() && item.describes == null) || (!actors && item.goods() && !item.noun)) {
                boolean owner = actors && item.possessive && !items.get(i).possessive;
                boolean apposition = article && comma;
                return joined && !owner && !apposition ? j : -1;
            }
            comma |= tokens.mark(item.from, ',');
            article |= tokens.reads(item.from, "a") || tokens.reads(item.from, "an");
            if (tokens.mark(item.from, ',') || item.is(Cue.AND) || item.is(Cue.OR)) {
                joined = true;
            } else if (!joined
                    || !(item.is(Cue.DETERMINER)
                            || item.is(Cue.APPROX_MIN)
                            || item.is(Cue.APPROX)
                            || (!actors && item.kind == Kind.NUMBER)
                            || (!actors && item.actor() && item.describes != null)
                            || (!actors && item.kind == Kind.OTHER && ++others <= 3)
                            || (actors && tokens.reads(item.from, "both")))) {
                return -1;
            }
        }
        return -1;
    }

    /** The preposition that a word is. */
    static Cue preposition(Item item) {
        for (Cue cue : Cue.values()) {
            if (cue.preposition() && item.is(cue)) {
                return cue;
            }
        }
        throw new IllegalStateException("not a preposition");
    }

    /** The preposition that a noun phrase stands under, or null. */
    @Nullable
    Cue preposition(int i) {
        int others = 0;
        for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
            Item item = items.get(j);
            if (item.preposition()) {
                return preposition(item);
            }
            boolean inside = item.is(Cue.DETERMINER)
                    || item.kind == Kind.NUMBER
                    || item.is(Cue.APPROX)
                    || item.is(Cue.APPROX_MIN)
                    || item.is(Cue.ACTOR_HEAD)
                    || (item.actor() && item.demonym)
                    || (item.kind == Kind.OTHER && ++others <= 2);
            if (!inside) {
                return null;
            }
        }
        return null;
    }
}
