package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.testing.PublicationGenerator;

/** What holds for each value of the model, found by reflection in publications that have all kinds of them. */
class EveryValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001Bb", "a\uD800b", "a\uFFFE", "\uFFFF"})
    void refuses_a_text_that_some_format_cannot_carry_in_every_member(String text) throws ReflectiveOperationException {
        Map<String, Boolean> refused = new TreeMap<>();
        for (Object value : values()) {
            Optional<Method> toBuilder = method(value.getClass().getSuperclass(), "toBuilder");
            if (toBuilder.isPresent()) {
                for (Method setter : toBuilder.get().getReturnType().getMethods()) {
                    if (List.of(setter.getParameterTypes()).equals(List.of(String.class))) {
                        String name = value.getClass().getSuperclass().getSimpleName() + "." + setter.getName();
                        Object builder = toBuilder.get().invoke(value);
                        refused.merge(name, isRefused(setter, builder, text), Boolean::logicalAnd);
                    }
                }
            }
        }

        assertThat(refused).hasSizeGreaterThan(30).doesNotContainValue(false);
    }

    @Test
    void is_equal_when_it_is_built_again() throws ReflectiveOperationException {
        for (Object value : values()) {
            Optional<Method> toBuilder = method(value.getClass().getSuperclass(), "toBuilder");
            if (toBuilder.isPresent()) {
                Object builder = toBuilder.get().invoke(value);
                Object again =
                        toBuilder.get().getReturnType().getMethod("build").invoke(builder);
                assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
            }
        }
    }

    private static Set<Object> values() throws ReflectiveOperationException {
        Set<Object> values = new LinkedHashSet<>();
        for (int seed = 0; seed < 5; seed++) {
            collect(new PublicationGenerator(seed).nextFull(), values);
        }
        return values;
    }

    private static boolean isRefused(Method setter, Object builder, String text) throws ReflectiveOperationException {
        try {
            Object set = setter.invoke(builder, text);
            setter.getReturnType().getMethod("build").invoke(set);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof IllegalArgumentException;
        }
    }

    /** Collects a value of the model and all that are below it; what is absent is null or empty. */
    private static void collect(@Nullable Object value, Set<Object> values) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), values);
            }
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                collect(each, values);
            }
        } else if (value != null && value.getClass().getSimpleName().startsWith("Immutable") && values.add(value)) {
            for (Method accessor : value.getClass().getSuperclass().getDeclaredMethods()) {
                if (accessor.getParameterCount() == 0 && Modifier.isAbstract(accessor.getModifiers())) {
                    accessor.setAccessible(true);
                    collect(accessor.invoke(value), values);
                }
            }
        }
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return List.of(type.getMethods()).stream()
                .filter(method -> method.getName().equals(name))
                .findFirst();
    }
}
