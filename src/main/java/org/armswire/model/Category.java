package org.armswire.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The sixteen kinds of goods that a transfer can be of. */
public enum Category {
    /** Manned aircraft, helicopters too. */
    AIRCRAFT,
    /** Drones and loitering munitions. */
    UAV,
    /** Surface-to-air missile systems, their interceptors, anti-aircraft guns. */
    AIR_DEFENCE,
    /** Guided missiles and bombs, torpedoes, anti-tank and man-portable missiles, ballistic missiles. */
    MISSILE,
    /** Guns, howitzers, mortars, rocket launchers. */
    ARTILLERY,
    /** Tanks, personnel carriers, fighting vehicles. */
    ARMOURED_VEHICLE,
    /** Ships and submarines. */
    SHIP,
    /** Rifles, machine guns, pistols, grenades. */
    SMALL_ARMS,
    /** Shells, bullets, unguided rockets and bombs, cluster munitions. */
    AMMUNITION,
    /** Radar, sonar, night vision. */
    SENSOR,
    /** Engines as goods of their own. */
    ENGINE,
    /** Military satellites. */
    SATELLITE,
    /** Spares, components, chips, upgrade kits, dual-use technology. */
    PARTS,
    /** Nuclear, chemical and biological arms, or what makes them. */
    WMD,
    /** Body armour, trucks, electronic warfare and the rest. */
    OTHER,
    /** "Arms", "weapons", "military aid". */
    UNSPECIFIED;

    /** The name used in every record and on the command line: {@code air_defence}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
