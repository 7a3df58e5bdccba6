package org.wsisroadmaps.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.io.RoadmapReader;
import org.wsisroadmaps.io.RoadmapWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"every-text.yaml"})
    void puts_the_pointers_of_a_document_in_its_order(String name) throws IOException {
        Path file = Golden.resources().resolve(name);
        String canonical =
                RoadmapWriter.create().toText(RoadmapReader.create().read(file).publication(), DocumentFormat.JSON);
        List<String> expected = new ArrayList<>();
        collect(JsonMapper.shared().readTree(canonical), "", expected);
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(20_260_001));

        shuffled.sort(ModelOrder.INSTANCE);

        assertThat(shuffled).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/roadmaps/2, /roadmaps/10, -1",
        "/roadmaps/0/activities/0/initiatives/0/code, /roadmaps/0/activities/0/initiatives/0/plan, -1",
        "/roadmaps/0/activities/0/strategicGoals/0/code, /roadmaps/0/activities/0/strategicGoals/0/plan, 1",
        "/roadmaps/0, /roadmaps/0/id, -1",
        "/title/fr, /title/en, 0",
        "/title, /elsewhere, -1",
        "/roadmaps/1, /roadmaps/x, 0",
        "/roadmaps/1, /roadmaps/., 0",
        "/roadmaps/1, /roadmaps/, 0",
        "/roadmaps/1, /roadmaps/12345678901, 0",
        "/roadmaps/0, /roadmaps/0, 0"
    })
    void compares_by_the_member_order_of_the_format(String one, String other, int order) {
        assertThat(Integer.signum(ModelOrder.INSTANCE.compare(one, other))).isEqualTo(order);
        assertThat(Integer.signum(ModelOrder.INSTANCE.compare(other, one))).isEqualTo(-order);
    }

    @Test
    void puts_the_document_first() {
        assertThat(ModelOrder.INSTANCE.compare("", "/title")).isNegative();
    }

    /** Language tags and extensions have no order of their own, so that only the first one counts. */
    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        pointers.add(pointer);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        } else if (!pointer.endsWith("/extensions")) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                collect(member.getValue(), pointer + "/" + member.getKey(), pointers);
            }
        }
    }
}
