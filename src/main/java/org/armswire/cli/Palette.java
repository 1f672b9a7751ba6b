package org.armswire.cli;

import org.armswire.model.Slot;
import org.armswire.model.Stage;
import org.jspecify.annotations.Nullable;

/** The colours of a terminal, or none: then evidence stands in brackets. */
enum Palette {
    PLAIN {
        @Override
        String paint(String sgr, String text) {
            return text;
        }
    },
    COLOUR {
        @Override
        String paint(String sgr, String text) {
            return "\u001B[" + sgr + "m" + text + "\u001B[0m";
        }
    };

    static Palette of(boolean colour) {
        return colour ? COLOUR : PLAIN;
    }

    abstract String paint(String sgr, String text);

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String stage(@Nullable Stage stage, String text) {
        return paint(stage == Stage.REFUSED ? "1;31" : "1;35", text);
    }

    String slot(Slot slot, String text) {
        return paint(
                switch (slot) {
                    case SUPPLIER -> "1;31";
                    case RECIPIENT -> "1;34";
                    case WEAPON -> "1;33";
                    case QUANTITY, VALUE -> "1;32";
                    case STAGE -> "1;35";
                    case TIMING -> "4;32";
                    case ATTRIBUTION -> "36";
                    case ASSERTION -> "4;36";
                    case DENIAL -> "4;31";
                    case SENTENCE -> "0";
                },
                text);
    }
}
