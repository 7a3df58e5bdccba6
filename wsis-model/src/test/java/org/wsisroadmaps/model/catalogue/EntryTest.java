package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.testing.PublicationGenerator;

/** The values of the catalogues are written by hand, so their equality is looked at for all of them. */
class EntryTest {
    private static final Catalogues BUNDLED = Catalogues.bundled();
    private static final Catalogues ALL = BUNDLED.withSdg(BUNDLED.sdg())
            .withLines(BUNDLED.lines())
            .withMatrix(BUNDLED.matrix())
            .withVocabulary(BUNDLED.vocabulary());
    private static final Publication PUBLICATION = new PublicationGenerator(1).nextFull();

    /** Returns one value of each class. */
    private static Map<Class<?>, Entry> examples() throws IllegalAccessException {
        Map<Class<?>, Entry> examples = new LinkedHashMap<>();
        collect(ALL, examples);
        collect(CoverageMatrix.of(PUBLICATION, ALL.matrix()), examples);
        collect(CatalogueFault.of("a.csv", 1, "wrong"), examples);
        return examples;
    }

    private static void collect(Object value, Map<Class<?>, Entry> examples) throws IllegalAccessException {
        if (value instanceof List<?> list && !list.isEmpty()) {
            collect(list.get(0), examples);
        } else if (value instanceof Entry entry) {
            examples.putIfAbsent(entry.getClass(), entry);
            for (Object part : values(entry)) {
                collect(part, examples);
            }
        }
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !Modifier.isTransient(field.getModifiers())
                        && !field.isSynthetic())
                .toList();
    }

    private static List<Object> values(Entry entry) throws IllegalAccessException {
        List<Object> values = new ArrayList<>();
        for (Field field : fields(entry.getClass())) {
            field.setAccessible(true);
            values.add(field.get(entry));
        }
        return values;
    }

    @Test
    void holds_each_field_of_each_class_for_a_part() throws IllegalAccessException {
        Map<Class<?>, Entry> examples = examples();
        assertThat(examples.keySet())
                .extracting(Class::getName)
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                        .importPath(Path.of("target", "classes")).get(Entry.class).getAllSubclasses().stream()
                                .map(JavaClass::getName)
                                .toList());
        for (Entry entry : examples.values()) {
            assertThat(entry.parts()).as(entry.getClass().getName()).containsExactlyElementsOf(values(entry));
        }
    }

    @Test
    void keeps_every_field_final_or_out_of_the_comparison() throws IllegalAccessException {
        for (Class<?> type : examples().keySet()) {
            assertThat(fields(type)).as(type.getName()).allMatch(field -> Modifier.isFinal(field.getModifiers()));
        }
    }

    @Test
    void is_equal_to_another_of_its_class_with_the_same_parts() {
        RegionEntry africa = new RegionEntry("AFR", "Africa", "seen");

        assertThat(africa)
                .isEqualTo(new RegionEntry("AFR", "Africa", "seen"))
                .hasSameHashCodeAs(new RegionEntry("AFR", "Africa", "seen"))
                .isNotEqualTo(new RegionEntry("ASP", "Africa", "seen"))
                .isNotEqualTo(new RegionEntry("AFR", "Afrika", "seen"))
                .isNotEqualTo(new RegionEntry("AFR", "Africa", "remembered"))
                .isNotEqualTo(null);
    }

    @Test
    void is_not_equal_to_one_of_another_class_with_the_same_parts() {
        assertThat((Object) new RegionEntry("AFR", "Africa", "seen")).isNotEqualTo(new SameParts());
    }

    /** An entry with the parts of the region above. */
    private static final class SameParts extends Entry {
        private static final long serialVersionUID = 1L;

        @Override
        Object[] parts() {
            return new Object[] {"AFR", "Africa", "seen"};
        }
    }
}
