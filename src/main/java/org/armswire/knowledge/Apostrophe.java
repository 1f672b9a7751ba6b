package org.armswire.knowledge;

/** What an apostrophe between letters does to a word. */
public enum Apostrophe {
    /** Nothing: {@code don't}. */
    JOINS,
    /** It begins an ending: {@code Rusya'nın}. */
    CUTS_BEFORE,
    /** It ends an article: {@code l'Iran}. */
    CUTS_AFTER
}
