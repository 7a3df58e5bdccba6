package org.wsisroadmaps.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the classes of the model for the tests that look at all of them. */
final class ModelClasses {
    private static final Path CLASSES = Path.of("target", "classes");

    private ModelClasses() {}

    static List<Class<?>> all() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> CLASSES.relativize(file).toString())
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(java.io.File.separatorChar, '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .sorted()
                    .<Class<?>>map(ModelClasses::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the classes that Immutables wrote for the values. */
    static List<Class<?>> implementations() {
        return all().stream()
                .filter(type -> type.getSimpleName().startsWith("Immutable") && !type.isMemberClass())
                .toList();
    }

    /** Returns the names of the attributes that such a class holds. */
    static List<String> attributes(Class<?> implementation) {
        return Stream.of(implementation.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }
}
