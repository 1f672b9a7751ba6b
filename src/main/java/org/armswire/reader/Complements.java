package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** What stands to the right of a transfer word, up to where its clause ends. */
final class Complements {

    /** So far does a transfer word reach. */
    static final int REACH = 16;
    /** So many words may stand between what is kept from somebody and the word for keeping it. */
    private static final int NEAR = 5;

    private static final int TAIL = 11;

    /** An actor under a preposition, and whether a comma stands before it. */
    private record Found(Cue under, Item actor, boolean comma) {}

    @Nullable
    Item goods;

    @Nullable
    Item direct;

    /** The actor that follows the goods under nothing: {@code buyers of jets include Oman}. */
    @Nullable
    Item late;

    /** Where another object begins: {@code tanks to Poland and | jets to Oman}; or -1. */
    int next = -1;

    /** Whose the goods are: {@code Brazil's fleet of jets}. */
    @Nullable
    Item owner;

    /** Whether the goods stand under {@code for}. */
    boolean wanted;

    /** Whether it goes to somebody whom nobody names. */
    boolean crowd;
    /** Whether they are many: {@code to Arab countries}. */
    boolean many;
    /** Whether the goods stand under {@code with}. */
    boolean with;
    /** Whether they come to where somebody is: {@code into Oman}. */
    boolean into;

    private final List<Found> found = new ArrayList<>();
    private final Scene scene;
    private final Heads heads;
    private final List<Item> items;
    private @Nullable Cue under;
    /** The preposition that a list goes on under: {@code to Oman, an old friend, and Jordan}. */
    private @Nullable Cue listed;

    private int listedAt;
    private boolean joined;
    private boolean deal;
    private final EnumSet<Cue> seen = EnumSet.noneOf(Cue.class);
    private int from;
    private boolean comma;

    private Complements(Scene scene) {
        this.scene = scene;
        this.heads = new Heads(scene.items);
        this.items = scene.items;
    }

    /** Whether a preposition stands there, whatever it leads to: {@code from the West}. */
    boolean saw(Cue under) {
        return seen.contains(under);
    }

    boolean has(Cue under) {
        return found.stream().anyMatch(f -> f.under() == under);
    }

    void each(Cue under, Consumer<Item> take) {
        for (Found f : found) {
            if (f.under() == under) {
                take.accept(f.actor());
            }
        }
    }

    /** Those that stand so near that a place can be meant: {@code sales in India}. */
    void near(Cue under, Consumer<Item> take) {
        for (Found f : found) {
            if (f.under() == under && !f.comma()) {
                take.accept(f.actor());
            }
        }
    }

    static Complements ofVerb(Scene scene, int verb) {
        Complements right = new Complements(scene);
        return right.read(joined(scene, verb), false);
    }

    /** Behind {@code training} in {@code arming and training the rebels}: where the object of both begins. */
    private static int joined(Scene scene, int verb) {
        List<Item> items = scene.items;
        boolean and = verb + 3 < items.size()
                && items.get(verb).form(Form.ING)
                && items.get(verb + 1).is(Cue.AND)
                && items.get(verb + 2).kind == Kind.OTHER
                && scene.words(items.get(verb + 2)).endsWith("ing");
        return and ? verb + 3 : verb + 1;
    }

    static Complements from(Scene scene, int from) {
        return new Complements(scene).read(from, false);
    }

    /** A noun's end where a finite verb begins. */
    static Complements ofNoun(Scene scene, int noun) {
        Complements right = new Complements(scene);
        right.deal = scene.items.get(noun).is(Cue.DEAL_NOUN);
        return right.read(noun + 1, true);
    }

