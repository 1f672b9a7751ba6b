package org.armswire.knowledge;

import java.util.Map;
import org.armswire.model.Stage;

/**
 * What has been learnt of a language about how far a transfer has got and whether it is told as fact, by all that an article says of it.
 *
 * @param stages how likely each stage is
 * @param alleged how likely it is only alleged
 */
public record StandingModel(Map<Stage, BoostedTrees> stages, BoostedTrees alleged) {}
