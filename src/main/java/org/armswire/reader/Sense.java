package org.armswire.reader;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.armswire.model.Category;
import org.jspecify.annotations.Nullable;

/** One thing that a name or word can mean. */
sealed interface Sense {

    /**
     * An actor.
     *
     * @param how as in {@code model.Mention}
     */
    record OfActor(String code, String how) implements Sense {
        public OfActor {
            // one text for each code, so that sets and maps of them need not compare letters
            code = code.intern();
        }
    }

    /**
     * Somebody who speaks for an actor on some days only.
     *
     * @param surname whether it is a surname that many share, and means this person only where the article has the full name or the office
     * @param office as it stands before the name, in small letters
     */
    record OfPerson(
            String code,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean surname,
            String office) implements Sense {
        public OfPerson {
            code = code.intern();
        }

        /** One of 64 bits, to tell quickly that somebody is not among others. */
        long bit() {
            return 1L << name.hashCode();
        }

        boolean inOffice(@Nullable LocalDate day) {
            return day == null || (!day.isBefore(from) && (to == null || !day.isAfter(to.plusYears(1))));
        }
    }

    /** An arms maker, which acts for its home. */
    record OfCompany(String code, String name) implements Sense {
        public OfCompany {
            code = code.intern();
        }
    }

    /**
     * Goods.
     *
     * @param system null for a generic word
     * @param plain whether the name is one word without a digit, {@code Jaguar}, and needs a weapon or a maker beside it
     * @param weak whether the name also means something else, so that only a military text makes it goods
     */
    record OfGoods(
            Category category,
            @Nullable String system,
            @Nullable String origin,
            @Nullable String sipriCategory,
            boolean sipriScope,
            boolean weak,
            boolean plain)
            implements Sense {

        /** Whether it is arms whatever stands around it. */
        boolean arms() {
            return !weak && !plain;
        }
    }

    /** A word of a language. */
    record OfWord(
            CueSet cues, Map<Frame, EnumSet<Form>> verb, long number, long atLeast, int month, List<String> currency)
            implements Sense {
        boolean is(Cue cue) {
            return cues.contains(cue);
        }

        boolean preposition() {
            return cues.preposition() != null;
        }
    }

    /** A name that looks like something else and is nothing here: {@code Jordan Spieth}. */
    record OfNothing() implements Sense {}
}
