package org.armswire.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armswire.knowledge.Actor;
import org.armswire.knowledge.Company;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.OfficeHolder;
import org.armswire.knowledge.WeaponSystem;
import org.armswire.model.Category;

/** Just enough knowledge to test the grammar without the seeds. */
final class SmallKnowledge {

    private static final String STATES = """
            USA;United States|US|U.S.|America;American|Americans;Washington;Pentagon|White House
            RUS;Russia|Russian Federation;Russian|Russians;Moscow;Kremlin
            CHN;China;Chinese;Beijing;
            UKR;Ukraine;Ukrainian|Ukrainians;Kyiv;
            IRN;Iran;Iranian|Iranians;Tehran;
            DEU;Germany;German|Germans;Berlin;
            FRA;France;French;Paris;
            ITA;Italy;Italian;Rome;
            HUN;Hungary;Hungarian;Budapest;
            GBR;Britain|United Kingdom;British;London;
            SAU;Saudi Arabia;Saudi|Saudis;Riyadh;
            IND;India;Indian;New Delhi;
            TUR;Turkey;Turkish|Turks;Ankara;
            ISR;Israel;Israeli;Jerusalem;
            TWN;Taiwan;Taiwanese;Taipei;
            EGY;Egypt;Egyptian;Cairo;
            KOR;South Korea;South Korean;Seoul;
            POL;Poland;Polish;Warsaw;
            QAT;Qatar;Qatari;Doha;
            """;

    private SmallKnowledge() {}

    static Knowledge knowledge() {
        List<Actor> actors = new ArrayList<>();
        for (String line : STATES.split("\n")) {
            String[] f = line.split(";", -1);
            List<String> names = list(f[1]);
            actors.add(new Actor(
                    f[0],
                    Actor.Kind.STATE,
                    names.get(0),
                    names.subList(1, names.size()),
                    list(f[2]),
                    list(f[3]),
                    list(f[4]),
                    List.of()));
        }
        actors.add(new Actor(
                "NATO", Actor.Kind.ORGANISATION, "NATO", List.of(), List.of(), List.of(), List.of(), List.of()));
        actors.add(new Actor(
                "HEZBOLLAH", Actor.Kind.GROUP, "Hezbollah", List.of(), List.of(), List.of(), List.of(), List.of()));
        List<WeaponSystem> systems = List.of(
                system("f-16", "F-16", Category.AIRCRAFT, "USA"),
                system("f-35", "F-35", Category.AIRCRAFT, "USA"),
                system("su-27", "Su-27", Category.AIRCRAFT, "RUS", "SU-27"),
                system("nasams", "NASAMS", Category.AIR_DEFENCE, "NOR"),
                system("s-400", "S-400", Category.AIR_DEFENCE, "RUS"),
                system("shahed-136", "Shahed-136", Category.UAV, "IRN"),
                system("leopard-2", "Leopard 2", Category.ARMOURED_VEHICLE, "DEU"));
        Map<String, Category> nouns = new TreeMap<>();
        nouns.put("kamikaze drones", Category.UAV);
        nouns.put("drones", Category.UAV);
        nouns.put("drone", Category.UAV);
        nouns.put("spare parts", Category.PARTS);
        nouns.put("warplanes", Category.AIRCRAFT);
        nouns.put("fighter jets", Category.AIRCRAFT);
        nouns.put("tanks", Category.ARMOURED_VEHICLE);
        nouns.put("missiles", Category.MISSILE);
        nouns.put("howitzers", Category.ARTILLERY);
        nouns.put("shells", Category.AMMUNITION);
        nouns.put("rifles", Category.SMALL_ARMS);
        nouns.put("frigates", Category.SHIP);
        nouns.put("military support", Category.UNSPECIFIED);
        nouns.put("lethal support", Category.UNSPECIFIED);
        nouns.put("military aid", Category.UNSPECIFIED);
        nouns.put("weapons", Category.UNSPECIFIED);
        nouns.put("weaponry", Category.UNSPECIFIED);
        nouns.put("arms", Category.UNSPECIFIED);
        return new Knowledge(
                actors,
                List.of(
                        new Company("Lockheed Martin", "USA", List.of("Lockheed")),
                        new Company("Saab", "SWE", List.of())),
                List.<OfficeHolder>of(),
                systems,
                nouns,
                List.of(),
                "test");
    }

    private static WeaponSystem system(String id, String name, Category category, String origin, String... aliases) {
        return new WeaponSystem(id, name, category, List.of(aliases), List.of(), origin, null, true, null);
    }

    private static List<String> list(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
    }
}