    private Complements read(int from, boolean noun) {
        this.from = from;
        int end = from + REACH;
        for (int j = from; j < items.size() && j < end; j++) {
            int on = heads.resumed(j, listed, scene.tokens);
            on = on == j && !noun && goods != null && found.isEmpty() ? heads.interrupted(j, scene.tokens) : on;
            end = on > j ? on + REACH : end;
            j = on;
            Item item = items.get(j);
            Cue next = item.under();
            if (under != null && found.isEmpty() && (crowd || under == Cue.TO) && Unnamed.named(scene, j)) {
                found.add(new Found(under, items.get(++j), comma));
                under = null;
                crowd = false;
                continue;
            }
            if (ends(j, noun) || (crowd && joined && found.isEmpty() && next == Cue.TO)) {
                break;
            }
            // the sale of jets to Oman over its purchase of tanks from Norway
            boolean another = noun
                    && goods != null
                    && !found.isEmpty()
                    && item.verb == null
                    && item.is(Cue.ACQUIRE_NOUN)
                    && items.get(j - 1).is(Cue.PRONOUN);
            if (another) {
                break;
            }
            // A range of numbers stands under nothing.
            boolean range = next == Cue.BETWEEN && j + 1 < items.size() && items.get(j + 1).kind == Kind.NUMBER;
            boolean time = item.kind == Kind.WORD && item.word != null && Times.relative(item.word);
            if (range || time || heads.date(j, scene.tokens)) {
                under = null;
            } else if (next != null) {
                preposition(j, next);
            } else if ((under == Cue.TO || under == Cue.FOR) && found.isEmpty() && Unnamed.crowd(item)) {
                crowd = true;
                many |= item.is(Cue.PARTNERS) || item.is(Cue.VAGUE);
            } else if (item.goods() && !noun && goods != null && !found.isEmpty() && joined && under == null) {
                this.next = j;
                break;
            } else if (item.goods()) {
                with |= goods == null && under == Cue.WITH;
                if (goods == null
                        && !heads.use(from, j, under)
                        && (heads.sum(from, j, under) || (noun ? nominal() : objective()))) {
                    wanted = under == Cue.FOR;
                    goods = item;
                }
                under = null;
            } else if (item.party()) {
                if (((comma || joined) && Gaps.gap(scene, j)) || clause(j)) {
                    break;
                }
                actor(item, j);
            } else if (item.actor() && !item.speaker && (under == Cue.FROM || (under == Cue.FOR && goods != null))) {
                found.add(new Found(under, item, comma));
            } else if (noun && (item.is(Cue.BE) || item.is(Cue.HAVE))) {
                comma = true;
            } else if (item.is(Cue.AND)) {
                joined = true;
                if (j > from && (items.get(j - 1).preposition() || items.get(j - 1).kind == Kind.NUMBER)) {
                    under = null;
                }
            } else if (scene.tokens.mark(item.from, ',')) {
                comma = true;
                boolean opens = j + 1 < items.size() && items.get(j + 1).is(Cue.SAY) && aside(j + 1);
                boolean closes = j > 1 && items.get(j - 1).is(Cue.SAY) && aside(j - 1);
                if (!opens && !closes) {
                    under = null;
                }
            } else if (item.is(Cue.SUBORDINATE) && scene.tokens.reads(item.from, "after")) {
                under = Cue.AGAINST;
            }
        }
        return this;
    }

    /** {@code sale of jets}, {@code talks on jets}; but not {@code the nuclear deal and missiles}. */
    private boolean nominal() {
        return under == Cue.OF
                || under == Cue.WITH
                || under == Cue.FOR
                || (deal && under == Cue.AGAINST)
                || (under == null && found.isEmpty() && !comma && !joined);
    }

    private boolean objective() {
        boolean toCrowd = under == Cue.TO && crowd;
        return toCrowd || under == null || under == Cue.OF || under == Cue.WITH || under == Cue.FOR;
    }

    private void preposition(int j, Cue stands) {
        // Followed by Oman: the list goes on.
        boolean more = stands == Cue.BY && j > 0 && items.get(j - 1).is(Cue.COME);
        boolean stance = stands == Cue.FROM && j > 0 && items.get(j - 1).is(Cue.STANCE);
        boolean withheld = stands == Cue.FROM && withheld(j);
        // offered by Norway on behalf of its partners
        boolean partners = scene.tokens.reads(items.get(j).from + 1, "behalf")
                && !found.isEmpty()
                && found.get(found.size() - 1).under() == Cue.BY;
        if (partners) {
            under = Cue.BY;
            return;
        }
        Cue next = stance ? Cue.AIM : withheld ? Cue.TO : !more ? stands : listed != null ? listed : Cue.AGAINST;
        boolean head = j > 0
                && (items.get(j - 1).is(Cue.ACTOR_HEAD) || items.get(j - 1).is(Cue.PARTNERS));
        boolean named = next == Cue.IN && head;
        boolean store =
                under == Cue.FROM && next == Cue.OF && j > 0 && items.get(j - 1).is(Cue.STORE);
        boolean gives = ((under == Cue.BY || under == Cue.FROM) && named) || store;
        boolean inside = ((under == Cue.TO || under == Cue.FOR) && (next == Cue.OF || named)) || gives;
        under = inside ? under : next;
        seen.add(next);
        into |= items.get(j).is(Cue.INTO);
        if (next != Cue.OF) {
            listed = null;
        }
    }

    /** {@code aid withheld from Oman}, {@code withheld aid from Oman}. */
    private boolean withheld(int preposition) {
        for (int j = preposition - 1; j >= Math.max(0, from - NEAR); j--) {
            Item item = items.get(j);
            if (item.is(Cue.WITHHELD)) {
                return true;
            }
            if (item.party() || item.preposition() || item.verb != null) {
                return false;
            }
        }
        return false;
    }

