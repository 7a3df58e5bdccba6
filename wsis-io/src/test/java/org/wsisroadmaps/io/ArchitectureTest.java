package org.wsisroadmaps.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.wsisroadmaps.io", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> PARSERS =
            resideInAPackage("tools.jackson..").or(resideInAPackage("org.snakeyaml.."));

    @ArchTest
    static final ArchRule databind_is_seen_by_the_module_for_hosts_alone = noClasses()
            .that(not(simpleName("WsisModule")
                    .or(simpleName("Serializer"))
                    .or(simpleName("Deserializer"))
                    .or(simpleName("GeneratorOutput"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule parsers_stay_inside_the_stream_package = noClasses()
            .that()
            .resideInAPackage("org.wsisroadmaps.io")
            .and(not(simpleName("WsisModule")
                    .or(simpleName("Serializer"))
                    .or(simpleName("Deserializer"))
                    .or(simpleName("GeneratorOutput"))))
            .should()
            .dependOnClassesThat(PARSERS);

    @ArchTest
    static final ArchRule no_signature_shows_a_parser = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.wsisroadmaps.io")
            .should()
            .notHaveRawReturnType(PARSERS);

    @ArchTest
    static final ArchRule files_are_opened_in_one_class_for_reading_and_one_for_writing = noClasses()
            .that(not(simpleName("SourceFiles").or(simpleName("AtomicFile"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Files.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(FileChannel.class);

    @ArchTest
    static final ArchRule the_readers_use_no_regular_expression =
            noClasses().should().dependOnClassesThat().areAssignableTo(Pattern.class);

    @ArchTest
    static final ArchRule nothing_asks_for_the_default_locale_or_the_clock = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule codecs_are_hidden = classes()
            .that()
            .haveSimpleNameEndingWith("Codec")
            .and()
            .resideInAPackage("org.wsisroadmaps.io")
            .should()
            .notBePublic();
}
