package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsCodecTest {
    private static final String START = "{\"format\":\"wsis-roadmaps/1.0\",\"title\":{\"en\":\"T\"},"
            + "\"roadmaps\":[{\"id\":\"a\",\"actionLine\":\"C2\"}],\"extensions\":";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":true,\"b\":false,\"c\":null,\"d\":\"\",\"e\":\"x\"}",
                "{\"a\":0,\"b\":-1.50,\"c\":1e5,\"d\":10000000000000000000000}",
                "{\"a\":[],\"b\":{},\"c\":[[1,[2]],{\"d\":{\"e\":[false,null,\"true\"]}}]}",
                "{\"\":{\"\":1},\"/~\":[{\"a\":1},{\"a\":2}]}"
            })
    void come_back_as_they_were(String extensions) {
        String document = START + extensions + "}\n";

        assertThat(RoadmapWriter.create()
                        .toText(RoadmapReader.create().read(document).publication(), DocumentFormat.NDJSON))
                .isEqualTo(document);
    }

    @Test
    void have_as_many_members_as_the_limit_allows() {
        RoadmapReader reader =
                RoadmapReader.create().withLimits(ReadLimits.defaults().withExtensionMembers(2));

        assertThat(reader.read(START + "{\"a\":{\"b\":1,\"c\":2,\"d\":3},\"e\":1}}")
                        .publication()
                        .extensions()
                        .members())
                .containsOnlyKeys("a", "e");
        assertThat(problem(reader, "{\"a\":1,\"b\":2,\"c\":3}"))
                .isEqualTo("1:118: error: limit of 2 members of an extensions object exceeded: 3 [limit-exceeded]");
    }

    @Test
    void have_as_many_values_as_the_limit_allows() {
        RoadmapReader reader =
                RoadmapReader.create().withLimits(ReadLimits.defaults().withExtensionValues(5));

        assertThat(reader.read(START + "{\"a\":{\"b\":[1,2,3]}}}")
                        .publication()
                        .extensions()
                        .members())
                .containsOnlyKeys("a");
        assertThat(problem(reader, "{\"a\":{\"b\":[1,2,3]},\"c\":4}"))
                .isEqualTo("1:128: error: limit of 5 values in extensions exceeded: 6 [limit-exceeded]");
        assertThat(problem(reader, "{\"a\":[1,2,3,4,{}]}"))
                .isEqualTo("1:119: error: limit of 5 values in extensions exceeded: 6 [limit-exceeded]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"a\"", "true"})
    void are_an_object(String value) {
        assertThat(problem(RoadmapReader.create(), value))
                .startsWith("1:105: error: ")
                .endsWith(" [wrong-type]");
    }

    private static String problem(RoadmapReader reader, String extensions) {
        RoadmapReadException failure =
                catchThrowableOfType(RoadmapReadException.class, () -> reader.read(START + extensions + "}"));
        assertThat(failure.problems()).hasSize(1);
        return failure.problems().get(0).toString();
    }
}
