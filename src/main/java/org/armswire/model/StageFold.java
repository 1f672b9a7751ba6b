package org.armswire.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armswire.model.Deal.StageStep;
import org.armswire.model.DealThread.Member;
import org.jspecify.annotations.Nullable;

/**
 * How far a deal has got, told by its members in order. A stage goes up, never down: yesterday's background is no step back. A
 * refusal counts from any rung; after it, only a report of a later day that the deal is on again counts. A refusal without a date
 * cannot be put in order, and refuses only a deal of which nothing else is known.
 */
public final class StageFold {

    private final List<StageStep> history = new ArrayList<>();
    private @Nullable StageStep current;

    /** The changes of stage that the members in this order tell. */
    public static List<StageStep> of(List<Member> members) {
        StageFold fold = new StageFold();
        members.forEach(fold::add);
        return List.copyOf(fold.history);
    }

    /** Whether this member, the next in order, changes the stage. */
    public boolean add(Member member) {
        if (member.isOnlyDenial() || !changes(member)) {
            return false;
        }
        StageStep step =
                new StageStep(member.article().eventDay(), member.claim().stage(), member.origin());
        current = step;
        history.add(step);
        return true;
    }

    private boolean changes(Member member) {
        StageStep before = current;
        if (before == null) {
            return true;
        }
        Stage next = member.claim().stage();
        String day = member.article().eventDay();
        if (next == Stage.REFUSED) {
            return before.stage() != Stage.REFUSED && day != null;
        }
        if (before.stage() == Stage.REFUSED) {
            return day != null && day.compareTo(Objects.toString(before.day(), "")) > 0;
        }
        return next.compareTo(before.stage()) > 0;
    }
}
