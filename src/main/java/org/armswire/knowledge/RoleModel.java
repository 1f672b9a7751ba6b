package org.armswire.knowledge;

/**
 * What has been learnt of a language about who supplies whom, for sentences that no pattern covers.
 *
 * @param supplier how likely an actor of a sentence supplies arms
 * @param recipient how likely it gets them
 * @param pair how likely the one of two actors of a sentence supplies the other
 * @param article how likely it does, by all that the article says
 */
public record RoleModel(BoostedTrees supplier, BoostedTrees recipient, BoostedTrees pair, BoostedTrees article) {}
