package org.armswire.knowledge;

import java.util.List;
import java.util.Map;
import org.armswire.model.AlertRule;
import org.armswire.model.Category;

/**
 * All that Armswire knows before it reads: loaded once, checked, never changed.
 *
 * @param nouns generic words for goods, {@code combat drones}, in lower case, with their category
 * @param version a hash of the files that it was loaded from
 */
public record Knowledge(
        List<Actor> actors,
        List<Company> companies,
        List<OfficeHolder> officeHolders,
        List<WeaponSystem> systems,
        Map<String, Category> nouns,
        List<AlertRule> rules,
        String version) {}
