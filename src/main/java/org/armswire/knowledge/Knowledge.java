package org.armswire.knowledge;

import java.util.List;
import java.util.Map;
import org.armswire.model.AlertRule;
import org.armswire.model.Category;

/**
 * All that Armswire knows before it reads: loaded once, checked, never changed.
 *
 * @param nouns English generic words for goods, {@code combat drones}, in lower case, with their category
 * @param foreignNouns the same in other languages: language, words in lower case, category
 * @param traps words that look like an actor, a weapon, a company or a transfer and often are none
 * @param languages how languages are written, and the words of those that transfers are found in
 * @param roles by language, what has been learnt about who supplies whom
 * @param sides by language, what has been learnt about who is the side that a sentence leaves open
 * @param goods by language, what has been learnt about which goods go from one actor to another
 * @param sums by language, what has been learnt about which sums transfers are worth
 * @param quantities by language, what has been learnt about how many units transfers are of
 * @param standing by language, what has been learnt about how far transfers have got and whether they are only alleged
 * @param version a hash of the files that decide how an article is read; alert rules do not
 */
public record Knowledge(
        List<Actor> actors,
        List<Company> companies,
        List<OfficeHolder> officeHolders,
        List<WeaponSystem> systems,
        Map<String, Category> nouns,
        Map<String, Map<String, Category>> foreignNouns,
        List<Trap> traps,
        List<Language> languages,
        Map<String, RoleModel> roles,
        Map<String, BoostedTrees> sides,
        Map<String, BoostedTrees> goods,
        Map<String, BoostedTrees> sums,
        Map<String, BoostedTrees> quantities,
        Map<String, StandingModel> standing,
        List<AlertRule> rules,
        String version) {

    /** Reads and checks all files; throws {@link SeedException} with file, line, field, value and rule at the first fault. */
    public static Knowledge load(Seeds seeds) {
        return new KnowledgeLoader(seeds).load();
    }
}
