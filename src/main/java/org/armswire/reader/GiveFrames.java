package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads verbs whose subject gives: {@code sell}, {@code arm}, {@code build for}, {@code upgrade}. */
final class GiveFrames {

    private static final List<String> MONEY = List.of("money", "cash", "funds", "millions", "billions");

    private static final int HELP = 30;
    /** So far before a participle stands its auxiliary, with no more than a time between. */
    private static final int AUXILIARY = 4;

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;
    private final Clauses clauses;
    private final Askers askers;
    private final BuildFrames builds;
    private final Handovers handovers;

    GiveFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
        this.clauses = new Clauses(scene);
        this.askers = new Askers(scene);
        this.builds = new BuildFrames(scene);
        this.handovers = new Handovers(scene);
    }

    @Nullable
    Draft at(int i) {
        Item verb = items.get(i);
        if (clauses.compoundParticiple(i)) {
            return new SuppliedFrames(scene).at(i);
        }
        boolean passive = clauses.passive(i);
        boolean adjective = clauses.attributive(i) || (verb.verb == Frame.ARM && (adjective(i) || purpose(i)));
        if (adjective && !passive) {
            return null;
        }
        if (verb.verb == Frame.UPGRADE) {
            return passive ? null : builds.upgrade(i);
        }
        Draft draft = passive ? passive(i) : active(i);
        return verb.verb == Frame.BUILD ? builds.built(i, draft, passive) : draft;
    }

    /** {@code armed men}, {@code nuclear-armed}, {@code that armed drones}. */
    private boolean adjective(int i) {
        if (!items.get(i).form(Form.PARTICIPLE)) {
            return false;
        }
        Item before = i == 0 ? null : items.get(i - 1);
        Item next = i + 1 < items.size() ? items.get(i + 1) : null;
        boolean goods = next != null && (next.goods() || (i + 3 < items.size() && clauses.compoundParticiple(i + 3)));
        return goods || before == null || !(has(i) || before.actor() || before.is(Cue.NOT) || before.is(Cue.RELATIVE));
    }

    /** {@code have for years armed}. */
    private boolean has(int participle) {
        for (int j = participle - 1; j >= 0 && j >= participle - AUXILIARY; j--) {
            Item item = items.get(j);
            if (item.is(Cue.HAVE)) {
                return true;
            }
            if (item.kind != Item.Kind.OTHER && !item.is(Cue.FORMERLY) && !item.is(Cue.SPAN) && !item.is(Cue.FOR)) {
                return false;
            }
        }
        return false;
    }

    /** {@code missiles to arm the ships}: the missiles do. */
    private boolean purpose(int i) {
        return i > 1 && items.get(i - 1).is(Cue.TO) && items.get(i - 2).goods();
    }

    private static String name(Item verb) {
        return verb.verb == Frame.ARM ? "arm" : verb.verb == Frame.BUILD ? "build" : "give";
    }

    private Draft passive(int i) {
        Draft draft = new Draft(name(items.get(i)) + ".passive", i);
        Complements right = Complements.ofVerb(scene, i);
        Item subject = handovers.relative(i);
        subject = subject == null ? subjects.subject(i, true) : subject;
        Item held = subject != null && subject.actor() ? handovers.held(subject, i) : null;
        Item bought = subject != null && subject.actor() ? clauses.boughtFrom(subject, i) : null;
        if (subject != null && (bought != null || held != null)) {
            draft.supplier(right.has(Cue.BY) ? null : subject);
            draft.goods = bought != null ? bought : held;
            if (held != null) {
                right.each(Cue.TO, draft::recipient);
            }
        } else if (subject != null && subject.actor() && goods(subject, right, i)) {
            draft.anaphor = true;
            right.each(Cue.TO, draft::recipient);
        } else if (subject != null && subject.actor()) {
            draft.recipient(subject);
            draft.goods = right.goods;
        } else {
            draft.goods = subject != null ? subject : right.goods;
            if (items.get(i).verb != Frame.BUILD) {
                right.each(Cue.TO, draft::recipient);
            }
            right.each(Cue.FOR, draft::recipient);
            Item goods = draft.goods;
            Item owner = draft.recipients.isEmpty() ? clauses.ownerOf(goods) : null;
            if (goods != null
                    && owner != null
                    && !Exporters.makes(owner.parties.get(0).code(), goods)) {
                draft.recipient(owner);
            }
        }
        if (draft.recipients.isEmpty() && right.into && items.get(i).verb == Frame.SUPPLY) {
            right.near(Cue.IN, draft::recipient);
        }
        if (draft.recipients.isEmpty() && draft.goods != null) {
            clauses.under(Cue.FOR, draft.goods, i).forEach(draft::recipient);
        }
        right.each(Cue.BY, draft::supplier);
        right.each(Cue.FROM, draft::supplier);
        if (draft.suppliers.isEmpty() && draft.goods != null) {
            clauses.from(draft.goods, i).forEach(draft::supplier);
        }
        if (draft.recipients.isEmpty() && right.has(Cue.BY) && draft.goods != null) {
            Item owner = clauses.possessor(draft.goods);
            draft.recipient(owner == null || among(draft.suppliers, owner) ? null : owner);
        }
        // rejected the jets offered by Oman
        Item answers = draft.recipients.isEmpty()
                        && !draft.suppliers.isEmpty()
                        && draft.goods != null
                        && items.get(i).is(Cue.CONSIDERED)
                ? new Remote(scene).buyer(i, draft.goods)
                : null;
        draft.recipient(answers == null || among(draft.suppliers, answers) ? null : answers);
        Item giver = draft.suppliers.isEmpty() && right.has(Cue.TO) ? clauses.ownerOf(draft.goods) : null;
        giver = giver == null && draft.suppliers.isEmpty() && !draft.recipients.isEmpty() ? askers.announcer(i) : giver;
        if (giver != null && !among(draft.recipients, giver)) {
            draft.supplier(giver);
        }
        return draft;
    }

    /** {@code It has been sold to Oman}: what goes to a state is what was told of, and not who. */
    private boolean goods(Item subject, Complements right, int verb) {
        List<Item> whom = new ArrayList<>();
        right.each(Cue.TO, whom::add);
        return items.get(verb).verb == Frame.SUPPLY
                && subject == items.get(0)
                && subject.is(Cue.PRONOUN)
                && !subject.is(Cue.PERSON)
                && right.goods == null
                && !whom.isEmpty()
                && whom.stream().noneMatch(to -> to.parties.get(0).company());
    }

    private static boolean among(List<Item.Party> parties, Item actor) {
        return parties.stream()
                .anyMatch(p -> p.code().equals(actor.parties.get(0).code()));
    }

    private Draft active(int i) {
        Draft draft = new Draft(name(items.get(i)) + ".active", i);
        Complements right = Complements.ofVerb(scene, i);
        Item winner = new Awards(scene, subjects).winner(i);
        Item subject = winner == null ? giver(i) : winner;
        Remote remote = new Remote(scene);
        draft.suppliers.addAll(right.goods == null ? List.of() : remote.carrier(i));
        if (subject != null && subject.actor() && draft.suppliers.isEmpty()) {
            draft.supplier(subject);
        }
        draft.goods = right.goods;
        Item owner = draft.suppliers.isEmpty() ? clauses.ownerOf(right.goods) : null;
        if (owner != null) {
            draft.suppliers.addAll(owner.parties);
        }
        direct(i, draft, right);
        if (items.get(i).verb != Frame.ARM) {
            receivers(right, draft);
        }
        if (items.get(i).is(Cue.CARRIES) && right.has(Cue.FROM) && right.has(Cue.TO)) {
            // says that a ship carried arms from Oman to Yemen
            draft.suppliers.clear();
        }
        if (draft.suppliers.isEmpty()) {
            right.each(Cue.FROM, draft::supplier);
        }
        if (items.get(i).is(Cue.INWARD) && draft.recipients.isEmpty() && right.has(Cue.FROM)) {
            draft.recipients.addAll(draft.suppliers);
            draft.suppliers.clear();
            right.each(Cue.FROM, draft::supplier);
            return draft;
        }
        if (right.wanted && right.has(Cue.TO) && money(i, draft.goods) && paid(draft)) {
            List<Item.Party> payers = List.copyOf(draft.suppliers);
            draft.suppliers.clear();
            draft.suppliers.addAll(draft.recipients);
            draft.recipients.clear();
            draft.recipients.addAll(payers);
            return draft;
        }
        draft.supplier(draft.suppliers.isEmpty() ? null : remote.companion(i));
        draft.trade = draft.recipients.isEmpty() && right.crowd && right.many;
        draft.closed = (draft.recipients.isEmpty() && right.crowd)
                || (subject == null && (subjects.gerund(i) || anybody(i) || subjects.stranger(i)));
        Item with = draft.recipients.isEmpty() ? subjects.partner(i) : null;
        Item other = with == null && draft.recipients.isEmpty() ? askers.chooser(i) : with;
        draft.recipient(other);
        draft.recipient(draft.recipients.isEmpty() ? askers.thanker(i) : null);
        draft.recipient(draft.recipients.isEmpty() ? askers.despite(i) : null);
        if (draft.recipients.isEmpty() && (means(i) || adjunct(i))) {
            helped(i, draft);
        }
        if (draft.goods == null) {
            draft.goods = clauses.pitched(i);
        }
        if (draft.goods == null) {
            draft.goods = clauses.relativeGoods(i);
        }
        draft.recipient(draft.recipients.isEmpty() ? clauses.toWhom(i, draft.goods) : null);
        if (draft.recipients.isEmpty() && !draft.suppliers.isEmpty()) {
            draft.recipient(remote.contractor(i));
        }
        if (draft.recipients.isEmpty() && items.get(i).is(Cue.INTO)) {
            right.near(Cue.IN, draft::recipient);
        }
        return draft;
    }

    /** {@code sends money for}, {@code money that it sends for}. */
    private boolean money(int verb, @Nullable Item goods) {
        int at = goods == null ? -1 : items.indexOf(goods);
        return items.subList(Math.max(0, verb - AUXILIARY), Math.max(verb, at)).stream()
                .anyMatch(x -> (x.word != null && !x.word.currency().isEmpty())
                        || MONEY.stream().anyMatch(word -> scene.tokens.reads(x.from, word)));
    }

    /** {@code sends American makers money for jets}: who gives the money gets the goods. */
    private static boolean paid(Draft draft) {
        return draft.suppliers.size() == 1
                && draft.recipients.size() == 1
                && Exporters.large(draft.recipients.get(0).code())
                && Exporters.rank(draft.recipients.get(0).code())
                        < Exporters.rank(draft.suppliers.get(0).code());
    }

    /** {@code to Poland and | jets to Oman}: the same giver, other goods, another recipient. */
    @Nullable
    Draft further(Draft first) {
        int next = Complements.ofVerb(scene, first.trigger).next;
        if (next < 0 || !first.pattern.endsWith(".active")) {
            return null;
        }
        Draft draft = new Draft(first.pattern, first.trigger);
        Complements right = Complements.from(scene, next);
        draft.suppliers.addAll(first.suppliers);
        draft.goods = right.goods;
        receivers(right, draft);
        return draft.recipients.isEmpty() ? null : draft;
    }

    private static void receivers(Complements right, Draft draft) {
        right.each(Cue.TO, draft::recipient);
        if (draft.recipients.isEmpty()) {
            right.each(Cue.FOR, draft::recipient);
        }
    }

    @Nullable
    private Item giver(int i) {
        if (items.get(i).form(Form.ING) && (means(i) || adjunct(i))) {
            return subjects.firstActor(i, !means(i));
        }
        if (coordinated(i)) {
            return subjects.firstActor(i, false);
        }
        if (anybody(i)) {
            return null;
        }
        return subjects.gerund(i) ? subjects.nearSubject(i) : subjects.subject(i, false);
    }

    /** {@code said that arming Oman would be a mistake}: whoever did it. */
    private boolean anybody(int i) {
        return items.get(i).form(Form.ING)
                && i > 1
                && items.get(i - 1).is(Cue.RELATIVE)
                && !items.get(i - 2).party()
                && items.get(i - 1).is(Cue.DETERMINER);
    }

    /** {@code bomb Syria but not arm its rebels}, {@code helped Oman but will send it no tanks}: who does the one does the other. */
    private boolean coordinated(int i) {
        int before = i - 1;
        boolean finite = false;
        while (before > 0
                && (items.get(before).is(Cue.NOT) || items.get(before).is(Cue.TO) || auxiliary(items.get(before)))) {
            finite |= auxiliary(items.get(before));
            before--;
        }
        boolean contrast = before > 0 && items.get(before).is(Cue.CONTRAST);
        boolean goesOn =
                contrast && (items.get(i).form(Form.THIRD) || items.get(i).form(Form.PAST));
        if (before < 1 || !(items.get(i).form(Form.BASE) || finite || goesOn)) {
            return false;
        }
        return contrast
                || (items.get(before).is(Cue.AND) && !items.get(before - 1).party());
    }

    private static boolean auxiliary(Item item) {
        return item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.HAVE) || item.is(Cue.BE) || item.is(Cue.MODAL);
    }

    /** {@code helped Syria, sending it arms}. */
    private boolean adjunct(int i) {
        return items.get(i).form(Form.ING) && i > 0 && scene.tokens.mark(items.get(i - 1).from, ',');
    }

    /** {@code by giving it loans, selling it jets}. */
    private boolean means(int i) {
        if (!items.get(i).form(Form.ING)) {
            return false;
        }
        if (i > 0 && items.get(i - 1).is(Cue.BY)) {
            return true;
        }
        boolean joined = i > 0
                && (scene.tokens.mark(items.get(i - 1).from, ',')
                        || items.get(i - 1).is(Cue.AND));
        for (int j = i - 2; joined && j > 0 && j >= i - 8; j--) {
            if (items.get(j).form(Form.ING)) {
                return means(j);
            }
        }
        return false;
    }

    private void direct(int i, Draft draft, Complements right) {
        Item direct = right.direct;
        if (direct == null
                && items.get(i).verb == Frame.ARM
                && right.owner != null
                && items.get(i + 1) == right.owner) {
            draft.recipient(right.owner);
        }
        if (direct == null || direct.is(Cue.REFLEXIVE)) {
            return;
        }
        if (direct.is(Cue.PRONOUN) && right.goods == null && right.has(Cue.TO)) {
            draft.anaphor = true;
            return;
        }
        boolean self = direct.is(Cue.PRONOUN)
                && draft.suppliers.stream()
                        .anyMatch(p -> p.code().equals(direct.parties.get(0).code()));
        if (self) {
            helped(i, draft);
        } else {
            draft.recipient(direct);
        }
    }

    /** {@code helps the kingdom by selling it jets}: who is helped. */
    private void helped(int i, Draft draft) {
        Item inner = null;
        for (int j = i - 1; j >= 0 && j >= i - HELP; j--) {
            Item item = items.get(j);
            if (!item.actor() || item.speaker || (item.describes != null && !item.possessive)) {
                continue;
            }
            Cue under = scene.preposition(j);
            boolean another = draft.suppliers.stream()
                    .noneMatch(s -> s.code().equals(item.parties.get(0).code()));
            if (another && (under == null || under == Cue.OF || under == Cue.FOR)) {
                if (!clauses.relative(j)) {
                    draft.recipient(item);
                    return;
                }
                inner = inner == null ? item : inner;
            }
        }
        if (inner != null) {
            draft.recipient(inner);
        }
    }
}
