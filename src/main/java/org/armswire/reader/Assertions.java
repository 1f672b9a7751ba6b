package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.armswire.model.Attribution;
import org.armswire.model.AttributionKind;
import org.jspecify.annotations.Nullable;

/** Tells who a sentence says it from, and whether it tells it as fact. */
final class Assertions {

    /**
     * What a sentence says of its own source.
     *
     * @param alleged the item that makes it hearsay, or null
     * @param speaker the actor that says it, or null
     * @param attribution nearest to the event first
     * @param source the item that names the source, or null
     */
    record Hearsay(
            @Nullable Item alleged,
            @Nullable Item speaker,
            List<Attribution> attribution,
            @Nullable Item source) {}

    private Assertions() {}

    static Hearsay of(Scene scene) {
        Item alleged = null;
        Item speaker = null;
        Item source = null;
        List<Attribution> chain = new ArrayList<>();
        List<Item> items = scene.items;
        boolean bribery = items.stream().anyMatch(x -> x.is(Cue.BRIBERY));
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.ALLEGED) && alleged == null && !item.goods() && !bribery) {
                alleged = item;
            }
            if (item.is(Cue.UNNAMED) && item.is(Cue.ALLEGED)) {
                chain.add(0, new Attribution(scene.words(item), AttributionKind.UNNAMED, null));
            }
            if (item.is(Cue.MEDIA) && says(items, i)) {
                chain.add(new Attribution(scene.words(item), AttributionKind.MEDIA, null));
                source = item;
                alleged = alleged == null ? item : alleged;
            }
            boolean inverted = i > 0 && scene.tokens.mark(items.get(i - 1).from, ',');
            if (item.is(Cue.SAY) && speaker == null && !inverted) {
                for (int j = i - 1; j >= 0 && j >= i - 4; j--) {
                    if (items.get(j).actor() && !items.get(j).adjective && !items.get(j).demonym) {
                        speaker = items.get(j);
                        break;
                    }
                }
            }
        }
        if (speaker != null) {
            chain.add(
                    Math.min(1, chain.size()),
                    new Attribution(
                            scene.words(speaker),
                            AttributionKind.ACTOR,
                            speaker.parties.get(0).code()));
            source = source == null ? speaker : source;
        }
        return new Hearsay(alleged, speaker, List.copyOf(chain), source);
    }

    /** {@code Le Monde reported}, {@code according to the BBC}; but not {@code told Reuters}. */
    private static boolean says(List<Item> items, int media) {
        for (int j = media + 1; j < items.size() && j <= media + 4; j++) {
            if (items.get(j).is(Cue.SAY)) {
                return true;
            }
        }
        for (int j = Math.max(0, media - 3); j < media; j++) {
            if (items.get(j).is(Cue.CITING)) {
                return true;
            }
        }
        return false;
    }
}
