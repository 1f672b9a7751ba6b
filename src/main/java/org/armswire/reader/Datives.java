package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Kind;

/** Tells who is given something right behind a verb, so that his name says nothing of where the goods are from. */
final class Datives {

    /** So many words may stand between a verb and whom it gives something. */
    private static final int WORDS = 5;

    private final Scene scene;
    private final List<Item> items;

    Datives(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
    }

    /** {@code gave Oman jets}, {@code gave its old ally Oman 20 jets}, {@code gave the Omani army jets}. */
    boolean given(int actor) {
        int verb = actor - 1;
        while (verb > 0 && verb > actor - WORDS && before(items.get(verb))) {
            verb--;
        }
        Item next = actor + 1 < items.size() ? items.get(actor + 1) : null;
        boolean counted = next != null && (next.kind == Kind.NUMBER || (next.word != null && next.word.number() > 0));
        Item whom = items.get(actor);
        boolean body = whom.to > whom.from + 1 && whom.is(Cue.ACTOR_HEAD);
        boolean near = verb == actor - 1 || (verb == actor - 2 && named(actor));
        return verb >= 0 && items.get(verb).gives() && (near || counted || body);
    }

    /** {@code the UAE}, {@code the Saudis}: a name that goes with an article, and no adjective of the goods behind. */
    private boolean named(int actor) {
        Item whom = items.get(actor);
        boolean people = scene.tokens.text.charAt(scene.tokens.end[whom.to - 1] - 1) == 's';
        return scene.tokens.reads(items.get(actor - 1).from, "the") && !whom.possessive && (!whom.demonym || people);
    }

    /** {@code its old ally}, {@code oil-rich}, {@code neighbouring}: what may stand before the name of who is given something. */
    private boolean before(Item item) {
        return item.verb == null
                && (item.kind == Kind.OTHER
                        || item.is(Cue.DETERMINER)
                        || item.is(Cue.SOME)
                        || item.is(Cue.ACTOR_HEAD)
                        || item.is(Cue.MEMBERS)
                        || (item.kind == Kind.MARK && scene.inner(item)));
    }
}
