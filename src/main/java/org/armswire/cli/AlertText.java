package org.armswire.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armswire.model.Alert;
import org.armswire.model.AlertKind;
import org.armswire.model.Assertion;
import org.armswire.model.Claim;
import org.armswire.model.Deal;
import org.armswire.model.Evidence;
import org.armswire.model.Slot;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** An alert as text for a terminal: what is new, then the sentence that says so with its evidence marked, then who says it. */
final class AlertText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final String INDENT = "         ";
    private static final int NARROWEST = 20;

    private final Palette palette;
    private final int width;

    /** For lines of at most {@code width} columns, as far as words allow. */
    AlertText(Palette palette, int width) {
        this.palette = palette;
        this.width = width;
    }

    /** Words that are not parted, without and with their colour; {@code gap} stands before them unless they begin a line. */
    private record Phrase(String gap, String plain, String painted) {

        static Phrase part(String plain, String painted) {
            return new Phrase("  ", plain, painted);
        }

        /** Each word for itself. */
        static List<Phrase> words(String text) {
            List<Phrase> words = new ArrayList<>();
            for (String word : text.strip().split(" +", -1)) {
                words.add(new Phrase(words.isEmpty() ? "  " : " ", word, word));
            }
            return words;
        }
    }

    /** The lines of one alert. */
    List<String> lines(Alert alert, Instant arrival) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(heading(alert, arrival), ""));
        lines.addAll(sentences(alert.evidence()));
        lines.addAll(wrapped(
                foot(alert).stream().map(part -> new Phrase(" · ", part, part)).toList(), INDENT));
        return lines;
    }

    private List<Phrase> heading(Alert alert, Instant arrival) {
        Claim claim = alert.claim();
        List<Phrase> heading = new ArrayList<>();
        String time = TIME.format(arrival);
        heading.add(Phrase.part(time, palette.dim(time)));
        String label = label(alert);
        Stage colour = alert.kind() == AlertKind.DENIED ? Stage.REFUSED : stage(alert);
        heading.add(new Phrase(" ", label, palette.stage(colour, label)));
        if (claim == null) {
            String summary = Printable.of(alert.summary());
            heading.addAll(Phrase.words(summary.replaceFirst("^" + alert.kind().code() + ": ", "")));
            return heading;
        }
        String parties = party(claim.supplier(), claim.supplierEntity()) + " → "
                + party(claim.recipient(), claim.recipientEntity());
        heading.add(Phrase.part(parties, palette.bold(parties)));
        heading.addAll(Phrase.words(goods(claim)));
        for (String flag : flags(alert, claim, arrival)) {
            heading.add(Phrase.part(flag, palette.dim(flag)));
        }
        return heading;
    }

    /** Breaks only between phrases; one that is longer than a line has a line of its own. */
    private List<String> wrapped(List<Phrase> phrases, String firstIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(firstIndent);
        int columns = firstIndent.length();
        boolean empty = true;
        for (Phrase phrase : phrases) {
            int needed = Printable.width(phrase.plain());
            if (!empty && columns + phrase.gap().length() + needed > width) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
                columns = INDENT.length();
                empty = true;
            }
            String gap = empty ? "" : phrase.gap();
            line.append(gap).append(phrase.painted());
            columns += gap.length() + needed;
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private static String label(Alert alert) {
        return switch (alert.kind()) {
            case NEW -> "● " + stageName(alert);
            case STAGE_UP -> "▲ " + stageName(alert);
            case DENIED -> "✖ DENIED" + (alert.step().isEmpty() ? "" : " by " + Printable.of(alert.step()));
            case SUPERSEDED -> "↺ SUPERSEDED";
            case WITHDRAWN -> "− WITHDRAWN";
        };
    }

    private static @Nullable Stage stage(Alert alert) {
        if (alert.claim() != null) {
            return alert.claim().stage();
        }
        return alert.deal() == null ? null : alert.deal().stage();
    }

    private static String stageName(Alert alert) {
        Stage stage = stage(alert);
        return stage == null ? alert.kind().name() : stage.name();
    }

    private static String party(@Nullable String code, @Nullable String entity) {
        String name = code == null ? "?" : Printable.of(code);
        return entity == null ? name : name + " (" + Printable.of(entity) + ")";
    }

    private static String goods(Claim claim) {
        String number =
                claim.quantity() == null ? "" : Printable.of(claim.quantity().text()) + " × ";
        String system = claim.weapon().system() == null
                ? ""
                : ", " + Printable.of(claim.weapon().system());
        return number + Printable.of(claim.weapon().text()) + " ("
                + claim.weapon().category().code() + system + ")";
    }

    private static List<String> flags(Alert alert, Claim claim, Instant arrival) {
        List<String> flags = new ArrayList<>();
        if (claim.value() != null) {
            flags.add(Printable.of(claim.value().text()));
        }
        if (claim.assertion() == Assertion.ALLEGED) {
            flags.add("alleged");
        }
        if (alert.backfill() && hasPassed(alert.article(), arrival)) {
            flags.add("old news");
        }
        return flags;
    }

    /** What has no day, or one yet to come, counts as backfill, but nobody knows that it is old. */
    private static boolean hasPassed(Alert.@Nullable Source article, Instant arrival) {
        return article != null
                && article.publishedAt() != null
                && article.publishedAt().compareTo(arrival.toString()) < 0;
    }

    /** Each sentence with what is marked in it; evidence that lies in none of them on a line of its own. */
    private List<String> sentences(List<Evidence> evidence) {
        List<Evidence> sentences =
                evidence.stream().filter(e -> e.slot() == Slot.SENTENCE).toList();
        List<String> lines = new ArrayList<>();
        for (Evidence sentence : sentences) {
            lines.addAll(quoted("“", sentence, evidence));
        }
        for (Evidence mark : evidence) {
            if (sentences.stream().noneMatch(s -> MarkedText.within(mark.span(), s.span()))) {
                lines.addAll(quoted(mark.slot().code() + ": “", mark, List.of()));
            }
        }
        return lines;
    }

    private List<String> quoted(String opening, Evidence quote, List<Evidence> marks) {
        List<String> lines = MarkedText.of(quote.text(), quote.span(), marks, palette)
                .lines(Math.max(NARROWEST, width - INDENT.length() - opening.length() - 1));
        List<String> quoted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 ? opening : " ".repeat(opening.length());
            quoted.add(INDENT + left + lines.get(i) + (i == lines.size() - 1 ? "”" : ""));
        }
        return quoted;
    }

    private static List<String> foot(Alert alert) {
        List<String> foot = new ArrayList<>();
        Claim claim = alert.claim();
        Deal deal = alert.deal();
        if (claim != null && claim.origin() != null) {
            foot.add("via " + Printable.of(claim.origin()));
        }
        if (deal != null) {
            foot.add(counted(deal.independentOrigins(), "origin"));
            foot.add(counted(deal.outlets(), "outlet"));
            if (!deal.deniedBy().isEmpty()) {
                foot.add("denied by "
                        + deal.deniedBy().stream()
                                .map(d -> Printable.of(d.actor()))
                                .collect(Collectors.joining(", ")));
            }
        }
        Alert.Source article = alert.article();
        if (article != null) {
            foot.add(Printable.of(article.source() == null ? article.id() : article.source()));
            foot.add(article.publishedAt() == null ? "undated" : Printable.of(article.publishedAt()));
            if (article.url() != null) {
                foot.add(Printable.of(article.url()));
            }
        }
        foot.add("deal " + Printable.of(alert.dealId()));
        return foot;
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
