package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A type of the model that learns to read a text is tried with texts of any kind. */
class FuzzedTypesTest {
    @Test
    void are_all_that_read_a_text() {
        JavaClasses model = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wsisroadmaps.model");
        List<String> reading = model.stream()
                .filter(type -> type.getPackageName().equals("org.wsisroadmaps.model"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(FuzzedTypesTest::readsText)
                .map(method -> method.getOwner().getSimpleName())
                .sorted()
                .toList();

        assertThat(reading)
                .containsExactlyElementsOf(
                        TextFuzzTest.TYPES.stream().map(Map.Entry::getKey).toList());
    }

    private static boolean readsText(JavaMethod method) {
        return method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC))
                && Set.of("of", "parse").contains(method.getName())
                && method.getRawParameterTypes().size() == 1
                && method.getRawParameterTypes().get(0).isEquivalentTo(String.class);
    }
}
