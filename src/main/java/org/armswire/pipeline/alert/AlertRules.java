package org.armswire.pipeline.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armswire.model.AlertRule;
import org.armswire.model.Deal;
import org.armswire.model.Pair;
import org.armswire.model.Stage;

/** Applies rules to milestones: a rule selects, it never creates. */
final class AlertRules {

    private AlertRules() {}

    static boolean selects(AlertRule rule, Milestone milestone) {
        Deal deal = milestone.thread().deal();
        return allows(rule.kinds(), milestone.kind())
                && allows(rule.suppliers(), Pair.orUnknown(deal.supplier()))
                && allows(rule.recipients(), Pair.orUnknown(deal.recipient()))
                && allows(rule.categories(), deal.category())
                && reaches(rule, milestone.member().claim().stage());
    }

    /** Why it does, one sentence a condition. */
    static List<String> because(AlertRule rule, Milestone milestone) {
        Deal deal = milestone.thread().deal();
        List<String> reasons = new ArrayList<>();
        reasons.add("rule " + rule.name() + " selects " + milestone.kind().code() + " alerts");
        if (!rule.suppliers().isEmpty()) {
            reasons.add("the supplier is " + Pair.orUnknown(deal.supplier()));
        }
        if (!rule.recipients().isEmpty()) {
            reasons.add("the recipient is " + Pair.orUnknown(deal.recipient()));
        }
        if (!rule.categories().isEmpty()) {
            reasons.add("the category is " + deal.category().code());
        }
        if (rule.stageFrom() != null) {
            reasons.add("the stage is " + milestone.member().claim().stage().code() + ", from "
                    + rule.stageFrom().code() + " on");
        }
        return reasons;
    }

    private static <T> boolean allows(Set<T> condition, T value) {
        return condition.isEmpty() || condition.contains(value);
    }

    private static boolean reaches(AlertRule rule, Stage stage) {
        return rule.stageFrom() == null || stage.compareTo(rule.stageFrom()) >= 0;
    }
}
