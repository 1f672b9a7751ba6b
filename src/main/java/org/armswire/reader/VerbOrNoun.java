package org.armswire.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;

/** Tells verbs from nouns by what stands beside them. */
final class VerbOrNoun {

    /** So far behind the verb stands the store that something is drawn from. */
    private static final int STORE_REACH = 14;

    /** What may stand before a verb and does not end in {@code ly}. */
    static final List<String> ADVERBS = List.of("also", "still", "already", "now", "often", "currently");

    private static final int CARGO = 5;
    /** So many words and commas has a row of verbs. */
    private static final int SERIES = 6;
    /** So far back stands the auxiliary of a verb that is joined to another. */
    private static final int CLAUSE = 12;

    private static final Set<Category> FLYING =
            EnumSet.of(Category.AIRCRAFT, Category.UAV, Category.SATELLITE, Category.ENGINE);

    private static final List<String> ARTICLES = List.of("a", "an", "the");

    private final Scene scene;
    private final Tokens tokens;
    private final List<Item> items;
    private final Lexicon lexicon;

    VerbOrNoun(Scene scene, Lexicon lexicon) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.items = scene.items;
        this.lexicon = lexicon;
    }

    void tell() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.word == null) {
                continue;
            }
            boolean nominal = item.is(Cue.SUPPLY_NOUN) || item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.DEAL_NOUN);
            if (nominal && i + 1 < items.size() && items.get(i + 1).is(Cue.NO_TRANSFER)) {
                item.kind = Kind.OTHER;
                item.word = null;
                continue;
            }
            if (item.word.verb().isEmpty()) {
                item.noun = nominal;
                continue;
            }
            if (item.is(Cue.STORED) && !stored(i)) {
                item.kind = Kind.OTHER;
                item.word = null;
                continue;
            }
            if (item.is(Cue.COUNTED) && item.to == item.from + 1 && !counts(i + 1)) {
                if (!item.is(Cue.CARRIES)) {
                    item.kind = Kind.OTHER;
                    item.word = null;
                }
                continue;
            }
            if (item.is(Cue.FLIES) && !cargo(i)) {
                item.kind = Kind.OTHER;
                item.word = null;
                continue;
            }
            Frame frame = item.word.verb().keySet().iterator().next();
            item.verb = frame;
            boolean arm = frame == Frame.ARM && !lexicon.verbSecond && (item.form(Form.BASE) || item.form(Form.THIRD));
            boolean thing = item.is(Cue.PART_HEAD)
                    || (item.is(Cue.WEAK_GOODS) && i > 0 && items.get(i - 1).preposition())
                    || (item.is(Cue.WEAK_GOODS) && (acts(i + 1) || (i > 0 && items.get(i - 1).demonym)));
            boolean doubtful = nominal || item.goods() || thing || arm;
            if ((doubtful && !verbal(i, item)) || attribute(i, item) || (!lexicon.verbSecond && determined(i))) {
                item.verb = null;
                item.noun = nominal;
            } else if (item.goods()) {
                item.kind = Kind.WORD;
                item.wares.clear();
            }
        }
    }

    /** {@code seized ship carried}: what stands before a verb of its own is none. */
    private boolean acts(int next) {
        return next < items.size()
                && (items.get(next).is(Cue.CARRIES)
                        || items.get(next).is(Cue.BE)
                        || items.get(next).is(Cue.HAVE));
    }

    /** {@code drew shells from Oman's depots}; but {@code a list had been drawn up}. */
    private boolean stored(int i) {
        boolean from = false;
        for (int j = i + 1; j < items.size() && j <= i + STORE_REACH; j++) {
            from |= items.get(j).is(Cue.FROM);
            if (from && items.get(j).is(Cue.STORE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code took 18}, {@code will take at least a dozen}. */
    private boolean counts(int from) {
        for (int i = from; i < items.size() && i < from + 3; i++) {
            Item item = items.get(i);
            if (item.kind == Kind.NUMBER || (item.word != null && item.word.number() > 0)) {
                return i + 1 == items.size() || !items.get(i + 1).is(Cue.UNIT);
            }
            if (!item.is(Cue.APPROX) && !item.is(Cue.APPROX_MIN) && !item.is(Cue.APPROX_MAX) && !item.is(Cue.ONE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code flew rifles to the rebels}; but aircraft fly by themselves, and with passengers. */
    private boolean cargo(int i) {
        for (int j = i + 1; j < items.size() && j <= i + CARGO; j++) {
            Item item = items.get(j);
            if (item.goods()) {
                return item.wares.stream()
                        .noneMatch(w -> FLYING.contains(w.goods().category()));
            }
            if (!item.premodifies() && item.kind != Kind.OTHER && item.kind != Kind.NUMBER && !item.is(Cue.OF)) {
                return false;
            }
        }
        return false;
    }

    private boolean verbal(int i, Item item) {
        int left = adverb(i - 1) ? i - 2 : i - 1;
        Item before = i == 0 ? null : items.get(left);
        Item after = i + 1 == items.size() ? null : items.get(i + 1);
        boolean object = after != null
                && (after.is(Cue.DETERMINER)
                        || after.kind == Kind.NUMBER
                        || after.actor()
                        || after.goods()
                        || (after.is(Cue.TO) && adverb(i - 1)));
        if (before == null) {
            return false;
        }
        if (before.is(Cue.TO)
                || tokens.reads(before.to - 1, "to")
                || before.is(Cue.WILL)
                || before.is(Cue.WOULD)
                || before.is(Cue.MODAL)
                || before.is(Cue.HELP)
                || before.is(Cue.NOT)) {
            return !item.form(Form.THIRD) || item.form(Form.BASE);
        }
        if (item.form(Form.THIRD) || item.form(Form.BASE)) {
            boolean subject = headed(left)
                    || serial(left)
                    || infinitives(left)
                    || (before.actor() && !before.possessive && (!before.demonym || adverb(i - 1)))
                    || (before.is(Cue.PRONOUN) && !before.is(Cue.DETERMINER))
                    || before.is(Cue.RELATIVE);
            boolean weapons = after != null && after.goods() && !after.is(Cue.WEAK_GOODS);
            return subject && object && (weapons || infinitives(left) || !item.is(Cue.WEAK_GOODS));
        }
        boolean compound = before.goods() && item.form(Form.ING);
        return !compound && (!before.is(Cue.DETERMINER) || item.form(Form.PARTICIPLE));
    }

    /** {@code stopped a ship}: what an article stands before is a thing, and nothing is shipped. */
    private boolean determined(int i) {
        Item item = items.get(i);
        boolean base = (item.form(Form.BASE) || item.form(Form.THIRD)) && !item.form(Form.PARTICIPLE);
        return base && i > 0 && ARTICLES.stream().anyMatch(a -> tokens.reads(items.get(i - 1).from, a));
    }

    /** {@code to train and arm the rebels}, {@code will train, pay and equip}: all hang on the one {@code to}, or {@code will}. */
    private boolean infinitives(int and) {
        if (!items.get(and).is(Cue.AND)) {
            return false;
        }
        if (items.get(and + 1).form(Form.BASE) && !items.get(and + 1).form(Form.THIRD) && goesOn(and)) {
            return true;
        }
        for (int j = and - 1; j > 0 && j >= and - SERIES; j--) {
            Item item = items.get(j);
            boolean to = item.is(Cue.TO) || tokens.reads(item.to - 1, "to");
            if (j < and - 1 && (to || item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL))) {
                return true;
            }
            boolean word = (item.kind == Kind.OTHER || item.kind == Kind.WORD)
                    && !item.preposition()
                    && !item.is(Cue.DETERMINER)
                    && !tokens.is(item.from, Tokens.CAPITAL);
            if (!word && !(j < and - 1 && tokens.mark(item.from, ','))) {
                return false;
            }
        }
        return false;
    }

    /** {@code will join the alliance and order tanks}: a verb behind an auxiliary of the same clause. */
    private boolean goesOn(int and) {
        for (int j = and - 1; j > 0 && j >= and - CLAUSE; j--) {
            Item item = items.get(j);
            if (item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL)) {
                return true;
            }
            if (item.is(Cue.SAY)
                    || item.is(Cue.RELATIVE)
                    || item.is(Cue.HAVE)
                    || item.is(Cue.BE)
                    || tokens.mark(item.from, ';')) {
                return false;
            }
        }
        return false;
    }

    /** {@code trains and arms the rebels}: what one does, verb by verb. */
    private boolean serial(int and) {
        Item before = and > 1 && items.get(and).is(Cue.AND) ? items.get(and - 1) : null;
        return before != null
                && (before.kind == Kind.OTHER || before.kind == Kind.WORD)
                && tokens.text.charAt(tokens.end[before.to - 1] - 1) == 's'
                && !tokens.is(before.from, Tokens.CAPITAL)
                && (items.get(and - 2).actor() || tokens.mark(items.get(and - 2).from, ','));
    }

    /** {@code Indian firms}, {@code the Indian company}: somebody who acts. */
    private boolean headed(int i) {
        boolean head = items.get(i).is(Cue.ACTOR_HEAD) && items.get(i).verb == null;
        return head && i > 0 && items.get(i - 1).actor() && items.get(i - 1).demonym;
    }

    /** {@code Indian firms currently export}: what stands between who acts and the verb. */
    private boolean adverb(int i) {
        if (i < 1 || items.get(i).kind != Kind.OTHER || items.get(i).to > items.get(i).from + 1) {
            return false;
        }
        int token = items.get(i).from;
        return scene.words(items.get(i)).endsWith("ly")
                || ADVERBS.stream().anyMatch(adverb -> tokens.reads(token, adverb));
    }

    /** {@code the proposed sale}: what has been proposed stands behind it. */
    private boolean attribute(int i, Item item) {
        return i > 0
                && i + 1 < items.size()
                && item.is(Cue.PROSPECTIVE)
                && (items.get(i - 1).is(Cue.DETERMINER)
                        || items.get(i - 1).possessive
                        || items.get(i - 1).preposition())
                && (items.get(i + 1).is(Cue.SUPPLY_NOUN)
                        || items.get(i + 1).is(Cue.ACQUIRE_NOUN)
                        || items.get(i + 1).is(Cue.DEAL_NOUN));
    }
}
