package org.armswire.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armswire.knowledge.Actor;
import org.armswire.knowledge.Company;
import org.armswire.knowledge.Knowledge;
import org.armswire.knowledge.OfficeHolder;
import org.armswire.knowledge.Trap;
import org.armswire.knowledge.WeaponSystem;

/** The names that all languages share, once for all of them, and what makes each of them mean something else. */
final class Names {

    /** Names up to this length are often words or people's names. */
    private static final int SHORT = 7;

    final Index index = new Index();
    final Cues cues = new Cues();
    private final Map<String, List<Snare>> snares = new HashMap<>();

    Names(Knowledge knowledge) {
        knowledge.actors().forEach(this::add);
        knowledge.companies().forEach(this::add);
        knowledge.officeHolders().forEach(this::add);
        knowledge.systems().forEach(this::add);
        for (Trap trap : knowledge.traps()) {
            Snare snare = new Snare(trap, cues);
            trap.words()
                    .forEach(word -> snares.computeIfAbsent(word, w -> new ArrayList<>(1))
                            .add(snare));
        }
        trap(index);
    }

    /** Sets the traps on the names and words of an index. */
    void trap(Index names) {
        snares.forEach((word, all) -> {
            Lexicon.Entry entry = names.entry(Tokens.of(word));
            if (entry != null) {
                all.forEach(entry::trap);
            }
        });
    }

    /** How the names of an actor, in whatever language, are told in mentions. */
    static String kind(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> "name";
            case ORGANISATION -> "organisation";
            case GROUP -> "group";
        };
    }

    static Sense person(OfficeHolder holder) {
        return person(holder, false);
    }

    private static Sense person(OfficeHolder holder, boolean surname) {
        return new Sense.OfPerson(holder.actor(), holder.name(), holder.from(), holder.to(), surname, holder.office());
    }

    private void add(Actor actor) {
        Sense named = new Sense.OfActor(actor.code(), kind(actor));
        add(actor.name(), named);
        add(actor.names(), named);
        add(actor.demonyms(), new Sense.OfActor(actor.code(), "demonym"));
        add(actor.capitals(), new Sense.OfActor(actor.code(), "capital"));
        add(actor.seats(), new Sense.OfActor(actor.code(), "seat"));
        add(actor.bodies(), new Sense.OfActor(actor.code(), "ministry"));
    }

    private void add(List<String> aliases, Sense sense) {
        aliases.forEach(alias -> add(alias, sense));
    }

    private void add(String alias, Sense sense) {
        index.add(alias, Tokens.of(alias), sense);
    }

    private void add(Company company) {
        Sense sense = new Sense.OfCompany(company.actor(), company.name());
        add(company.name(), sense);
        company.aliases().forEach(a -> add(a, sense));
    }

    private void add(OfficeHolder holder) {
        Sense sense = person(holder);
        add(holder.name(), sense);
        holder.aliases().forEach(a -> add(a, sense));
        Sense surname = person(holder, true);
        holder.ambiguous().forEach(a -> add(a, surname));
    }

    private void add(WeaponSystem system) {
        system.aliases().stream().filter(Names::named).forEach(a -> add(a, goods(system, a, false)));
        system.ambiguous().forEach(a -> add(a, goods(system, a, true)));
    }

    /** A spelling without a capital or a digit is a common word and names no system. */
    private static boolean named(String alias) {
        return alias.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static Sense goods(WeaponSystem system, String alias, boolean weak) {
        boolean plain = alias.length() > 1
                && (weak
                        ? alias.chars().noneMatch(Character::isDigit)
                        : alias.length() <= SHORT
                                && alias.chars()
                                        .skip(1)
                                        .allMatch(c -> Character.isLetter(c) && Character.isLowerCase(c)));
        return new Sense.OfGoods(
                system.category(),
                system.id(),
                system.origin(),
                system.sipriCategory(),
                system.sipriScope(),
                weak,
                plain);
    }
}
