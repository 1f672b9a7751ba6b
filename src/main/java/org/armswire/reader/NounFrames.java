package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.jspecify.annotations.Nullable;

/** Reads nouns of transfer: {@code sale of 30 jets to Bahrain}, {@code Iraq's order}, {@code a deal with}, {@code embargo}. */
final class NounFrames {

    /** So near stands who gets aid. */
    private static final int AIDED = 9;

    /** So near stands the verb whose object an offer is. */
    private static final int ANSWER = 3;

    /** So near stands the verb that tells whose share of a trade it is. */
    private static final int SHARE = 12;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Governors governors;
    private final Clauses clauses;
    private final DealFrames deals;
    private final FundFrames funds;
    private final Permits permits;

    NounFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.governors = new Governors(scene, subjects);
        this.clauses = new Clauses(scene);
        this.deals = new DealFrames(scene);
        this.funds = new FundFrames(scene);
        this.permits = new Permits(scene);
    }

    @Nullable
    Draft at(int i) {
        Item item = items.get(i);
        if (item.is(Cue.AID) && item.goods()) {
            return supplyNoun(i, item);
        }
        if (!item.noun && item.kind != Kind.WORD) {
            return null;
        }
        if (item.is(Cue.FUNDING)) {
            return funds.at(i);
        }
        if (item.is(Cue.EMBARGO)) {
            return deals.embargo(i);
        }
        if (item.is(Cue.SUPPLY_NOUN)) {
            return supplyNoun(i, null);
        }
        if (item.is(Cue.ACQUIRE_NOUN)) {
            return item.is(Cue.BUYER) ? new BuyerFrames(scene).at(i) : acquireNoun(i);
        }
        return item.is(Cue.DEAL_NOUN) ? deals.deal(i) : null;
    }

    private Draft supplyNoun(int i, @Nullable Item aid) {
        Draft draft = new Draft(aid != null ? "aid" : "supply-noun", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = aid != null ? aid : specific(clauses.compound(i), right.goods);
        Askers askers = new Askers(scene);
        int thanks = scene.has(Cue.THANK) ? askers.thanks(i) : -1;
        if (thanks >= 0 && !right.has(Cue.TO)) {
            draft.recipient(subjects.subject(thanks, false));
            draft.supplier(items.subList(thanks + 1, i).stream()
                    .filter(Item::party)
                    .findFirst()
                    .orElse(null));
            return draft;
        }
        if (draft.goods == null && items.get(i).is(Cue.ONCE)) {
            draft.goods = new Remote(scene).predicated(i);
        }
        Item owner = subjects.owner(i);
        right.each(Cue.TO, actor -> draft.recipient(aid != null && items.indexOf(actor) - i > AIDED ? null : actor));
        if (draft.recipients.isEmpty() && !right.crowd) {
            right.near(Cue.WITH, draft::recipient);
        }
        boolean exports = scene.tokens.reads(items.get(i).to - 1, "exports");
        boolean served = owner != null && owner.possessive && items.get(i).is(Cue.SUPPLIER);
        boolean needy = served
                || (aid != null
                        && owner != null
                        && !Exporters.large(owner.parties.get(0).code())
                        && !owner.demonym);
        if (owner != null && needy && draft.recipients.isEmpty()) {
            draft.recipient(owner);
        } else if (owner != null
                && draft.recipients.isEmpty()
                && !exports
                && !right.has(Cue.FOR)
                && (!items.get(i).is(Cue.CONSIDERED) || items.get(i).is(Cue.CONTEST))
                && Exporters.rank(owner.parties.get(0).code()) == Exporters.rank("?")) {
            draft.recipient(owner);
        } else if (owner != null) {
            draft.supplier(owner);
        }
        if (draft.recipients.isEmpty()) {
            right.each(
                    Cue.FOR,
                    actor -> draft.recipient(
                            aid != null && (actor.describes != null || items.indexOf(actor) - i > AIDED)
                                    ? null
                                    : actor));
        }
        if (draft.recipients.isEmpty()) {
            right.near(Cue.IN, draft::recipient);
        }
        if (owner == null) {
            right.near(Cue.BY, draft::supplier);
        }
        right.each(Cue.FROM, draft::supplier);
        Item partner = owner == null || served || !draft.recipients.isEmpty() ? null : shares(i);
        if (partner != null) {
            draft.recipient(partner);
            draft.shared = true;
        }
        Item subject = draft.suppliers.isEmpty() && (owner == null || served) ? governors.of(i) : null;
        if (subject != null && subject.parties.size() == 2 && draft.recipients.isEmpty() && negotiated(i)) {
            Exporters.split(List.of(subject), draft, false);
        } else if (subject != null && offered(i, subject, draft.goods)) {
            draft.suppliers.addAll(
                    draft.goods == null ? List.of() : draft.goods.wares.get(0).origin());
            draft.recipient(subject);
        } else if (subject != null) {
            draft.supplier(subject);
            draft.guessed = draft.recipients.isEmpty() || !decides(i, subject);
        }
        if (draft.suppliers.isEmpty() && draft.recipients.isEmpty() && draft.goods != null) {
            draft.suppliers.addAll(draft.goods.wares.get(0).origin());
        }
        if (owner == null && subject == null && draft.goods != null) {
            permits.issue(i, draft);
        }
        Item noun = items.get(i);
        Item place = owner == null && subject == null && draft.recipients.isEmpty() ? place() : null;
        if (place != null
                && draft.goods != null
                && !Exporters.makes(place.parties.get(0).code(), draft.goods)) {
            draft.recipient(place);
        }
        if (noun.is(Cue.CONSIDERED) && draft.recipients.isEmpty() && !draft.suppliers.isEmpty()) {
            offered(i, draft);
        }
        boolean arms = draft.goods != null
                && !draft.goods.is(Cue.WEAK_GOODS)
                && !draft.goods.is(Cue.DUAL)
                && draft.goods.wares.get(0).goods().category() != Category.OTHER;
        boolean sold = noun.is(Cue.HABIT) && noun.is(Cue.LICENSED) && arms && !draft.guessed;
        draft.trade = draft.recipients.isEmpty() && (sold || (right.many && owner != null));
        if (draft.recipients.isEmpty()) {
            deals.lifted(i, draft);
        }
        return draft;
    }

    /** {@code Oman rejected the offer of Norwegian jets}: whose they are offers them. */
    private boolean offered(int i, Item subject, @Nullable Item goods) {
        boolean foreign = goods != null
                && !goods.wares.get(0).origin().isEmpty()
                && goods.wares.get(0).origin().stream()
                        .noneMatch(o ->
                                subject.parties.stream().anyMatch(s -> s.code().equals(o.code())));
        return foreign && items.get(i).is(Cue.CONSIDERED) && answered(i);
    }

    /** {@code rejected an offer}: whether somebody says yes or no to it, or weighs it. */
    private boolean answered(int offer) {
        return items.subList(Math.max(0, offer - ANSWER), offer).stream()
                .anyMatch(x -> x.is(Cue.REFUSED) || x.is(Cue.AGREED) || x.is(Cue.CONSIDERED));
    }

    /** {@code has cleared the export}, {@code has halted the export}: a state decides on what goes out of its own country. */
    private boolean decides(int i, Item subject) {
        return !items.get(i).is(Cue.CONSIDERED)
                && !subject.parties.get(0).company()
                && items.subList(Math.max(0, i - ANSWER), i).stream()
                        .anyMatch(x -> (x.is(Cue.AGREED) || (x.is(Cue.REFUSED) && !x.is(Cue.HINDERS)))
                                && !x.is(Cue.SAY)
                                && x.verb == null);
    }

    /** {@code In Oman, officials hope to wrap up talks on the export of jets}: where all this is, if it is with nobody else. */
    @Nullable
    private Item place() {
        boolean opens =
                items.size() > 2 && items.get(0).is(Cue.IN) && items.get(1).party();
        return opens && items.stream().filter(Item::party).count() == 1 ? items.get(1) : null;
    }

    /** {@code a military sale of jets}, {@code an arms deal for tanks}: what comes after says which arms. */
    static @Nullable Item specific(@Nullable Item before, @Nullable Item after) {
        boolean vague = before != null && before.wares.get(0).goods().category() == Category.UNSPECIFIED;
        boolean says = after != null && after.wares.get(0).goods().category() != Category.UNSPECIFIED;
        return before == null || (vague && says) ? after : before;
    }

    /** {@code talks on the sale of jets}, {@code agreed on the sale of jets}: those who talk are buyer and seller. */
    private boolean negotiated(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 6; j--) {
            boolean both = items.get(j).is(Cue.DISCUSS) || scene.tokens.reads(items.get(j).from, "agreed");
            if (both || items.get(j).is(Cue.NEGOTIATING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Oman rejected an offer from France}: who answers it is who would get it. */
    private void offered(int i, Draft draft) {
        Item subject = answered(i) ? subjects.subject(i, false, subjects.owner(i)) : null;
        if (subject != null
                && !draft.guessed
                && subject.parties.stream()
                        .noneMatch(p ->
                                draft.suppliers.stream().anyMatch(s -> s.code().equals(p.code())))) {
            draft.recipient(subject);
        }
    }

    private Draft acquireNoun(int i) {
        Draft draft = new Draft("acquire-noun", i);
        Complements right = Complements.ofNoun(scene, i);
        draft.goods = specific(clauses.compound(i), right.goods);
        Item owner = subjects.owner(i);
        boolean has = i > 0 && (items.get(i - 1).is(Cue.HAVE) || items.get(i - 1).verb != null) && right.has(Cue.FROM);
        // Oslo has orders from Oman
        owner = has ? null : owner;
        Item subject = owner == null ? subjects.subject(i, false) : null;
        boolean order = scene.tokens.reads(items.get(i).to - 1, "order")
                || scene.tokens.reads(items.get(i).to - 1, "orders")
                || scene.tokens.reads(items.get(i).from, "request")
                || scene.tokens.reads(items.get(i).from, "requests");
        right.each(Cue.BY, draft::recipient);
        if (owner != null && owner.demonym && !draft.recipients.isEmpty()) {
            draft.supplier(owner);
        } else if (owner != null) {
            draft.recipient(owner);
        }
        right.each(Cue.WITH, draft::supplier);
        right.each(Cue.FROM, actor -> {
            boolean maker = actor.parties.get(0).company()
                    || (draft.goods != null
                            && Exporters.makes(actor.parties.get(0).code(), draft.goods));
            if (order && !maker && draft.recipients.isEmpty()) {
                draft.recipient(actor);
            } else {
                draft.supplier(actor);
            }
        });
        if (items.get(i).is(Cue.ASKED) && draft.suppliers.isEmpty()) {
            right.each(Cue.TO, draft::supplier);
        }
        if (draft.recipients.isEmpty()) {
            right.near(Cue.IN, draft::recipient);
        }
        Item partner = owner == null ? null : answers(i) ? subjects.subject(i, false, owner) : shares(i);
        if (partner != null && draft.suppliers.isEmpty()) {
            draft.supplier(partner);
            draft.shared = !answers(i);
        }
        if (subject != null) {
            boolean seller = subject.parties.get(0).company()
                    || (order
                            && owner == null
                            && !draft.recipients.isEmpty()
                            && !subject.parties.equals(draft.recipients));
            if (seller && draft.suppliers.isEmpty()) {
                draft.supplier(subject);
            } else if (!seller && draft.recipients.isEmpty()) {
                draft.recipient(buyer(i, subject, draft));
            }
        }
        return draft;
    }

    /** {@code Washington may punish Oman for its purchase from Norway}: of two, who is no great exporter and is nearest buys. */
    private Item buyer(int i, Item subject, Draft draft) {
        if (draft.suppliers.isEmpty() || !Exporters.large(subject.parties.get(0).code())) {
            return subject;
        }
        for (int j = i - 1; j >= 0; j--) {
            Item other = items.get(j);
            boolean buys = other.party()
                    && !other.parties.get(0).company()
                    && !Exporters.exports(other.parties.get(0).code())
                    && draft.suppliers.stream()
                            .noneMatch(s -> s.code().equals(other.parties.get(0).code()));
            if (buys) {
                return other;
            }
        }
        return subject;
    }

    /** {@code turned down Oman's request}: who is asked answers. */
    private boolean answers(int i) {
        return items.get(i).is(Cue.ASKED)
                && i + 1 < items.size()
                && scene.tokens.reads(items.get(i + 1).from, "for")
                && items.subList(Math.max(0, i - ANSWER), i).stream()
                        .anyMatch(x -> x.is(Cue.REFUSED) || x.is(Cue.AGREED));
    }

    /** {@code Spain accounted for 40 per cent of Oman's arms imports}: who has this share of them, or null. */
    @Nullable
    private Item shares(int i) {
        for (int j = i - 1; j > 0 && j >= i - SHARE; j--) {
            if (items.get(j).is(Cue.ACCOUNTS)) {
                return subjects.subject(j, false);
            }
            if (items.get(j).verb != null || items.get(j).is(Cue.RELATIVE)) {
                return null;
            }
        }
        return null;
    }
}
