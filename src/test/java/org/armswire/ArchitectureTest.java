package org.armswire;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Imports point only downwards in this picture.
 *
 * <pre>
 *  5                 cli
 *               /     |     \
 *  4      runtime     |      web
 *              |      |       |
 *  3      pipeline.MonitorTopology
 *              |
 *  2   pipeline.{intake read correlate alert count}             steps never import each other
 *              |
 *  1   reader (tag + extract, plain Java)   topics   metrics
 *              |
 *  0   knowledge   model                                         import nobody of ours
 * </pre>
 */
@AnalyzeClasses(packages = "org.armswire", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule imports_point_only_downwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("org.armswire.cli..")
            .layer("runtime")
            .definedBy("org.armswire.runtime..")
            .layer("web")
            .definedBy("org.armswire.web..")
            .layer("route")
            .definedBy("org.armswire.pipeline")
            .layer("steps")
            .definedBy("org.armswire.pipeline.*..")
            .layer("reader")
            .definedBy("org.armswire.reader..")
            .layer("topics")
            .definedBy("org.armswire.topics..")
            .layer("metrics")
            .definedBy("org.armswire.metrics..")
            .layer("knowledge")
            .definedBy("org.armswire.knowledge..")
            .layer("model")
            .definedBy("org.armswire.model..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("runtime")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("route")
            .mayOnlyBeAccessedByLayers("cli", "runtime", "web")
            .whereLayer("steps")
            .mayOnlyBeAccessedByLayers("route")
            .whereLayer("reader")
            .mayOnlyBeAccessedByLayers("steps", "route", "runtime", "web", "cli")
            .whereLayer("topics")
            .mayOnlyBeAccessedByLayers("steps", "route", "runtime", "web", "cli")
            .whereLayer("metrics")
            .mayOnlyBeAccessedByLayers("steps", "route", "runtime", "web", "cli")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers("reader", "steps", "route", "runtime", "web", "cli");

    @ArchTest
    static final ArchRule steps_never_import_each_other =
            slices().matching("org.armswire.pipeline.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_reader_knows_no_kafka = noClasses()
            .that()
            .resideInAnyPackage("org.armswire.reader..", "org.armswire.knowledge..", "org.armswire.model..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule only_the_embedded_broker_touches_the_server = noClasses()
            .that()
            .doNotHaveSimpleName("EmbeddedBroker")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kafka..",
                    "org.apache.kafka.server..",
                    "org.apache.kafka.metadata..",
                    "org.apache.kafka.storage..");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.armswire.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
