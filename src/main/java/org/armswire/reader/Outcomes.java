package org.armswire.reader;

import java.util.List;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Tells what has become of a transfer that hangs on something else: on a contest that is lost, a deal that is cancelled, an attempt that has
 * failed, a notice to parliament, leave that has yet to be used.
 */
final class Outcomes {

    private static final int LEFT = 12;
    private static final int RIGHT = 14;
    private static final int NEAR = 6;
    /** So near before its infinitive stands a deal: {@code a deal by Oslo to sell}. */
    private static final int DEAL = 3;

    private final Scene scene;
    private final List<Item> items;
    private final Bearings bearings;

    Outcomes(Scene scene, Bearings bearings) {
        this.scene = scene;
        this.items = scene.items;
        this.bearings = bearings;
    }

    /** What has become of it, or null where nothing tells. */
    @Nullable
    Told of(Draft draft) {
        Told notice = new Notices(scene).before(draft.trigger);
        if (notice != null) {
            return notice;
        }
        Item free = free(draft.trigger);
        if (free != null) {
            return new Told(Stage.CONSIDERED, free, Told.PLAIN);
        }
        Item cancelled = cancelled(draft.trigger);
        if (cancelled != null) {
            return new Told(Stage.REFUSED, cancelled, Told.PLAIN);
        }
        Told failed = failed(draft);
        return failed != null ? failed : beaten(draft.trigger);
    }

    /** {@code lost a contest to supply}, {@code will not bid to build}, {@code planned to build jets in a contest that it lost}. */
    @Nullable
    private Told beaten(int trigger) {
        if (!scene.has(Cue.CONTEST) || !bearings.infinitive(trigger)) {
            return null;
        }
        int to = to(trigger);
        for (int j = to - 1; j > 0 && j >= to - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.CONTEST)) {
                return without(j);
            }
            if (item.verb != null || item.kind == Item.Kind.MARK) {
                break;
            }
        }
        for (int j = trigger + 1; j < items.size(); j++) {
            Item lost = items.get(j).is(Cue.CONTEST) ? lostBehind(j) : null;
            if (lost != null || items.get(j).is(Cue.SAY) || scene.tokens.mark(items.get(j).from, ';')) {
                return lost == null ? null : new Told(Stage.REFUSED, lost, Told.PLAIN);
            }
        }
        return null;
    }

    /** {@code lost a contest}, {@code will not bid}, {@code was dropped from a contest}: nothing comes of it for who is spoken of. */
    @Nullable
    private Told without(int contest) {
        boolean ousted = false;
        for (int j = contest - 1; j >= 0 && j >= contest - NEAR; j--) {
            Item item = items.get(j);
            if (item.is(Cue.OUSTS)) {
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            ousted |= item.is(Cue.FROM);
            boolean refrains = j == contest - 1 && item.is(Cue.NOT) && !item.is(Cue.PENDING);
            if (refrains || item.is(Cue.LOSE)) {
                return new Told(Stage.REFUSED, item, Told.PLAIN);
            }
            if (item.verb != null || item.kind == Item.Kind.MARK || (item.party() && !ousted)) {
                return null;
            }
        }
        return null;
    }

    /** {@code a contest it lost}, {@code a contest that Oslo had lost}. */
    @Nullable
    private Item lostBehind(int contest) {
        for (int j = contest + 1; j < items.size() && j <= contest + NEAR; j++) {
            Item item = items.get(j);
            if (item.is(Cue.LOSE)) {
                return item;
            }
            if (item.kind == Item.Kind.MARK || item.verb != null || item.preposition()) {
                return null;
            }
        }
        return null;
    }

    /** {@code will be free to sell}, {@code would be able to buy}: who may do it has not done it. */
    @Nullable
    private Item free(int trigger) {
        if (!scene.has(Cue.FREE) || !bearings.infinitive(trigger)) {
            return null;
        }
        int free = to(trigger) - 1;
        free = free >= 0 && items.get(to(trigger)).is(Cue.FREE) ? free + 1 : free;
        boolean ahead = free > 1
                && items.get(free).is(Cue.FREE)
                && items.get(free - 1).is(Cue.BE)
                && (items.get(free - 2).is(Cue.WILL)
                        || items.get(free - 2).is(Cue.WOULD)
                        || items.get(free - 2).is(Cue.MODAL));
        return ahead ? items.get(free) : null;
    }

    /** {@code a deal under which Oslo was to sell jets was cancelled}: what became of the deal that a clause tells of, or null. */
    @Nullable
    private Item cancelled(int trigger) {
        int relative = trigger - 1;
        while (relative > 1 && relative > trigger - NEAR && !items.get(relative).is(Cue.RELATIVE)) {
            relative--;
        }
        boolean deal = relative > 1
                && items.get(relative).is(Cue.RELATIVE)
                && scene.tokens.reads(items.get(relative - 1).from, "under")
                && items.get(relative - 2).is(Cue.DEAL_NOUN);
        for (int j = trigger + 1; deal && j < items.size(); j++) {
            Item item = items.get(j);
            if (item.kind == Item.Kind.MARK || item.is(Cue.SAY) || item.is(Cue.AND) || item.is(Cue.RELATIVE)) {
                return null;
            }
            if (item.is(Cue.REFUSED)
                    && !item.is(Cue.RESUMED)
                    && items.get(j - 1).is(Cue.BE)) {
                return item;
            }
        }
        return null;
    }

    /** {@code an attempt to sell tanks fell through}: what became of the attempt that an infinitive tells of; or null. */
    @Nullable
    private Told failed(Draft draft) {
        if (!bearings.infinitive(draft.trigger) || !attempt(to(draft.trigger))) {
            return null;
        }
        for (int j = draft.trigger + 1; j < items.size() && j <= draft.trigger + RIGHT; j++) {
            Item item = items.get(j);
            boolean passive = items.get(j - 1).is(Cue.BE) && item.is(Cue.REFUSED) && !item.is(Cue.RESUMED);
            boolean never = item.is(Cue.RELATIVE)
                    && j + 1 < items.size()
                    && items.get(j + 1).is(Cue.DROPPED);
            if (passive || never || item.is(Cue.DROPPED)) {
                return new Told(Stage.REFUSED, never ? items.get(j + 1) : item, Told.PLAIN);
            }
            boolean away = item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE) || item.is(Cue.SAY);
            if (away || item.is(Cue.WILL) || item.is(Cue.WOULD) || item.is(Cue.MODAL) || item.is(Cue.AND)) {
                return null;
            }
        }
        return null;
    }

    /** {@code a French bid to}, {@code an attempt by Oslo to}: a noun that no verb of its clause stands before. */
    private boolean attempt(int to) {
        boolean attempt = false;
        for (int j = to - 1; j >= 0 && j >= to - LEFT; j--) {
            Item item = items.get(j);
            if (attempt && (item.kind == Item.Kind.MARK || item.is(Cue.RELATIVE) || item.is(Cue.SAY))) {
                return true;
            }
            if (item.verb != null || item.is(Cue.BE) || item.is(Cue.HAVE) || item.kind == Item.Kind.MARK) {
                return false;
            }
            if (item.is(Cue.DEAL_NOUN) && item.verb == null && j >= to - DEAL) {
                return true;
            }
            attempt |= item.is(Cue.ATTEMPT);
        }
        return attempt;
    }

    private int to(int infinitive) {
        return bearings.to(infinitive - 1) ? infinitive - 1 : infinitive - 2;
    }
}
