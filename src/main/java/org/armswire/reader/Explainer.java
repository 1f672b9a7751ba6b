package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armswire.model.Article;
import org.armswire.model.Slot;
import org.armswire.model.Span;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** Writes down why the sentences of an article were read as they were. */
final class Explainer {

    private final Article article;
    private final List<Explanation.Sentence> explained = new ArrayList<>();

    Explainer(Article article) {
        this.article = article;
    }

    List<Explanation.Sentence> sentences() {
        return explained;
    }

    /** A sentence that the grammar has looked at. */
    void sentence(Span whole, List<Report> reports, List<Explanation.Finding> findings) {
        List<Explanation.Mark> marks = new ArrayList<>();
        reports.forEach(report -> mark(marks, report));
        String reason =
                !reports.isEmpty() ? null : findings.isEmpty() ? "no pattern fired" : "a role or the goods stayed open";
        explained.add(new Explanation.Sentence(whole, article.words(whole), marks, findings, reason));
    }

    /** What was found likely is a finding of the sentence that says most of it. */
    void likely(Likely.Found found) {
        Report first = found.reports().get(0);
        String summary = String.format(Locale.ROOT, "%s, %.0f %% likely", summary(first), 100 * found.chance());
        add(first, new Explanation.Finding(Likely.PATTERN, summary, told(found.reports()), List.of()));
    }

    /** What a pattern tells and the article makes unlikely is a finding that was passed over. */
    void unlikely(Report report) {
        add(
                report,
                new Explanation.Finding(
                        Likely.PATTERN, summary(report), null, List.of("unlikely by the rest of the article")));
    }

    /** A stage that the article shows otherwise than the sentence by itself is a finding of the sentence whose words bear it out. */
    void judged(Report report, Stage told) {
        String summary =
                summary(report) + ": " + report.stage.code() + " by all that is said of it, not " + told.code();
        add(report, new Explanation.Finding(Standing.PATTERN, summary, told(List.of(report)), List.of()));
    }

    /** Adds what was found when the whole article had been read, to its sentence or, where no pattern looked at it, with it. */
    private void add(Report report, Explanation.Finding finding) {
        int at = 0;
        while (at < explained.size() && before(explained.get(at).span(), report.sentence)) {
            at++;
        }
        boolean known = at < explained.size() && explained.get(at).span().equals(report.sentence);
        if (!known) {
            String words = article.words(report.sentence);
            explained.add(at, new Explanation.Sentence(report.sentence, words, List.of(), List.of(), null));
        }
        Explanation.Sentence sentence = explained.get(at);
        List<Explanation.Finding> findings = new ArrayList<>(sentence.findings());
        findings.add(finding);
        List<Explanation.Mark> marks = new ArrayList<>(sentence.marks());
        String reason = sentence.reason();
        if (finding.told() != null) {
            mark(marks, report);
            reason = null;
        }
        explained.set(at, new Explanation.Sentence(sentence.span(), sentence.text(), marks, findings, reason));
    }

    private static boolean before(Span span, Span other) {
        return span.part() == other.part()
                ? span.start() < other.start()
                : span.part().compareTo(other.part()) < 0;
    }

    private String summary(Report report) {
        return report.supplierCode() + " -> " + report.recipientCode() + ": " + article.words(report.goodsSpan);
    }

    /** What a draft was taken for: the pairs, then stage, assertion, quantity and value with the words that say so. */
    String told(List<Report> made) {
        Report report = made.get(0);
        StringBuilder told = new StringBuilder();
        made.forEach(r -> told.append(r.supplierCode())
                .append('>')
                .append(r.recipientCode())
                .append(' ')
                .append(r.category().code())
                .append(", "));
        told.append(report.stage.code()).append(" by ").append(quoted(report.stageSpan));
        told.append(", ").append(report.assertion.code());
        told.append(report.assertionSpan == null ? "" : " by " + quoted(report.assertionSpan));
        told.append(report.quantity == null ? "" : ", quantity " + quoted(report.quantity));
        return told.append(report.value == null ? "" : ", value " + quoted(report.value))
                .toString();
    }

    private String quoted(Span span) {
        return "'" + article.words(span) + "'";
    }

    private static void mark(List<Explanation.Mark> marks, Report report) {
        mark(marks, Slot.SUPPLIER, report.supplier == null ? null : report.supplier.span());
        mark(marks, Slot.RECIPIENT, report.recipient == null ? null : report.recipient.span());
        mark(marks, Slot.WEAPON, report.goodsSpan);
        mark(marks, Slot.QUANTITY, report.quantity);
        mark(marks, Slot.VALUE, report.value);
        mark(marks, Slot.STAGE, report.stageSpan);
    }

    private static void mark(List<Explanation.Mark> marks, Slot slot, @Nullable Span span) {
        if (span != null && !marks.contains(new Explanation.Mark(slot, span))) {
            marks.add(new Explanation.Mark(slot, span));
        }
    }
}
