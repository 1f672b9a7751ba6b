package org.armswire.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.armswire.model.Stage;

/** Reads the words of evidence of one claim's stage together, without anything around them: the stages that they may say. */
final class StageAlone {

    private static final int FIRST_YEAR = 1945;
    private static final int HISTORY = 8;

    private final List<Sense.OfWord> words = new ArrayList<>();
    private final boolean recipient;
    private final boolean unchosen;
    private final boolean somebody;
    private final boolean another;
    private final boolean history;
    private final boolean future;

    StageAlone(List<Hits> spans, LocalDate day, String supplier, String recipient) {
        boolean named = false;
        boolean getter = false;
        boolean third = false;
        boolean past = false;
        boolean ahead = false;
        for (Hits hits : spans) {
            for (int h = 0; h < hits.size; h++) {
                for (Sense sense : hits.senses(h)) {
                    if (sense instanceof Sense.OfWord word) {
                        words.add(word);
                    }
                    if (sense instanceof Sense.OfActor actor) {
                        named = true;
                        getter |= actor.code().equals(recipient);
                        third |= !actor.code().equals(supplier) && !actor.code().equals(recipient);
                    }
                    third |= sense instanceof Sense.OfCompany company
                            && !company.code().equals(supplier);
                    named |= sense instanceof Sense.OfCompany || sense instanceof Sense.OfPerson;
                }
            }
            past |= history(hits.tokens.text, day);
            ahead |= future(hits.tokens.text, day);
        }
        this.unchosen = supplier == null;
        this.somebody = named;
        this.another = third;
        this.recipient = getter;
        this.history = past;
        this.future = ahead;
    }

    private static boolean future(String text, LocalDate day) {
        return day != null && text.matches("20\\d{2}") && Integer.parseInt(text) > day.getYear();
    }

