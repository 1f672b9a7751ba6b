package org.armswire.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who owns which name, so that no name means two things. */
final class Claimed {

    private record Owner(String id, String place) {}

    private final Map<String, Owner> owners = new HashMap<>();

    /** Notes that a name means an entry; fails when it already means another one. */
    void claim(SeedBlock block, String field, String name, String id) {
        Owner owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), new Owner(id, block.place()));
        if (owner != null && !owner.id().equals(id)) {
            throw block.fault(field, "'" + name + "' already means " + owner.id() + " in " + owner.place());
        }
    }
}
