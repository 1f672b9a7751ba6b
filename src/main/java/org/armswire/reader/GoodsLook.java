package org.armswire.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.armswire.model.Category;
import org.armswire.model.Part;
import org.armswire.reader.Item.Party;
import org.armswire.reader.Item.Ware;

/** A sentence by the goods that it names, if any, whoever may supply them to whom. */
final class GoodsLook {

    final Scene scene;
    final Supplier<Reporter> reporter;
    final Part part;
    /** Running number of the sentence in the article. */
    final int at;
    /** Where the goods of each category stand among the items, in their order. */
    final Map<Category, List<Integer>> goods = new EnumMap<>(Category.class);
    /** Codes of all that it names. */
    final Set<String> actors = new HashSet<>();

    GoodsLook(Scene scene, Supplier<Reporter> reporter, Part part, int at) {
        this.scene = scene;
        this.reporter = reporter;
        this.part = part;
        this.at = at;
        for (int i = 0; i < scene.items.size(); i++) {
            Item item = scene.items.get(i);
            for (Party party : item.parties) {
                actors.add(party.code());
            }
            for (Ware ware : item.goods() ? item.wares : List.<Ware>of()) {
                List<Integer> places = goods.computeIfAbsent(ware.goods().category(), c -> new ArrayList<>());
                if (places.isEmpty() || places.get(places.size() - 1) != i) {
                    places.add(i);
                }
            }
        }
    }

    boolean names(Category category) {
        return goods.containsKey(category);
    }
}
