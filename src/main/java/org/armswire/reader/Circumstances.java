package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Finds what stands around a verb that its stage depends on: its subject, a condition, an aside, the beginning of its clause. */
final class Circumstances {

    private static final int LEFT = 12;
    private static final int NEAR = 4;
    private static final int GROUP = 3;
    private static final int ORDERED = 6;

    private final Scene scene;
    private final List<Item> items;

    Circumstances(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code Sweden, which could need them, sold}: from the second comma to before the first; -1 where none is closed. */
    int aside(int comma) {
        if (!scene.tokens.mark(items.get(comma).from, ',')) {
            return -1;
        }
        for (int k = comma - 1; k > 0 && k >= comma - 2 * LEFT; k--) {
            if (items.get(k).is(Cue.RELATIVE) && scene.tokens.mark(items.get(k - 1).from, ',')) {
                return k - 1;
            }
        }
        return -1;
    }

    /** {@code , and Oslo sold}: a clause of its own, with its own subject. */
    boolean finite(int verb, int and) {
        Item trigger = items.get(verb);
        if (!trigger.form(Form.PAST) || verb - and < 2 || (verb > 0 && helps(items.get(verb - 1)))) {
            return false;
        }
        return items.subList(and + 1, verb).stream().noneMatch(item -> item.is(Cue.AND) || item.is(Cue.TO));
    }

    /** {@code announced that it had sold}: the finite verb that is all that governs it, or 0 where there is none. */
    int perfect(int verb) {
        int have = verb - 1;
        while (have > 0
                && have > verb - GROUP
                && (items.get(have).is(Cue.NOT)
                        || items.get(have).kind == Item.Kind.OTHER
                        || items.get(have).is(Cue.BE))) {
            have--;
        }
        if (have <= 0 || !items.get(have).is(Cue.HAVE)) {
            return 0;
        }
        Item before = items.get(have - 1);
        boolean finite = before.actor()
                || before.goods()
                || before.is(Cue.PRONOUN)
                || before.is(Cue.RELATIVE)
                || before.is(Cue.AND);
        return finite ? have : 0;
    }

    /** {@code is building jets, and delivered the first}: a predicate of its own, with its own object. */
    boolean next(int verb, int and) {
        Item object = verb + 1 < items.size() ? items.get(verb + 1) : null;
        return and == verb - 1
                && items.get(verb).form(Form.PAST)
                && object != null
                && (object.goods()
                        || object.kind == Item.Kind.NUMBER
                        || object.is(Cue.DETERMINER)
                        || object.is(Cue.APPROX));
    }

    /** {@code which were built}: a relative clause with a finite verb of its own, that nothing before it governs. */
    boolean relative(int relative, int verb) {
        Item before = relative > 0 ? items.get(relative - 1) : null;
        boolean complement = before == null || before.is(Cue.SAY) || before.is(Cue.CONSIDERED) || before.is(Cue.AGREED);
        if (complement || !(items.get(verb).form(Form.PAST) || items.get(verb).form(Form.PARTICIPLE))) {
            return false;
        }
        return items.subList(relative + 1, verb).stream()
                .allMatch(item -> item.is(Cue.BE) || item.is(Cue.HAVE) || item.is(Cue.NOT));
    }

    /** {@code the jets it has already ordered}, {@code its jets, ordered from Oslo}: that they are ordered is settled. */
    @Nullable
    Told ordered(int goods) {
        boolean subject = false;
        for (int j = goods + 1; j < items.size() && j <= goods + ORDERED; j++) {
            Item item = items.get(j);
            boolean comma = scene.tokens.mark(items.get(j - 1).from, ',');
            boolean participle = comma && item.verb == Frame.ACQUIRE && item.form(Form.PARTICIPLE);
            if (item.is(Cue.AGREED) && (participle || (subject && settled(item)))) {
                return new Told(Stage.AGREED, item, Told.PLAIN);
            }
            if (item.preposition()
                    || (item.goods() && !item.is(Cue.COUNTER))
                    || (item.kind == Item.Kind.MARK && !scene.tokens.mark(item.from, ','))) {
                return null;
            }
            subject |= item.is(Cue.PRONOUN) || item.actor();
        }
        return null;
    }

    private static boolean settled(Item item) {
        return item.verb == null ? !item.is(Cue.DEAL_NOUN) : !item.form(Form.BASE);
    }

    private static boolean helps(Item item) {
        return item.is(Cue.BE) || item.is(Cue.HAVE) || item.is(Cue.TO);
    }

    /** {@code Oslo is to}, {@code the tanks are to}, {@code under which it was to}; not {@code the aim is to}. */
    boolean somebody(int be) {
        int before = be - 1;
        if (before > 0 && scene.tokens.mark(items.get(before).from, ',')) {
            // for its part
            int comma = before - 1;
            while (comma > before - NEAR - 1 && comma > 0 && !scene.tokens.mark(items.get(comma).from, ',')) {
                comma--;
            }
            before = comma - 1;
        }
        Item subject = before >= 0 ? items.get(before) : null;
        return subject != null
                && (subject.actor()
                        || subject.goods()
                        || subject.is(Cue.PRONOUN)
                        || subject.is(Cue.RELATIVE)
                        || subject.is(Cue.PARTNERS)
                        || subject.is(Cue.MEMBERS));
    }

    /** {@code if the talks succeed,}. */
    boolean conditional(int comma) {
        for (int j = comma - 1; j >= 0 && j >= comma - LEFT; j--) {
            if (items.get(j).is(Cue.CONDITIONAL)) {
                return true;
            }
        }
        return false;
    }

    /** {@code sent no weapons}. */
    @Nullable
    Item none(int trigger) {
        for (int j = trigger + 1; j < items.size() && j <= trigger + 2; j++) {
            if (items.get(j).is(Cue.NONE)) {
                return items.get(j);
            }
            if (items.get(j).goods()) {
                // the determiner may belong to the goods
                Sense.OfWord first = scene.hits.word(items.get(j).from);
                return first != null && first.is(Cue.NONE) ? items.get(j) : null;
            }
        }
        return null;
    }

    /** {@code notified Congress of a plan to sell jets and to upgrade others}. */
    @Nullable
    Item notified(int verb) {
        return items.subList(0, verb).stream()
                .filter(item -> item.is(Cue.NOTIFIED))
                .findFirst()
                .orElse(null);
    }

    /** {@code will not get them before 2027}: it will then. */
    @Nullable
    Item until(int verb) {
        for (int j = verb + 1; j < items.size() && j <= verb + LEFT; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SAY) || item.is(Cue.CONTRAST) || scene.tokens.mark(item.from, ';')) {
                return null;
            }
            if (scene.tokens.reads(item.from, "before") || scene.tokens.reads(item.from, "until")) {
                int to = Math.min(items.size(), j + 1 + GROUP);
                boolean day = items.subList(j + 1, to).stream().anyMatch(x -> x.kind == Item.Kind.NUMBER);
                return day ? item : null;
            }
        }
        return null;
    }

    /** {@code would sell them if}. */
    @Nullable
    Item condition(int i) {
        for (int j = i + 1; j < items.size() && j <= i + LEFT; j++) {
            Item item = items.get(j);
            if (item.is(Cue.SAY) || scene.tokens.mark(item.from, ';')) {
                return null;
            }
            if (item.is(Cue.CONDITIONAL)) {
                return item;
            }
        }
        return null;
    }
}
