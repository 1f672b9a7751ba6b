package org.armswire.reader;

import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** Reads verbs whose subject gets: {@code buy}, {@code seek}, {@code choose}, {@code operate}. */
final class GetFrames {

    private static final Set<String> BRINGS = Set.of("get", "gets", "got", "getting");

    /** Who does this abroad has it from there. */
    private static final Set<String> BUYS = Set.of("buy", "buys", "bought", "buying", "purchased", "procured");

    /** So far behind a verb stands what stands for its object. */
    private static final int OBJECT = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Remote remote;

    GetFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.clauses = new Clauses(scene);
        this.remote = new Remote(scene);
    }

    @Nullable
    Draft at(int i) {
        if (items.get(i).verb == Frame.REQUEST && asks(i)) {
            return null;
        }
        if (commands(i)) {
            return null;
        }
        if (clauses.compoundParticiple(i)) {
            return boughtAdjective(i);
        }
        return clauses.passive(i) ? passive(i) : active(i);
    }

    /** {@code ordered the government to stop}: tells somebody what to do. */
    private boolean commands(int i) {
        if (!items.get(i).is(Cue.COMMAND)) {
            return false;
        }
        int whom = i + 1 < items.size() && items.get(i + 1).is(Cue.DETERMINER) ? i + 2 : i + 1;
        boolean somebody = whom + 2 < items.size()
                && (items.get(whom).party() || items.get(whom).is(Cue.ACTOR_HEAD))
                && items.get(whom + 1).is(Cue.TO);
        return somebody
                && items.get(whom + 2).kind != Item.Kind.ACTOR
                && !items.get(whom + 2).is(Cue.DETERMINER);
    }

    /** {@code asked whether}, {@code asked about the jets}: wants to know, and to have nothing. */
    private boolean asks(int i) {
        boolean asks = scene.tokens.reads(items.get(i).from, "asked") || scene.tokens.reads(items.get(i).from, "asks");
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        return asks
                && next != null
                && (next.is(Cue.SUBORDINATE) || scene.tokens.reads(next.from, "about") || next.is(Cue.NOT));
    }

    private static String name(@Nullable Frame frame) {
        return frame == Frame.OPERATE
                ? "operate"
                : frame == Frame.CHOOSE ? "choose" : frame == Frame.REQUEST ? "request" : "get";
    }

    private Draft passive(int i) {
        Draft draft = new Draft(name(items.get(i).verb) + ".passive", i);
        Complements right = Complements.ofVerb(scene, i);
        Item subject = subjects.subject(i, true);
        Item bought = subject != null && subject.actor() ? clauses.boughtFrom(subject, i) : subject;
        bought = bought == null && subject != null ? new Handovers(scene).held(subject, i) : bought;
        draft.goods = bought != null && bought.goods() ? bought : null;
        draft.anaphor = draft.goods == null && clauses.modelBefore(i);
        right.each(Cue.BY, draft::recipient);
        right.each(Cue.FOR, draft::recipient);
        if (draft.recipients.isEmpty() && right.into && items.get(i).is(Cue.INWARD)) {
            right.each(Cue.IN, draft::recipient);
        }
        right.each(Cue.FROM, draft::supplier);
        if (draft.suppliers.isEmpty() && draft.goods != null) {
            clauses.from(draft.goods, i).forEach(draft::supplier);
        }
        draft.supplier(draft.suppliers.isEmpty() ? new Handovers(scene).leader(i + 1) : null);
        if (draft.suppliers.isEmpty()) {
            right.near(Cue.IN, draft::supplier);
        }
        if (draft.recipients.isEmpty() && draft.goods != null) {
            clauses.heldBy(draft.goods, i).forEach(draft::recipient);
        }
        Item owner = draft.recipients.isEmpty() ? clauses.ownerOf(draft.goods) : null;
        Item named = owner == null && draft.recipients.isEmpty() && draft.goods != null && !draft.suppliers.isEmpty()
                ? clauses.possessor(draft.goods)
                : owner;
        if (named != null) {
            draft.recipient(named);
        }
        if (draft.recipients.isEmpty() && !draft.suppliers.isEmpty() && draft.goods != null) {
            Item buyer = remote.buyer(i, draft.goods);
            boolean same = buyer != null
                    && draft.suppliers.stream()
                            .anyMatch(s -> buyer.parties.stream()
                                    .anyMatch(b -> b.code().equals(s.code())));
            draft.recipient(same ? null : buyer);
        }
        return draft;
    }

    private Draft active(int i) {
        Item verb = items.get(i);
        Draft draft = new Draft(name(verb.verb) + ".active", i);
        Complements right = Complements.ofVerb(scene, i);
        Item with = subjects.partner(i);
        boolean adjunct = verb.form(Form.ING) && i > 0 && scene.tokens.mark(items.get(i - 1).from, ',') && with == null;
        Item subject = adjunct ? subjects.firstActor(i, true) : subjects.subject(i, false, with);
        if (subject != null && subject.actor()) {
            draft.recipient(subject);
        }
        draft.recipient(draft.recipients.isEmpty() ? null : remote.companion(i));
        Item direct = right.direct;
        if (direct != null && maker(verb, direct) && !direct.is(Cue.PRONOUN)) {
            if (verb.verb == Frame.CHOOSE) {
                draft.supplier(direct);
                draft.goods = right.goods != null ? right.goods : task(direct);
            }
            return draft;
        }
        if (verb.verb == Frame.REQUEST && clauses.reflexive(i)) {
            return draft;
        }
        if (direct != null && verb.verb == Frame.REQUEST) {
            draft.supplier(direct);
        }
        Draft gives = right.goods != null && BRINGS.contains(verb.word == null ? "" : word(verb))
                ? brings(i, right, subject)
                : null;
        if (gives != null) {
            return gives;
        }
        boolean pronoun = direct != null
                && direct.is(Cue.PRONOUN)
                && right.goods == null
                && verb.verb == Frame.ACQUIRE
                && !infinitive(direct);
        draft.anaphor =
                pronoun || (right.goods == null && (clauses.modelAfter(i) || (subject != null && known(i, subject))));
        draft.goods = right.with || infinitive(direct) || banned(i, right.goods) ? null : right.goods;
        if (draft.goods == null) {
            draft.goods = clauses.relativeGoods(i);
        }
        if (with != null) {
            draft.supplier(with);
        }
        right.each(Cue.FROM, draft::supplier);
        Item source = draft.suppliers.isEmpty() ? remote.source(i) : null;
        draft.supplier(source == null || draft.recipients.containsAll(source.parties) ? null : source);
        if (draft.suppliers.isEmpty() && draft.goods != null && BUYS.contains(word(verb))) {
            right.each(Cue.IN, in -> draft.supplier(subject != null && subject.shares(in) ? null : in));
        }
        draft.closed = draft.suppliers.isEmpty() && right.saw(Cue.FROM);
        behalf(draft, right);
        return draft;
    }

    /** {@code chose Nordarm}, {@code chose a Norwegian firm}. */
    private boolean maker(Item verb, Item direct) {
        Sense.OfWord head = scene.lexicon.word(scene.tokens, direct.to - 1);
        boolean firm = head != null && head.is(Cue.COMPANY) && direct.to - direct.from > 1;
        return direct.parties.get(0).company() || (verb.verb == Frame.CHOOSE && firm);
    }

    /** {@code called for a ban on arms supplies}: nobody wants the arms. */
    private boolean banned(int verb, @Nullable Item goods) {
        return items.get(verb).verb == Frame.REQUEST
                && goods != null
                && items.indexOf(goods) > verb
                && items.subList(verb + 1, items.indexOf(goods)).stream()
                        .anyMatch(x -> x.verb == null && (x.is(Cue.EMBARGO) || scene.tokens.reads(x.from, "ban")));
    }

    /** {@code plans to buy the jet}, {@code has ordered 65 of them}: what a state wants is what was told of. */
    private boolean known(int verb, Item subject) {
        if (subject.parties.get(0).company()) {
            return false;
        }
        for (int j = verb + 1; j < items.size() && j <= verb + OBJECT; j++) {
            Item item = items.get(j);
            boolean the = scene.tokens.reads(items.get(j - 1).from, "the");
            if (item.is(Cue.ANAPHOR)) {
                boolean it = scene.tokens.reads(item.from, "it") || scene.tokens.reads(item.from, "them");
                return it || (the && item.is(Cue.WEAK_GOODS));
            }
            if (!item.premodifies() && !item.is(Cue.OF)) {
                return false;
            }
        }
        return false;
    }

    private String word(Item verb) {
        return scene.tokens.text.substring(scene.tokens.start[verb.from], scene.tokens.end[verb.to - 1]);
    }

    /** {@code efforts to get the jets to Ukraine}: who gets something to somebody else gives it. */
    private @Nullable Draft brings(int i, Complements right, @Nullable Item subject) {
        Draft draft = new Draft("give.get", i);
        draft.goods = right.goods;
        right.near(Cue.TO, draft::recipient);
        draft.supplier(subject);
        draft.suppliers.removeIf(
                s -> draft.recipients.stream().anyMatch(r -> r.code().equals(s.code())));
        return draft.recipients.isEmpty() ? null : draft;
    }

    /** {@code chose Boeing to build 179 tankers}: what the maker is chosen for. */
    private @Nullable Item task(Item maker) {
        int to = items.indexOf(maker) + 1;
        boolean task = to > 0
                && to + 1 < items.size()
                && items.get(to).is(Cue.TO)
                && items.get(to + 1).gives();
        return task ? Complements.ofVerb(scene, to + 1).goods : null;
    }

    /** {@code wants Britain to lift limits on missiles}: what is wanted is a deed, and no goods. */
    private boolean infinitive(@Nullable Item direct) {
        int to = direct == null ? -1 : items.indexOf(direct) + 1;
        return to > 0
                && to + 1 < items.size()
                && items.get(to).is(Cue.TO)
                && items.get(to + 1).kind != Item.Kind.ACTOR
                && !items.get(to + 1).is(Cue.DETERMINER);
    }

    /** {@code bought jets from Italy and | radars from Israel}. */
    @Nullable
    Draft further(Draft first) {
        int next = Complements.ofVerb(scene, first.trigger).next;
        if (next < 0 || !first.pattern.endsWith(".active")) {
            return null;
        }
        Draft draft = new Draft(first.pattern, first.trigger);
        Complements right = Complements.from(scene, next);
        draft.recipients.addAll(first.recipients);
        draft.goods = right.goods;
        right.each(Cue.FROM, draft::supplier);
        return draft.suppliers.isEmpty() ? null : draft;
    }

    /** {@code procured parts for Iran}: who buys for another passes on. */
    private static void behalf(Draft draft, Complements right) {
        Draft other = new Draft(draft.pattern, draft.trigger);
        if (draft.recipients.isEmpty()) {
            right.each(Cue.FOR, other::recipient);
        } else {
            right.near(Cue.FOR, other::recipient);
        }
        List<Party> buyers = draft.recipients.stream()
                .filter(r -> other.recipients.stream().noneMatch(o -> o.code().equals(r.code())))
                .toList();
        if (other.recipients.isEmpty() || (buyers.isEmpty() && !draft.recipients.isEmpty())) {
            return;
        }
        if (draft.suppliers.isEmpty()) {
            draft.suppliers.addAll(buyers);
        }
        draft.recipients.clear();
        draft.recipients.addAll(other.recipients);
    }

    /** {@code Indian-ordered jets}. */
    private Draft boughtAdjective(int i) {
        Draft draft = new Draft("supplied-adjective", i);
        draft.recipient(items.get(i - 2));
        Complements right = Complements.ofVerb(scene, i);
        draft.goods = right.goods;
        right.each(Cue.FROM, draft::supplier);
        return draft;
    }
}
