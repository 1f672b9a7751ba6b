package org.armswire.reader;

/** An inflected form of a verb, in the order in which language files list them. */
enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
}
