package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who gives what to whom around each transfer word of a sentence. */
final class Grammar {

    private Grammar() {}

    static List<Draft> drafts(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        VerbFrames verbs = new VerbFrames(scene);
        NounFrames nouns = new NounFrames(scene);
        for (int i = 0; i < scene.items.size(); i++) {
            @Nullable Draft draft = scene.items.get(i).verb != null ? verbs.at(i) : nouns.at(i);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.addAll(new Surroundings(scene, drafts).drafts());
        return drafts;
    }
}
