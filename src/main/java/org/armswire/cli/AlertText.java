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

    /** A phrase that is not broken, without and with its colour. */
    private record Phrase(String plain, String painted) {

        static Phrase of(String plain) {
            return new Phrase(plain, plain);
        }
    }

    /** The lines of one alert. */
    List<String> lines(Alert alert, Instant arrival) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(heading(alert, arrival), " ", ""));
        lines.addAll(sentences(alert.evidence()));
        lines.addAll(wrapped(foot(alert), " · ", INDENT));
        return lines;
    }

    private List<Phrase> heading(Alert alert, Instant arrival) {
        Claim claim = alert.claim();
        List<Phrase> heading = new ArrayList<>();
        String time = TIME.format(arrival);
        heading.add(new Phrase(time, palette.dim(time)));
        String label = label(alert);
        heading.add(new Phrase(
                label, palette.stage(alert.kind() == AlertKind.DENIED ? Stage.REFUSED : stage(alert), label)));
        if (claim == null) {
            heading.add(Phrase.of(Printable.of(alert.summary())));
            return heading;
        }
        String parties = party(claim.supplier(), claim.supplierEntity()) + " → "
                + party(claim.recipient(), claim.recipientEntity());
        heading.add(new Phrase(parties, palette.bold(parties)));
        heading.add(Phrase.of(goods(claim)));
        String flags = String.join(" · ", flags(alert, claim));
        if (!flags.isEmpty()) {
            heading.add(new Phrase("  " + flags, palette.dim("  " + flags)));
        }
        return heading;
    }

    /** Breaks only between phrases; a phrase that is too long for a line has one of its own. */
    private List<String> wrapped(List<Phrase> phrases, String separator, String firstIndent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(firstIndent);
        int columns = firstIndent.length();
        boolean empty = true;
        for (Phrase phrase : phrases) {
            int needed = Printable.width(phrase.plain()) + (empty ? 0 : separator.length());
            if (!empty && columns + needed > width) {
                lines.add(line.toString());
                line = new StringBuilder(INDENT);
                columns = INDENT.length();
                needed -= separator.length();
                empty = true;
            }
            line.append(empty ? "" : separator).append(phrase.painted());
            columns += needed;
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

    private static List<String> flags(Alert alert, Claim claim) {
        List<String> flags = new ArrayList<>();
        if (claim.value() != null) {
            flags.add(Printable.of(claim.value().text()));
        }
        if (claim.assertion() == Assertion.ALLEGED) {
            flags.add("alleged");
        }
        if (alert.backfill()) {
            flags.add("old news");
        }
        return flags;
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

    private static List<Phrase> foot(Alert alert) {
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
        return foot.stream().map(Phrase::of).toList();
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
