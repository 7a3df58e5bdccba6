package org.wsisroadmaps.validation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Loads the providers of the tests anew, outside of the module that is tested, since the class path names services of
 * classes without a module only.
 */
final class InstalledClasses extends ClassLoader {
    private static final String SERVICE = "META-INF/services/org.wsisroadmaps.validation.RuleProvider";

    private final List<String> providers;

    InstalledClasses(String... providers) {
        super(InstalledClasses.class.getClassLoader());
        this.providers = List.of(providers);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(InstalledRules.class.getName())) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.equals(SERVICE)
                ? Collections.enumeration(List.of(new URL(null, "memory:services", new Memory())))
                : super.getResources(name);
    }

    /** The names of the providers, as a file. */
    private final class Memory extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(String.join("\n", providers).getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}
