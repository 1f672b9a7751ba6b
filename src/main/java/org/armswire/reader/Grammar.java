package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who gives what to whom around each transfer word of a sentence. */
final class Grammar {

    private static final int LEFT = 4;
    private static final int RIGHT = 12;

    private Grammar() {}

    static List<Draft> drafts(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        if (scene.has(Cue.POLL)) {
            return drafts;
        }
        GiveFrames gives = new GiveFrames(scene);
        GetFrames gets = new GetFrames(scene);
        NounFrames nouns = new NounFrames(scene);
        boolean deployed = scene.has(Cue.DEPLOY);
        for (int i = 0; i < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            @Nullable Draft draft = item.verb == null ? nouns.at(i) : item.gives() ? gives.at(i) : gets.at(i);
            if (draft != null) {
                draft.closed |= deployed;
                draft.vague = vague(scene.items, i);
                drafts.add(draft);
                @Nullable
                Draft further = item.verb == null ? null : item.gives() ? gives.further(draft) : gets.further(draft);
                if (further != null) {
                    drafts.add(further);
                }
            }
        }
        drafts.removeIf(draft -> madeOnly(scene, draft, drafts));
        drafts.forEach(new Wielders(scene)::complete);
        DealClauses.complete(scene, drafts);
        join(drafts);
        drafts.forEach(new Throngs(scene)::mark);
        drafts.addAll(new Holders(scene).drafts());
        drafts.addAll(new BackFrames(scene).drafts());
        drafts.addAll(new Arrivals(scene).drafts());
        drafts.addAll(new Cargoes(scene).drafts());
        join(drafts);
        drafts.addAll(new Gaps(scene, drafts).drafts());
        drafts.addAll(new Additions(scene, drafts).drafts());
        drafts.addAll(new LightFrames(scene, drafts).drafts());
        drafts.addAll(new Answers(scene, drafts).drafts());
        drafts.addAll(new Packages(scene, drafts).drafts());
        drafts.addAll(new Swaps(scene, drafts).drafts());
        drafts.addAll(new Payers(scene, drafts).drafts());
        new Duels(scene).add(drafts);
        new Outbid(scene).add(drafts);
        drafts.addAll(new Programmes(scene, drafts).drafts());
        drafts.addAll(new Surroundings(scene, drafts).drafts());
        drafts.forEach(new AidFrames(scene)::complete);
        drafts.removeIf(new OwnForces(scene)::move);
        return drafts;
    }

    /** {@code Oman flies jets that Norway gave}: who gave the same goods gave them to who has them. */
    private static void join(List<Draft> drafts) {
        for (Draft gives : drafts) {
            for (Draft gets : drafts) {
                boolean same = gives.goods != null && gives.goods == gets.goods;
                boolean halves = gives.recipients.isEmpty() && gets.suppliers.isEmpty();
                if (same && halves && !gives.suppliers.isEmpty() && apart(gives.suppliers, gets.recipients)) {
                    gives.recipients.addAll(gets.recipients);
                    gets.suppliers.addAll(gives.suppliers);
                }
            }
        }
    }

    /** {@code Oman gives Norwegian-built jets}: who built what another gives has given nothing here. */
    private static boolean madeOnly(Scene scene, Draft made, List<Draft> drafts) {
        return made.pattern.equals("supplied-adjective")
                && scene.items.get(made.trigger).verb == Frame.BUILD
                && drafts.stream()
                        .anyMatch(d -> d != made
                                && d.goods == made.goods
                                && !d.suppliers.isEmpty()
                                && scene.items.get(d.trigger).verb != Frame.BUILD);
    }

    private static boolean apart(List<Item.Party> one, List<Item.Party> other) {
        return one.stream().noneMatch(a -> other.stream().anyMatch(b -> a.code().equals(b.code())));
    }

    /** {@code foreign sales}, {@code sells to rogue states}. */
    private static boolean vague(List<Item> items, int trigger) {
        for (int j = Math.max(0, trigger - LEFT); j < items.size() && j <= trigger + RIGHT; j++) {
            if (j != trigger && items.get(j).is(Cue.VAGUE)) {
                return true;
            }
        }
        return false;
    }
}
