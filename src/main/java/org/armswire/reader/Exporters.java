package org.armswire.reader;

import java.util.List;
import org.armswire.reader.Item.Party;

/** Tells the seller from the buyer where the words alone do not: makers sell, and large exporters sell to small ones. */
final class Exporters {

    /** By share of world exports of major arms over the last decades, after SIPRI; the rest count as buyers. */
    private static final List<String> RANKS = List.of(
            "USA", "RUS", "SUN", "FRA", "DEU", "CHN", "GBR", "ITA", "ISR", "ESP", "SWE", "NLD", "UKR", "CHE", "KOR",
            "EU", "TUR", "ZAF", "BLR", "CAN", "PRK", "IRN");

    private Exporters() {}

    static int rank(String code) {
        int rank = RANKS.indexOf(code);
        return rank < 0 ? RANKS.size() : rank;
    }

    /** Puts each side of a deal into its role. */
    static void split(List<Item> sides, Draft draft) {
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
            int parties = sides.stream().mapToInt(s -> s.parties.size()).sum();
            for (Item side : sides) {
                for (Party party : side.parties) {
                    if (parties > 1
                            && rank(party.code()) < RANKS.size()
                            && (seller == null || rank(party.code()) < rank(seller.code()))) {
                        seller = party;
                    }
                }
            }
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

    static boolean makes(String code, Item goods) {
        for (Item.Ware ware : goods.wares) {
            if (ware.goods().origin() != null && code.equals(ware.goods().origin())) {
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
}
