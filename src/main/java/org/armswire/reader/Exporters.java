package org.armswire.reader;

import java.util.List;
import java.util.Set;
import org.armswire.reader.Item.Party;
import org.jspecify.annotations.Nullable;

/** Tells the seller from the buyer where the words alone do not: makers sell, and large exporters sell to small ones. */
final class Exporters {

    /** By share of world exports of major arms over the last decades, after SIPRI; the rest count as buyers. */
    private static final List<String> RANKS = List.of(
            "USA", "RUS", "SUN", "FRA", "DEU", "CHN", "GBR", "ITA", "ISR", "ESP", "SWE", "NLD", "UKR", "CHE", "KOR",
            "EU", "TUR", "ZAF", "BLR", "CAN", "PRK", "IRN");

    /** Who sells now and then, by the same share: told apart from buyers only where two make a deal. */
    private static final List<String> LESSER = List.of(
            "NOR", "AUS", "BRA", "POL", "CZE", "ARE", "FIN", "BEL", "IND", "JOR", "AUT", "DNK", "SRB", "BGR", "SVK",
            "JPN", "SGP", "PRT", "ROU", "PAK", "GEO", "GRC", "HUN", "BIH", "IDN", "NZL");

    /** Who builds the Eurofighter together. */
    private static final List<String> EUROFIGHTER = List.of("DEU", "ESP", "GBR", "ITA");

    /** Organisations that watch, mediate and count, but neither give nor get arms. */
    private static final Set<String> BYSTANDERS = Set.of("UN", "IAEA", "OPCW", "ARAB_LEAGUE", "AU");

    /** Who gives arms away. */
    private static final Set<String> DONORS = Set.of("USA", "FRA", "DEU", "GBR", "ITA", "CAN", "POL", "EU", "NATO");

    private static final Set<String> UNIONS = Set.of("EU", "NATO", "GCC");
    private static final int LARGE = 8;
    /** The codes of states have so many letters. */
    private static final int STATE = 3;

    private Exporters() {}

    /** Unions of states, whose members buy for themselves. */
    static boolean union(String code) {
        return UNIONS.contains(code);
    }

    static boolean donates(String code) {
        return DONORS.contains(code);
    }

    static boolean bystander(String code) {
        return BYSTANDERS.contains(code);
    }

    /** Whether it is an armed group, and neither a state nor a union of states. */
    static boolean faction(String code) {
        return code.length() > STATE && !union(code) && !bystander(code);
    }

    /** Whether it is among the few that make nearly all that they use. */
    static boolean large(String code) {
        return rank(code) < LARGE;
    }

    static boolean exports(String code) {
        return rank(code) < RANKS.size();
    }

    static int rank(String code) {
        int rank = RANKS.indexOf(code);
        return rank < 0 ? RANKS.size() : rank;
    }

    /** The place among all that sell at times. */
    private static int place(String code) {
        int lesser = LESSER.indexOf(code);
        return exports(code) ? rank(code) : RANKS.size() + (lesser < 0 ? LESSER.size() : lesser);
    }

    private static boolean lesser(String code) {
        return LESSER.contains(code);
    }

    /** Puts each side of a deal into its role. */
    static void split(List<Item> sides, Draft draft, boolean wanted) {
        Party seller = null;
        for (Item side : sides) {
            for (Party party : side.parties) {
                if (party.company() || (draft.goods != null && makes(party.code(), draft.goods))) {
                    seller = party;
                }
            }
        }
        if (seller == null) {
            draft.unsure = true;
            boolean two = draft.apart
                    && sides.stream()
                                    .flatMap(s -> s.parties.stream().map(Party::code))
                                    .distinct()
                                    .count()
                            == 2;
            int parties = sides.stream().mapToInt(s -> s.parties.size()).sum();
            for (Item side : sides) {
                for (Party party : side.parties) {
                    if (parties > 1
                            && (sides.size() > 1 || side.parties.size() == 2)
                            && (exports(party.code()) || (two && lesser(party.code())))
                            && (seller == null || place(party.code()) < place(seller.code()))) {
                        seller = party;
                    }
                }
            }
        }
        if (seller == null && sides.size() == 1 && sides.get(0).parties.size() == 1) {
            Party only = sides.get(0).parties.get(0);
            seller = large(only.code()) ? only : null;
        }
        if (draft.unsure && wanted && sides.size() == 2 && seller != null && !large(seller.code())) {
            seller = sides.get(1).parties.get(0);
        }
        for (Item side : sides) {
            for (Party party : side.parties) {
                List<Party> role = seller != null
                                && (party.equals(seller)
                                        || party.company()
                                        || party.code().equals(seller.code())
                                        || (draft.goods != null && makes(party.code(), draft.goods)))
                        ? draft.suppliers
                        : draft.recipients;
                if (role.stream().noneMatch(p -> p.code().equals(party.code()))) {
                    role.add(party);
                }
            }
        }
    }

    /** Whether an actor makes these goods, or builds them together with others. */
    static boolean makes(String code, Item goods) {
        for (Item.Ware ware : goods.wares) {
            if (code.equals(ware.goods().origin()) || partner(code, ware.goods().system())) {
                return true;
            }
            for (Party origin : ware.origin()) {
                if (origin.code().equals(code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Who builds a system together, or nobody. */
    static List<String> partners(@Nullable String system) {
        return system != null && system.contains("typhoon") ? EUROFIGHTER : List.of();
    }

    static boolean partner(String code, @Nullable String system) {
        return partners(system).contains(code);
    }
}
