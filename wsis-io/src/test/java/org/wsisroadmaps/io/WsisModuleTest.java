package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Hosts that own a mapper read and write roadmaps inside their own documents. */
class WsisModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WsisModule()).build();

    @Test
    void reads_and_writes_a_publication_inside_a_document_of_the_host() {
        String document = "{\"mine\":{\"format\":\"wsis-roadmaps/1.0\",\"title\":\"Titre\",\"languages\":[\"fr\"],"
                + "\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\",\"extensions\":{\"x\":[1.50,true,null,\"t\"]}}]}}";

        Map<String, Publication> read = MAPPER.readValue(document, new TypeReference<Map<String, Publication>>() {});

        assertThat(read.get("mine").title().in(LanguageTag.of("fr"))).contains("Titre");
        assertThat(MAPPER.writeValueAsString(read))
                .isEqualTo(
                        "{\"mine\":{\"format\":\"wsis-roadmaps/1.0\",\"title\":{\"fr\":\"Titre\"},\"languages\":[\"fr\"],"
                                + "\"roadmaps\":[{\"id\":\"C2\",\"actionLine\":\"C2\",\"extensions\":{\"x\":[1.50,true,null,\"t\"]}}]}}");
    }

    @Test
    void reads_roadmaps_and_activities_on_their_own() {
        assertThat(MAPPER.readValue("{\"id\":\"C2\",\"actionLine\":\"AL C2\"}", Roadmap.class))
                .hasToString("Roadmap C2 of C2");
        assertThat(MAPPER.readValue("{\"id\":\"C2-1\",\"title\":\"A\"}", Activity.class))
                .hasToString("C2-1 A");
    }

    @Test
    void fails_with_all_problems_of_the_value() {
        Throwable failure = catchThrowable(() -> MAPPER.readValue("{\"id\":\"a b\",\"actionLine\":7}", Roadmap.class));

        while (!(failure instanceof RoadmapReadException) && failure != null) {
            failure = failure.getCause();
        }
        assertThat(failure).isInstanceOf(RoadmapReadException.class);
        assertThat(((RoadmapReadException) failure).problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("malformed-value /id", "number-for-code /actionLine");
    }
}
