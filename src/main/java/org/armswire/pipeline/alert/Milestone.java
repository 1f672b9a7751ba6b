package org.armswire.pipeline.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.AlertKind;
import org.armswire.model.DealThread;
import org.armswire.model.DealThread.Member;
import org.armswire.model.StageFold;

/**
 * A moment at which a deal has something new to tell.
 *
 * @param step what tells milestones of one kind apart: the stage reached, the denying actor; empty for {@code new}
 * @param member the claim that moved the deal
 */
record Milestone(AlertKind kind, String step, DealThread thread, Member member) {

    /** The milestones of a deal: its members are folded in order, and each gives at most one of each kind. */
    static List<Milestone> of(DealThread thread) {
        List<Milestone> milestones = new ArrayList<>();
        Set<String> told = new HashSet<>();
        StageFold stages = new StageFold();
        boolean first = true;
        for (Member member : thread.members()) {
            boolean moved = stages.add(member);
            String stage = member.claim().stage().code();
            if (first) {
                milestones.add(new Milestone(AlertKind.NEW, "", thread, member));
                told.add(stage);
            } else if (moved && told.add(stage)) {
                milestones.add(new Milestone(AlertKind.STAGE_UP, stage, thread, member));
            }
            member.claim().deniedBy().stream()
                    .filter(actor -> told.add("denied by " + actor))
                    .findFirst()
                    .ifPresent(actor -> milestones.add(new Milestone(AlertKind.DENIED, actor, thread, member)));
            first = false;
        }
        return milestones;
    }
}
