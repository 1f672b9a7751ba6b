package org.armswire.reader;

import java.util.EnumSet;
import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Lays out the words of a sentence as items, one for each hit, and tells verbs from nouns. */
final class Row {

    /** The codes of states have so many letters. */
    private static final int STATE = 3;
    /** So near behind a range of numbers stand the goods. */
    private static final int RANGE = 5;
    /** What may stand before a word that says how sure a number is. */
    private static final List<String> HEDGES =
            List.of("just", "well", "only", "little", "slightly", "bit", "already", "now", "far");

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;
    private final Lexicon lexicon;
    private final boolean military;
    /** Whether the sentence itself speaks of arms or soldiers, without which chips and components are not taken for parts of arms. */
    private final boolean martial;
    /** Whether two states are named, between which rifles are arms even where nothing else is military. */
    private final boolean trade;

    Row(Scene scene, Lexicon lexicon, boolean military) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
        this.lexicon = lexicon;
        boolean civil = scene.civil;
        this.military = (military || government(scene.hits, scene.sentence) || Gate.armed(scene.hits, scene.sentence))
                && !civil;
        this.martial = Gate.martial(scene.hits, scene.sentence);
        this.trade = !civil && trade(scene.hits, scene.sentence);
    }

    void lay(Topic topic) {
        raw(scene.hits);
        Asides asides = new Asides(scene);
        asides.dateline();
        jets();
        fighters(topic);
        unmanned(topic);
        new VerbOrNoun(scene, lexicon).tell();
        estimates();
        asides.brackets();
        asides.pairs();
    }

    /** After phrases are closed: who only says it takes no part in it. */
    void speakers() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.actor() || item.describes != null) {
                continue;
            }
            int before = i > 0 && items.get(i - 1).is(Cue.DETERMINER) ? i - 2 : i - 1;
            boolean tail =
                    before >= 0 && i + 1 < items.size() && items.get(i + 1).is(Cue.SAY) && closes(items.get(before));
            boolean source = i > 0 && items.get(i - 1).is(Cue.CITING);
            boolean inverted = i > 1 && items.get(i - 1).is(Cue.SAY) && closes(items.get(i - 2));
            boolean headline = i == 0 && i + 1 < items.size() && tokens.mark(items.get(i + 1).from, ':');
            item.speaker = tail || source || inverted || headline || consents(i);
        }
    }

    /** {@code with Oslo's approval}: who only lets it happen. */
    private boolean consents(int i) {
        if (i == 0 || i + 1 == items.size() || !items.get(i).possessive) {
            return false;
        }
        Item next = items.get(i + 1);
        return (items.get(i - 1).is(Cue.WITH) || tokens.reads(items.get(i - 1).from, "without"))
                && (next.is(Cue.CONSENT) || tokens.reads(next.from, "approval") || tokens.reads(next.from, "blessing"));
    }

    /** What stands before a speaker's name: the end of what is said. */
    private boolean closes(Item item) {
        return item.kind == Kind.MARK && ",\"\u201d'\u2019".indexOf(tokens.text.charAt(tokens.start[item.from])) >= 0;
    }

    /** A maker and a government in one sentence: what passes between them is military. */
    private static boolean government(Hits hits, Sentences.Sentence sentence) {
        boolean maker = false;
        boolean government = false;
        boolean money = false;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            Sense.OfWord word = hits.entry[h].word;
            government |= word != null && (word.is(Cue.STATE) || word.is(Cue.MILITARY));
            money |= word != null && word.is(Cue.LENDER);
            maker |= hits.entry[h].company;
        }
        return maker && government && !money;
    }

    private static boolean trade(Hits hits, Sentences.Sentence sentence) {
        int states = 0;
        for (int h = sentence.firstHit(); h < sentence.lastHit(); h++) {
            boolean actor = hits.is(h, Traits.STATE);
            states += !actor ? 0 : fighters(hits.senses(h)) ? 2 : 1;
        }
        return states > 1;
    }

    /** Who is no state and no union of states gets nothing but arms. */
    private static boolean fighters(List<Sense> senses) {
        return senses.stream()
                .anyMatch(s -> s instanceof Sense.OfActor actor
                        && actor.code().length() > STATE
                        && !Exporters.union(actor.code())
                        && !Exporters.bystander(actor.code()));
    }

    private void raw(Hits hits) {
        int hit = scene.sentence.firstHit();
        for (int t = scene.sentence.from(); t < scene.sentence.to(); ) {
            if (hit < scene.sentence.lastHit() && hits.from[hit] == t) {
                Item item = item(hits, hit);
                items.add(item);
                splitTrigger(item);
                t = hits.to[hit++];
            } else {
                if (scene.possessive(t) && last() != null && last().actor()) {
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
        Sense.OfWord next = lexicon.word(tokens, end + 1);
        // a cargo plane is no cargo
        if (next != null && next.is(Cue.WEAK_GOODS)) {
            return;
        }
        if (word != null && (word.is(Cue.SUPPLY_NOUN) || word.is(Cue.ACQUIRE_NOUN) || word.is(Cue.DEAL_NOUN))) {
            if (end == item.from + 1 && tokens.reads(item.from, "aid")) {
                item.kind = Kind.OTHER;
                item.wares.clear();
                return;
            }
            Ware ware = item.wares.get(0);
            int last = lexicon.goods(tokens, item.from, end) ? end : end + 1;
            item.wares.set(0, new Ware(ware.goods(), item.from, last, List.of()));
            item.to = end;
            item.word = null;
            Item trigger = new Item(Kind.WORD, end, end + 1);
            trigger.word = word;
            items.add(trigger);
        }
    }

    @Nullable
    private Item last() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    private Item item(Hits hits, int hit) {
        Lexicon.Entry entry = hits.entry[hit];
        Item item = new Item(Kind.WORD, hits.from[hit], hits.to[hit]);
        item.word = hits.wordOf(hit);
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
                item.demonym = actor.how().equals("demonym") && !people(item.to - 1);
            } else if (sense instanceof Sense.OfPerson person && item.parties.isEmpty()) {
                item.parties.add(new Party(person.code(), item.from, item.to, false));
            } else if (sense instanceof Sense.OfCompany company && item.parties.isEmpty()) {
                item.parties.add(new Party(company.code(), item.from, item.to, true));
            } else if (sense instanceof Sense.OfGoods goods
                    && hits.confirmed(hit, goods)
                    && item.wares.isEmpty()
                    && ((military && (martial || goods.category() != Category.PARTS || !item.is(Cue.DUAL)))
                            || (!goods.weak() && !item.is(Cue.WEAK_GOODS))
                            || (trade && !goods.weak() && !item.is(Cue.DUAL))
                            || hits.martial(goods))) {
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

    /** {@code Saudis}, unlike {@code Saudi} and {@code Swiss}, is a noun. */
    private boolean people(int token) {
        int end = tokens.end[token];
        return tokens.text.charAt(end - 1) == 's' && tokens.text.charAt(end - 2) != 's';
    }

    /** {@code bought about 20 tanks}: what stands before a number says how sure it is, unless something is said about the tanks. */
    private void estimates() {
        for (int i = 1; i + 1 < items.size(); i++) {
            Item item = items.get(i);
            boolean approximate = item.is(Cue.APPROX) || item.is(Cue.APPROX_MIN) || item.is(Cue.APPROX_MAX);
            if (approximate && item.under() == Cue.AGAINST && counts(i + 1) && object(hedged(i - 1))) {
                CaseMarks.narrow(item, EnumSet.of(Cue.AGAINST));
            } else if (item.under() == Cue.TO
                    && counts(i - 1)
                    && counts(i + 1)
                    && new Heads(items).object(i + 1, RANGE) != null) {
                CaseMarks.narrow(item, EnumSet.of(Cue.TO));
            }
        }
    }

    /** {@code just over 20}, {@code a little over 20}: where all that stands before the number begins. */
    private int hedged(int i) {
        int j = i;
        while (j > 0 && (HEDGES.contains(scene.words(items.get(j))) || tokens.reads(items.get(j).from, "a"))) {
            j--;
        }
        return j;
    }

    private boolean counts(int i) {
        Item item = items.get(i);
        int next = tokens.reads(item.from, "a") && i + 1 < items.size() ? i + 1 : i;
        Sense.OfWord word = items.get(next).word;
        return item.kind == Kind.NUMBER
                || item.is(Cue.PORTION)
                || (word != null && (word.number() > 0 || word.atLeast() > 0));
    }

    /** Whether what stands behind may be given or got, and not only spoken of: {@code talks with Oman about 20 tanks}. */
    private boolean object(int i) {
        Item item = items.get(i);
        if (item.actor()) {
            return i > 0 && (items.get(i - 1).verb != null || items.get(i - 1).is(Cue.TO) || item.possessive);
        }
        boolean acts = item.is(Cue.AGREED) || item.is(Cue.CONSIDERED) || item.is(Cue.REQUESTED) || item.is(Cue.REFUSED);
        return item.verb != null || item.preposition() || (acts && !item.is(Cue.DEAL_NOUN)) || item.is(Cue.HAVE);
    }

    /** {@code the aircraft}, where drones are what the article is about. */
    private void unmanned(Topic topic) {
        for (Item item : items) {
            Ware ware = item.goods() && topic.category() == Category.UAV ? item.wares.get(0) : null;
            if (ware != null
                    && ware.goods().system() == null
                    && tokens.reads(item.to - 1, "aircraft")
                    && item.to == item.from + 1) {
                Sense.OfGoods drone = new Sense.OfGoods(
                        Category.UAV,
                        null,
                        null,
                        null,
                        false,
                        false,
                        ware.goods().weak());
                item.wares.set(0, new Ware(drone, ware.from(), ware.to(), ware.origin()));
            }
        }
    }

    /** {@code F-16 fighters}: no men who fight. */
    private void jets() {
        for (int i = 0; i + 1 < items.size(); i++) {
            Item goods = items.get(i);
            Item next = items.get(i + 1);
            boolean aircraft = goods.goods()
                    && goods.wares.get(0).goods().system() != null
                    && goods.wares.get(0).goods().category() == Category.AIRCRAFT;
            if (aircraft
                    && next.kind == Kind.WORD
                    && (tokens.reads(next.from, "fighters") || tokens.reads(next.from, "fighter"))) {
                goods.to = next.to;
                items.remove(i + 1);
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
}
