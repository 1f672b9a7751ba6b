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
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.is(Cue.ALLEGED) && alleged == null && !item.goods()) {
                alleged = item;
            }
            if (item.is(Cue.UNNAMED) && item.is(Cue.ALLEGED)) {
                chain.add(0, new Attribution(scene.words(item), AttributionKind.UNNAMED, null));
            }
            if (item.is(Cue.MEDIA) && near(items, i, Cue.SAY)) {
                chain.add(new Attribution(scene.words(item), AttributionKind.MEDIA, null));
                source = item;
                alleged = alleged == null ? item : alleged;
            }
            if (item.is(Cue.SAY) && speaker == null) {
                for (int j = i - 1; j >= 0 && j >= i - 8; j--) {
                    if (items.get(j).actor()) {
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

    private static boolean near(List<Item> items, int i, Cue cue) {
        for (int j = Math.max(0, i - 4); j < items.size() && j <= i + 4; j++) {
            if (items.get(j).is(cue)) {
                return true;
            }
        }
        return false;
    }
}
