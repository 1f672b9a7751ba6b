package org.armswire.reader;

/** How a transfer verb hands out the roles. */
enum Frame {
    /** Who does it gives; who it is done to gets. */
    SUPPLY,
    /** Who does it gives, and its object is who gets: {@code arm the rebels}. */
    ARM,
    /** Who does it gives where the text says for whom: {@code build frigates for Egypt}. */
    BUILD,
    /** Who does it gives parts and work to whose goods they are: {@code modernize Brazil's jets}. */
    UPGRADE,
    /** Who does it gets. */
    ACQUIRE,
    /** Who does it would like to get. */
    REQUEST,
    /** Who does it has settled on what to get. */
    CHOOSE,
    /** Who does it has got it. */
    OPERATE;

    boolean gives() {
        return this == SUPPLY || this == ARM || this == BUILD || this == UPGRADE;
    }
}
