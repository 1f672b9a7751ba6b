package org.armswire.reader;

import java.util.List;
import org.armswire.model.Category;
import org.armswire.reader.Item.Kind;
import org.armswire.reader.Item.Ware;
import org.jspecify.annotations.Nullable;

/** Reads work for others: {@code modernize Brazil's jets}, and for whom something is built. */
final class BuildFrames {

    private static final Sense.OfGoods WORK = new Sense.OfGoods(Category.PARTS, null, null, null, false, false, false);

    private final Scene scene;
    private final List<Item> items;
    private final Subjects subjects;

    BuildFrames(Scene scene) {
        this.scene = scene;
        this.items = scene.items;
        this.subjects = new Subjects(scene);
    }

    /** {@code modernize Brazil's jets}: parts and work for Brazil. */
    @Nullable
    Draft upgrade(int i) {
        Draft draft = new Draft("upgrade", i);
        Complements right = Complements.ofVerb(scene, i);
        Item subject = subjects.subject(i, false);
        if (subject == null || right.goods == null) {
            return null;
        }
        draft.supplier(subject);
        right.each(Cue.FOR, draft::recipient);
        owner(i, right.goods, draft, true);
        if (draft.recipients.isEmpty() && right.owner != null) {
            draft.recipient(right.owner);
        }
        Ware ware = right.goods.wares.get(0);
        Item work = new Item(Kind.GOODS, right.goods.from, right.goods.to);
        work.wares.add(new Ware(WORK, ware.from(), ware.to(), List.of()));
        draft.goods = work;
        draft.counted = right.goods;
        draft.settled = true;
        return forAnother(draft) ? draft : null;
    }

    /** {@code builds frigates for Oman}, {@code builds Oman's frigates}: nothing where it is for the builder itself. */
    @Nullable
    Draft built(int i, Draft draft, boolean passive) {
        if (!passive && draft.recipients.isEmpty() && draft.goods != null) {
            owner(i, draft.goods, draft, false);
        }
        boolean bomb = draft.goods != null && draft.goods.wares.get(0).goods().category() == Category.WMD;
        return (passive ? ordered(draft) : forAnother(draft) && !bomb) ? draft : null;
    }

    /** {@code build Oman's next frigates}: whose goods they are. */
    private void owner(int i, Item goods, Draft draft, boolean adjective) {
        for (int j = i + 1; j < items.size() && items.get(j) != goods; j++) {
            Item owner = items.get(j);
            if (owner.actor() && owner.describes == goods && (owner.possessive || (adjective && owner.demonym))) {
                draft.recipient(owner);
            }
        }
    }

    /** {@code F-16s are being built for Oman}: no builder need be named where the goods tell who it is. */
    private static boolean ordered(Draft draft) {
        Item goods = draft.goods;
        if (goods == null || forAnother(draft)) {
            return goods != null;
        }
        Ware ware = goods.wares.get(0);
        return (ware.goods().origin() != null || !ware.origin().isEmpty())
                && draft.suppliers.isEmpty()
                && !draft.recipients.isEmpty()
                && draft.recipients.stream().noneMatch(r -> Exporters.makes(r.code(), goods));
    }

    private static boolean forAnother(Draft draft) {
        return draft.goods != null
                && !draft.recipients.isEmpty()
                && !draft.suppliers.isEmpty()
                && draft.recipients.stream()
                        .noneMatch(r ->
                                draft.suppliers.stream().anyMatch(s -> s.code().equals(r.code())));
    }
}