    private void actor(Item item, int j) {
        boolean another = (item.possessive
                        && under != null
                        && j + 1 < items.size()
                        && items.get(j + 1).party())
                || heads.home(j);
        if (another || (heads.hyphenated(j, scene.tokens) && (under == null || under == Cue.OF))) {
            return;
        }
        if (under != null) {
            // Airbus of France
            boolean home = j - listedAt == 2
                    && items.get(listedAt).actor()
                    && items.get(listedAt).parties.get(0).company();
            boolean goesOn = listed != null && j - listedAt <= TAIL && (joined || home);
            Cue role = under == Cue.OF && goesOn ? Objects.requireNonNull(listed) : under;
            found.add(new Found(role, item, comma));
            listed = role;
            listedAt = j;
        } else if (listed != null && j - listedAt <= TAIL && items.get(j - 1).is(Cue.AND)) {
            found.add(new Found(listed, item, comma));
        } else if (item.possessive && owner == null && goods == null && found.isEmpty()) {
            owner = item;
        } else if (direct == null && goods == null && found.isEmpty() && beside(j)) {
            direct = item;
        } else if (late == null && goods != null && found.isEmpty()) {
            late = item;
        }
        under = null;
    }

    /** {@code arm the Kurds}; but not {@code arm militias attacking the Kurds} or {@code rearm, or use Oman's ports}. */
    private boolean beside(int j) {
        if (items.get(j).possessive) {
            return false;
        }
        for (int k = from; k < j; k++) {
            Item item = items.get(k);
            boolean another = item.kind == Kind.WORD && (item.is(Cue.ACTOR_HEAD) || item.is(Cue.STATE));
            if (another
                    || item.is(Cue.OR)
                    || (item.is(Cue.AND) && !item.is(Cue.DETERMINER) && !item.is(Cue.EXAMPLE))
                    || scene.tokens.mark(item.from, ',')) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(int j, boolean noun) {
        Item item = items.get(j);
        boolean dash = scene.tokens.mark(item.from, '\u2014') && !under(j + 1);
        if (dash || scene.tokens.mark(item.from, ';') || scene.tokens.mark(item.from, ':')) {
            return true;
        }
        boolean until = scene.tokens.reads(item.from, "until") || scene.tokens.reads(item.from, "unless");
        if (until && !found.isEmpty()) {
            return true;
        }
        boolean turns = item.is(Cue.CONTRAST) && j > from && scene.tokens.mark(items.get(j - 1).from, ',');
        boolean later = noun && goods != null && scene.tokens.reads(item.from, "after");
        if (turns || later || item.is(Cue.DEPLOY) || (item.is(Cue.NOT) && under(j + 1)) || predicate(j)) {
            return true;
        }
        if (item.is(Cue.RELATIVE) || (item.is(Cue.SAY) && !aside(j)) || (item.verb != null && !heads.attributive(j))) {
            return true;
        }
        if ((noun || comma || joined) && (item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL))) {
            return true;
        }
        if (!noun
                && item.kind == Kind.WORD
                && item.verb == null
                && (item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.DEAL_NOUN))
                && !item.is(Cue.BUYER)
                && goods == null
                && found.isEmpty()) {
            return true;
        }
        return item.kind == Kind.WORD
                && item.verb == null
                && (item.is(Cue.ACQUIRE_NOUN) || item.is(Cue.SUPPLY_NOUN) || item.is(Cue.DEAL_NOUN))
                && !(joined && item.is(Cue.BUYER))
                && (comma || joined)
                && !found.isEmpty();
    }

    /** {@code bought by Oman | , and Norway has confirmed it}. */
    private boolean clause(int j) {
        boolean begins = j > from + 1
                && j + 1 < items.size()
                && items.get(j - 1).is(Cue.AND)
                && scene.tokens.mark(items.get(j - 2).from, ',');
        return begins
                && (items.get(j + 1).is(Cue.HAVE)
                        || items.get(j + 1).is(Cue.WILL)
                        || items.get(j + 1).is(Cue.SAY)
                        || heads.acts(j + 1));
    }

    /** {@code buys jets | and is a client}. */
    private boolean predicate(int j) {
        return j > from
                && items.get(j - 1).is(Cue.AND)
                && (items.get(j).is(Cue.BE) || items.get(j).is(Cue.HAVE));
    }

    private boolean under(int j) {
        return j < items.size() && items.get(j).preposition();
    }

    /** {@code to, say, Oman}. */
    private boolean aside(int j) {
        return j > 0
                && j + 1 < items.size()
                && scene.tokens.mark(items.get(j - 1).from, ',')
                && scene.tokens.mark(items.get(j + 1).from, ',');
    }
}
