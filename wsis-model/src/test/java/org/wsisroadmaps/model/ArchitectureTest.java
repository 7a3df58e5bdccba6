package org.wsisroadmaps.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses MODEL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** The annotations of Immutables and JSpecify are read by compilers alone. */
    @Test
    void needs_the_jdk_alone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.annotation.processing",
                        "org.wsisroadmaps.model..",
                        "org.immutables.value",
                        "org.jspecify.annotations")
                .check(MODEL);
    }

    @Test
    void stands_without_the_catalogues_which_stand_on_it() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.wsisroadmaps.model", "org.wsisroadmaps.model.catalogue", "org.wsisroadmaps.model.data")
                .check(MODEL);
        noClasses()
                .that()
                .resideInAPackage("org.wsisroadmaps.model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.wsisroadmaps.model.catalogue")
                .check(MODEL);
    }

    @Test
    void keeps_data_in_classes_that_know_nothing_else() {
        classes()
                .that()
                .resideInAPackage("org.wsisroadmaps.model.data")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "org.wsisroadmaps.model.data", "org.jspecify.annotations")
                .check(MODEL);
    }

    @Test
    void shows_no_generated_class() {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .check(MODEL);
    }

    @Test
    void asks_for_no_default_of_the_machine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .accessField(System.class, "out")
                .check(MODEL);
    }

    @Test
    void opens_no_connection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .check(MODEL);
    }

    @Test
    void opens_the_files_of_catalogues_in_one_place_and_no_others() {
        noClasses()
                .that()
                .resideInAPackage("org.wsisroadmaps.model")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .check(MODEL);
        noClasses()
                .that()
                .doNotHaveSimpleName("FileBytes")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(MODEL);
    }
}
