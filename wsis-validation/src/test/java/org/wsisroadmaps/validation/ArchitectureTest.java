package org.wsisroadmaps.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.wsisroadmaps", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String HERE = "org.wsisroadmaps.validation..";

    @ArchTest
    static final ArchRule MODULES_FORM_NO_CYCLE =
            slices().matching("org.wsisroadmaps.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_PARSER_IS_SEEN_HERE = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule NO_CLOCK_IS_READ = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, ZoneId.class, TimeZone.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONE_CLASS_MEASURES_TIME = noClasses()
            .that()
            .resideInAPackage(HERE)
            .and()
            .doNotHaveSimpleName("Stopwatch")
            .should()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule RULES_ARE_LISTED_AND_NOT_SEEN = classes()
            .that()
            .resideInAPackage("..validation.rules..")
            .and()
            .doNotHaveSimpleName("StandardRules")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule ONLY_THE_REGISTRY_KNOWS_THE_LIST = noClasses()
            .that()
            .resideInAPackage("org.wsisroadmaps.validation")
            .and()
            .doNotHaveSimpleName("RuleRegistry")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..validation.rules..");

    @ArchTest
    static final ArchRule VALIDATING_KNOWS_NO_FORM_OF_REPORT = noClasses()
            .that()
            .resideInAnyPackage("org.wsisroadmaps.validation", "..validation.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..validation.report..");

    @ArchTest
    static final ArchRule RULES_USE_NO_REGULAR_EXPRESSIONS = noClasses()
            .that()
            .resideInAPackage("..validation.rules..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Pattern.class);

    @ArchTest
    static final ArchRule RULES_HOLD_NO_STATE = classes()
            .that()
            .areAssignableTo(Rule.class)
            .and()
            .resideInAPackage("..validation.rules..")
            .should()
            .haveOnlyFinalFields();

    @ArchTest
    static final ArchRule GENERATED_CLASSES_ARE_HIDDEN =
            classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();

    @ArchTest
    static final ArchRule WHAT_IS_NOT_FOR_EXTENSION_IS_FINAL = classes()
            .that()
            .resideInAPackage("..validation.rules..")
            .and()
            .areAssignableTo(Rule.class)
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT);
}
