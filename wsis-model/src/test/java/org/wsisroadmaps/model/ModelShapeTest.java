package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.testing.PublicationGenerator;

/** What all values of the model have in common. */
class ModelShapeTest {
    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Returns the public types of the packages that the module exports. */
    private static Stream<Class<?>> publicTypes() {
        return ModelClasses.all().stream()
                .filter(type -> isPublic(type) && !type.getPackageName().endsWith(".data"));
    }

    private static boolean isBuilder(Class<?> type) {
        return type.getSimpleName().equals("Builder");
    }

    @Test
    void finds_the_types_of_the_model() {
        assertThat(publicTypes())
                .contains(
                        Publication.class, Roadmap.class, Activity.class, Timeframe.Range.class, Partner.OfGroup.class)
                .contains(LocatedActivity.class, Publication.Builder.class)
                .hasSizeGreaterThan(70);
    }

    @Test
    void shows_no_generated_class() {
        assertThat(publicTypes().filter(type -> type.getName().contains("Immutable")))
                .isEmpty();
        assertThat(ModelClasses.implementations()).isNotEmpty().noneMatch(ModelShapeTest::isPublic);
    }

    @Test
    void makes_every_public_value_serializable() {
        assertThat(publicTypes().filter(type -> !isBuilder(type))).allMatch(Serializable.class::isAssignableFrom);
    }

    @Test
    void lets_nobody_else_implement_or_extend_a_public_type() {
        assertThat(publicTypes())
                .allMatch(type -> type.isEnum() || type.isSealed() || Modifier.isFinal(type.getModifiers()));
        assertThat(ModelClasses.implementations()).allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    @Test
    void has_builder_methods_for_every_accessor() throws ReflectiveOperationException {
        List<String> missing = new ArrayList<>();
        for (Class<?> implementation : ModelClasses.implementations()) {
            Class<?> value = implementation.getSuperclass();
            Optional<Class<?>> builder = Stream.of(value.getDeclaredClasses())
                    .filter(ModelShapeTest::isBuilder)
                    .findFirst();
            if (builder.isPresent() && value != LocalizedText.class) {
                assertThat(value.getMethod("builder").getReturnType()).isEqualTo(builder.get());
                assertThat(value.getMethod("toBuilder").getReturnType()).isEqualTo(builder.get());
                for (String attribute : ModelClasses.attributes(implementation)) {
                    for (String needed : needed(value.getMethod(attribute))) {
                        if (Stream.of(builder.get().getMethods())
                                .map(ModelShapeTest::signature)
                                .noneMatch(needed::equals)) {
                            missing.add(value.getSimpleName() + "." + needed);
                        }
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String signature(Method method) {
        String name = method.getName().startsWith("add") ? "add" : method.getName();
        return name
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** Returns the signatures that set an attribute; methods that add one are told by their parameter alone. */
    private static List<String> needed(Method accessor) {
        String name = accessor.getName();
        Class<?> type = accessor.getReturnType();
        if (type == OptionalInt.class) {
            return List.of(name + "[int]", name + "[OptionalInt]");
        }
        if (type == Optional.class) {
            return List.of(name + "[" + argument(accessor) + "]", name + "[Optional]");
        }
        if (type == List.class) {
            return List.of(name + "[Iterable]", "add[" + argument(accessor) + "]");
        }
        return List.of(name + "[" + type.getSimpleName() + "]");
    }

    private static String argument(Method accessor) {
        String argument = accessor.getGenericReturnType().getTypeName().replaceAll(".*<(.*)>", "$1");
        return argument.substring(argument.lastIndexOf('.') + 1);
    }

    @Test
    void offers_documents_with_every_member_to_the_tests() throws ReflectiveOperationException {
        Set<String> all = new TreeSet<>();
        for (Class<?> implementation : ModelClasses.implementations()) {
            // the entries of the catalogues are no part of documents
            if (implementation != ImmutableLocatedActivity.class
                    && implementation.getPackage().equals(Publication.class.getPackage())) {
                ModelClasses.attributes(implementation).forEach(name -> all.add(name(implementation, name)));
            }
        }
        Set<String> seen = new TreeSet<>();
        PublicationGenerator generator = new PublicationGenerator(2018);
        for (int i = 0; i < 40; i++) {
            note(generator.nextFull(), seen);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    private static String name(Class<?> implementation, String attribute) {
        return implementation.getSimpleName().substring("Immutable".length()) + "." + attribute;
    }

    private static void note(Object value, Set<String> seen) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                note(optional.get(), seen);
            }
        } else if (value instanceof Iterable<?> items) {
            for (Object item : items) {
                note(item, seen);
            }
        } else if (value instanceof Map<?, ?> entries) {
            note(entries.keySet(), seen);
            note(entries.values(), seen);
        } else if (value.getClass().getSimpleName().startsWith("Immutable")) {
            for (String attribute : ModelClasses.attributes(value.getClass())) {
                Object member = value.getClass().getDeclaredMethod(attribute).invoke(value);
                if (member != null
                        && !Set.of(Optional.empty(), OptionalInt.empty(), List.of(), Map.of())
                                .contains(member)) {
                    seen.add(name(value.getClass(), attribute));
                    note(member, seen);
                }
            }
        }
    }
}
