package org.armswire.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Who owns which name, so that no name means two things. */
final class Claimed {

    private record Owner(String id, String actor, String place) {}

    private final Map<String, Owner> owners = new HashMap<>();

    /** Notes that a name means an entry; fails when it already means another one. */
    void claim(SeedBlock block, String field, String name, String id) {
        claim(block, field, name, id, id);
    }

    /** The same where two entries of one actor may share a name, as two presidents Bush do. */
    void claim(SeedBlock block, String field, String name, String id, String actor) {
        Owner owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), new Owner(id, actor, block.place()));
        if (owner != null && !owner.id().equals(id) && !owner.actor().equals(actor)) {
            throw block.fault(field, "'" + name + "' already means " + owner.id() + " in " + owner.place());
        }
    }
}