    private static boolean history(String text, LocalDate day) {
        if (!text.matches("\\d{4}s?")) {
            return false;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        return year > FIRST_YEAR && year <= (day == null ? 1999 : day.getYear() - HISTORY);
    }

    private boolean has(Cue cue) {
        return words.stream().anyMatch(word -> word.is(cue));
    }

    private boolean form(Form form) {
        return words.stream().anyMatch(word -> word.verb().values().stream().anyMatch(forms -> forms.contains(form)));
    }

    private boolean gives() {
        return words.stream().anyMatch(word -> word.verb().keySet().stream().anyMatch(Frame::gives));
    }

    private boolean takes() {
        return words.stream()
                .anyMatch(word ->
                        word.verb().keySet().stream().anyMatch(frame -> !frame.gives()) || word.is(Cue.ACQUIRE_NOUN));
    }

    private boolean verb() {
        return gives() || takes();
    }

    Set<Stage> stages() {
        if (has(Cue.RELEASED) && has(Cue.HELD)) {
            return EnumSet.of(Stage.DELIVERED);
        }
        if (has(Cue.RESUMED) && (has(Cue.REFUSED) || has(Cue.EMBARGO))) {
            return EnumSet.of(Stage.CONSIDERED);
        }
        if ((has(Cue.PENDING) && verb()) || (future && has(Cue.HANDOVER))) {
            return EnumSet.of(Stage.AGREED);
        }
        if (has(Cue.NOT) && has(Cue.SUBORDINATE)) {
            // not before 2027
            return EnumSet.of(Stage.AGREED);
        }
        if (has(Cue.NOT) || has(Cue.NONE)) {
            boolean open = has(Cue.REFUSED) || (has(Cue.AGREED) && !has(Cue.WILL) && !has(Cue.WOULD));
            if (open && !has(Cue.REFUSED)) {
                // agreed not to, not agreed to
                return EnumSet.of(Stage.CONSIDERED, Stage.REFUSED);
            }
            return EnumSet.of(open ? Stage.CONSIDERED : Stage.REFUSED);
        }
        if (has(Cue.ENDED)
                || has(Cue.EXPELS)
                || has(Cue.FAILED)
                || has(Cue.REFUSED)
                || has(Cue.INTERCEPT)
                || has(Cue.EMBARGO)) {
            return EnumSet.of(Stage.REFUSED);
        }
        if (has(Cue.ONGOING) && (verb() || has(Cue.SUPPLY_NOUN))) {
            return EnumSet.of(Stage.DELIVERED);
        }
        if (has(Cue.WOULD) && has(Cue.CONDITIONAL)) {
            return EnumSet.of(Stage.CONSIDERED);
        }
        if (history && (has(Cue.DEAL_NOUN) || has(Cue.ACQUIRE_NOUN) || has(Cue.ONCE) || has(Cue.SPEND))) {
            return EnumSet.of(Stage.DELIVERED);
        }
        return said();
    }

    private Set<Stage> said() {
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        words.forEach(word -> stages.addAll(of(word)));
        if (has(Cue.TO) && form(Form.BASE)) {
            stages.add(somebody ? Stage.AGREED : takes() ? Stage.REQUESTED : Stage.CONSIDERED);
        }
        boolean paid = words.stream().anyMatch(word -> !word.currency().isEmpty());
        if ((paid && takes()) || has(Cue.SPEND) || (has(Cue.PROSPECTIVE) && has(Cue.HANDOVER))) {
            stages.add(Stage.AGREED);
        }
        // its decision to buy
        if (has(Cue.DECISION) && has(Cue.TO)) {
            stages.add(Stage.AGREED);
        }
        if (has(Cue.BE) && (has(Cue.TO) || (form(Form.ING) && (takes() || has(Cue.SELLING) || builds())))) {
            stages.add(Stage.AGREED);
        }
        if ((has(Cue.UNDERWAY) && form(Form.PARTICIPLE) && (has(Cue.SELLING) || builds()))
                || (has(Cue.EXPECTED) && (has(Cue.RECEIVE) || has(Cue.DELIVERS)))
                || (has(Cue.BUNDLE) && has(Cue.CONTAIN))) {
            stages.add(Stage.AGREED);
        }
        if ((has(Cue.EXPECTED) || has(Cue.WEIGHED) || has(Cue.URGED) || has(Cue.REQUESTED)) && (takes() || recipient)) {
            stages.add(Stage.REQUESTED);
        }
        // waits for somebody to sign
        boolean waits = words.stream()
                .anyMatch(word -> word.is(Cue.AGREED) && word.verb().containsKey(Frame.ACQUIRE));
        if (has(Cue.HOPE) || has(Cue.FREE) || (waits && words.size() > 1)) {
            stages.add(Stage.CONSIDERED);
        }
        if (has(Cue.OUSTS)) {
            stages.add(Stage.REFUSED);
        }
        if (has(Cue.INFORMS) && has(Cue.PARLIAMENT)) {
            stages.add(Stage.AGREED);
        }
        // picked somebody else
        boolean picks = words.stream().anyMatch(word -> word.verb().containsKey(Frame.CHOOSE));
        if (another && (picks || has(Cue.WINS) || has(Cue.AWARDS))) {
            stages.add(Stage.REFUSED);
        }
        // a contest that nobody has won yet is the buyer's wish
        if (has(Cue.CONTEST) && unchosen) {
            stages.add(Stage.REQUESTED);
        }
        return stages;
    }

    private boolean builds() {
        return words.stream().anyMatch(word -> word.verb().containsKey(Frame.BUILD));
    }

    private static Set<Stage> of(Sense.OfWord word) {
        EnumSet<Stage> stages = EnumSet.noneOf(Stage.class);
        if (word.is(Cue.NEGOTIATING) || word.is(Cue.DISCUSS)) {
            stages.add(Stage.NEGOTIATING);
        }
        if (word.is(Cue.CONTEST)
                || word.is(Cue.CONSIDERED)
                || word.is(Cue.WEIGHED)
                || word.is(Cue.PITCH)
                || word.is(Cue.CAMPAIGN)
                || word.is(Cue.CONDITIONAL)) {
            stages.add(Stage.CONSIDERED);
        }
        if (word.is(Cue.REQUESTED) || word.is(Cue.ASKED) || word.verb().containsKey(Frame.REQUEST)) {
            stages.add(Stage.REQUESTED);
            stages.add(Stage.CONSIDERED);
        }
        boolean headline = word.verb().values().stream().anyMatch(forms -> forms.contains(Form.THIRD));
        if (word.is(Cue.AGREED)
                || word.is(Cue.KEPT)
                || word.is(Cue.WILL)
                || word.is(Cue.WOULD)
                || word.is(Cue.NOTIFIED)
                || word.is(Cue.ACQUIRE_NOUN)
                || word.is(Cue.DEAL_NOUN)
                || word.is(Cue.ONCE)
                || word.is(Cue.PERMIT)
                || word.is(Cue.AWAITED)
                || word.is(Cue.RESUMED)
                || word.is(Cue.PARTNERS)
                || headline
                || word.verb().containsKey(Frame.CHOOSE)) {
            stages.add(Stage.AGREED);
        }
        if (word.is(Cue.PREFERRED)) {
            stages.add(Stage.REFUSED);
        }
        boolean verb = word.verb().keySet().stream().anyMatch(f -> f != Frame.REQUEST && f != Frame.CHOOSE);
        if (word.is(Cue.DELIVERED)
                || word.is(Cue.DONE)
                || word.is(Cue.SUPPLY_NOUN)
                || word.is(Cue.AID)
                || word.is(Cue.FUNDING)
                || word.is(Cue.HABIT)
                || word.is(Cue.BUYER)
                || verb) {
            stages.add(Stage.DELIVERED);
        }
        return stages;
    }
}
