package org.armswire.pipeline.alert;

import org.armswire.model.AlertKind;
import org.armswire.model.Category;
import org.armswire.model.Stage;

/**
 * What the store remembers of an alert.
 *
 * @param standing whether it holds; if not, it was superseded or withdrawn
 * @param times how often it was published, since it can come to hold again
 * @param articleId the article that moved the deal
 */
record Published(
        String alertId,
        String rule,
        AlertKind kind,
        String step,
        String dealId,
        Category category,
        Stage stage,
        String articleId,
        String summary,
        boolean standing,
        int times) {

    Published ended() {
        return new Published(alertId, rule, kind, step, dealId, category, stage, articleId, summary, false, times);
    }
}
