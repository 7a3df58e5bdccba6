package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.testing.PublicationGenerator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of other makes take every text of our YAML for the same text: SnakeYAML, which is of YAML 1.1, and js-yaml, which
 * is of YAML 1.2. Both know the types that a plain scalar could be taken for: dates, binary digits, base 60, merge keys.
 */
class OtherYamlReadersTest {
    private static final int PUBLICATIONS = Integer.getInteger("wsis.yamls", 60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void find_every_text_as_it_was_written() throws IOException {
        List<Publication> publications = new ArrayList<>();
        String document = new String(DamageTest.everyMember(DocumentFormat.JSON), StandardCharsets.UTF_8);
        List<MatchResult> free = FreeTextTest.free(document);
        for (String text : FreeTextTest.TEXTS) {
            publications.add(RoadmapReader.create()
                    .read(FreeTextTest.replaced(document, free, text))
                    .publication());
        }
        PublicationGenerator generator = new PublicationGenerator(12);
        for (int i = 0; i < PUBLICATIONS; i++) {
            publications.add(generator.next());
        }
        try (Context context = Context.enter()) {
            Scriptable scope = jsYaml(context);
            for (Publication publication : publications) {
                String yaml = RoadmapWriter.create().toText(publication, DocumentFormat.YAML);
                Object expected =
                        JSON.readValue(RoadmapWriter.create().toText(publication, DocumentFormat.JSON), Object.class);

                assertSame(snakeYaml(yaml), expected, "");
                ScriptableObject.putProperty(scope, "text", yaml);
                Object read = context.evaluateString(scope, "JSON.stringify(jsyaml.load(text))", "load", 1, null);
                assertSame(JSON.readValue(read.toString(), Object.class), expected, "");
            }
        }
    }

    private static Object snakeYaml(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setAllowDuplicateKeys(false);
        return new Yaml(options).load(yaml);
    }

    private static Scriptable jsYaml(Context context) throws IOException {
        Scriptable scope = context.initStandardObjects();
        try (InputStream script = OtherYamlReadersTest.class
                .getClassLoader()
                .getResourceAsStream("META-INF/resources/webjars/js-yaml/4.1.1/dist/js-yaml.js")) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.evaluateString(
                    scope, new String(script.readAllBytes(), StandardCharsets.UTF_8), "js-yaml.js", 1, null);
        }
        return scope;
    }

    /** Compares objects, lists and texts; what is a number or a flag to us may be another number to others. */
    private static void assertSame(Object found, Object expected, String pointer) {
        if (expected instanceof Map<?, ?> object) {
            assertThat(found).as(pointer).isInstanceOf(Map.class);
            Map<?, ?> other = (Map<?, ?>) found;
            assertThat(other.keySet().toArray())
                    .as(pointer)
                    .containsExactlyInAnyOrder(object.keySet().toArray());
            object.forEach((name, value) -> assertSame(other.get(name), value, pointer + "/" + name));
        } else if (expected instanceof List<?> list) {
            assertThat(found).as(pointer).isInstanceOf(List.class);
            List<?> other = (List<?>) found;
            assertThat(other).as(pointer).hasSameSizeAs(list);
            for (int i = 0; i < list.size(); i++) {
                assertSame(other.get(i), list.get(i), pointer + "/" + i);
            }
        } else if (expected instanceof String) {
            assertThat(found).as(pointer).isEqualTo(expected);
        } else {
            assertThat(found instanceof Map || found instanceof List)
                    .as(pointer)
                    .isFalse();
        }
    }
}
