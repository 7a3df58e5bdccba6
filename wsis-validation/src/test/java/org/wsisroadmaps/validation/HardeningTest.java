package org.wsisroadmaps.validation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What no class of the library does, since one call in one place would undo what all others are careful about. */
class HardeningTest {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wsisroadmaps.model", "org.wsisroadmaps.io", "org.wsisroadmaps.validation");

    @Test
    void no_object_is_made_of_a_stream_and_no_class_is_loaded_by_its_name() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.rmi..", "javax.naming..", "javax.script..")
                .check(LIBRARY);
    }

    @Test
    void no_charset_is_left_to_the_machine() {
        noClasses()
                .should()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(String.class, byte[].class, int.class, int.class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)")
                .check(LIBRARY);
    }

    @Test
    void no_locale_is_left_to_the_machine() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(LIBRARY);
    }

    /** The time that a rule may take is measured, by one class, with a clock that knows no day. */
    @Test
    void nobody_asks_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(LIBRARY);
        noClasses()
                .that()
                .doNotHaveSimpleName("Stopwatch")
                .should()
                .callMethod(System.class, "nanoTime")
                .check(LIBRARY);
    }

    @Test
    void nobody_prints_or_reads_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(LIBRARY);
    }

    @Test
    void nobody_opens_a_connection_or_starts_a_program() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|Socket|ServerSocket|InetAddress|DatagramSocket)")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "java.nio.channels.spi..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(ProcessBuilder|Runtime)")
                .check(LIBRARY);
    }

    @Test
    void each_parser_is_made_in_one_class() {
        // The module for hosts only writes: it hands on what the host has parsed.
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(ParserTokens|WsisModule(\\$\\w+)?)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("tools.jackson.core.json.JsonFactory")
                .check(LIBRARY);
        noClasses()
                .that()
                .doNotHaveSimpleName("YamlTokens")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.snakeyaml\\.engine\\.v2\\.(parser\\.ParserImpl|scanner\\.(ScannerImpl|StreamReader))")
                .check(LIBRARY);
    }

    /** What is behind a name is read by one class for each kind of file, and replaced as a whole by one. */
    @Test
    void each_kind_of_file_is_opened_in_one_class() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(SourceFiles|AtomicFile|PolicyReader|FileBytes)(\\$\\w+)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel"
                        + "|java\\.io\\.(File|FileInputStream|FileOutputStream|RandomAccessFile)")
                .check(LIBRARY);
    }

    /** Texts of documents are matched in the classes that read spellings; the catalogues match their own files. */
    @Test
    void regular_expressions_stay_in_the_classes_that_read_spellings() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        ".*\\.model\\.(\\w+Text|\\w*Spelling|SdgCode|WsisOutcome|ExtensionValue)(\\$\\w+)?")
                .and()
                .resideOutsideOfPackages("..model.catalogue..", "..validation..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(LIBRARY);
    }
}
