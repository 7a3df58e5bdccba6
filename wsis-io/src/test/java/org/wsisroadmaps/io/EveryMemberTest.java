package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Publication;

/** One document has every member of the format; it is the proof that none is lost or written in another place. */
class EveryMemberTest {
    @Test
    void comes_back_byte_for_byte_from_json_over_yaml() throws IOException {
        byte[] json = resource("every-member.json");
        Publication publication = RoadmapReader.create().read(json).publication();

        byte[] yaml = RoadmapWriter.create().toBytes(publication, DocumentFormat.YAML);
        Publication again = RoadmapReader.create().read(yaml).publication();

        assertThat(yaml).asString().isEqualTo(new String(resource("every-member.yaml"), StandardCharsets.UTF_8));
        assertThat(again).isEqualTo(publication);
        assertThat(RoadmapWriter.create().toText(again, DocumentFormat.JSON))
                .isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void comes_back_byte_for_byte_from_json_over_ndjson() throws IOException {
        byte[] json = resource("every-member.json");
        Publication publication = RoadmapReader.create().read(json).publication();

        byte[] line = RoadmapWriter.create().toBytes(publication, DocumentFormat.NDJSON);

        assertThat(line).asString().containsOnlyOnce("\n").endsWith("}\n");
        assertThat(RoadmapWriter.create()
                        .toText(
                                RoadmapReader.create()
                                        .withFormat(DocumentFormat.NDJSON)
                                        .read(line)
                                        .publication(),
                                DocumentFormat.JSON))
                .isEqualTo(new String(json, StandardCharsets.UTF_8));
    }

    @Test
    void has_every_member_of_every_type_of_the_model() throws Exception {
        Publication publication =
                RoadmapReader.create().read(resource("every-member.json")).publication();
        Map<String, Set<String>> absent = new TreeMap<>();

        visit(publication, absent);

        absent.values().removeIf(Set::isEmpty);
        assertThat(absent).isEmpty();
        assertThat(publication.roadmaps().get(0).activities())
                .extracting(Activity::timeframe)
                .extracting(timeframe -> timeframe.orElseThrow().getClass().getSimpleName())
                .containsExactly(
                        "ImmutableCycle",
                        "ImmutableOngoing",
                        "ImmutableRecurring",
                        "ImmutableEvent",
                        "ImmutableUndetermined",
                        "ImmutableVerbatim",
                        "ImmutableRange");
    }

    /** Walks through all accessors; a member counts as absent as long as no value of its type has it. */
    private static void visit(Object value, Map<String, Set<String>> absent) throws ReflectiveOperationException {
        Class<?> type = value.getClass().getSuperclass();
        if (!type.getName().startsWith("org.wsisroadmaps.model.")) {
            return;
        }
        boolean first = !absent.containsKey(type.getName());
        Set<String> missing = absent.computeIfAbsent(type.getName(), name -> new TreeSet<>());
        for (Method accessor : type.getMethods()) {
            if (accessor.getParameterCount() > 0 || !isMember(accessor)) {
                continue;
            }
            Object member = accessor.invoke(value);
            if (isAbsent(member)) {
                if (first) {
                    missing.add(accessor.getName());
                }
                continue;
            }
            missing.remove(accessor.getName());
            for (Object part : parts(member)) {
                visit(part, absent);
            }
        }
    }

    private static boolean isMember(Method accessor) {
        return Modifier.isAbstract(accessor.getModifiers())
                || accessor.getName().equals("extensions")
                || accessor.getName().equals("kind");
    }

    private static boolean isAbsent(Object member) {
        return member.equals(Optional.empty())
                || member.equals(OptionalInt.empty())
                || (member instanceof Collection<?> list && list.isEmpty());
    }

    private static Collection<?> parts(Object member) {
        if (member instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return member instanceof Collection<?> list ? list : Set.of(member);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EveryMemberTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
