package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageSvgTest {
    private static final Path PICTURE = Path.of("..", "docs", "coverage.svg");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)((?: [a-zA-Z-]+=\"[^\"<>&]*\")*)(/?)>");
    private static final double READABLE = 4.5;

    /** The expected picture is rewritten with {@code -Dwsis.golden=write} and looked at before a commit. */
    @Test
    void the_picture_in_the_documentation_is_fresh() throws IOException {
        String picture = svg(Documents.read(CommandRun.SAMPLES.resolve("roadmaps.yaml")));
        if (System.getProperty("wsis.golden", "").equals("write")) {
            Files.writeString(PICTURE, picture);
        }
        assertThat(picture).isEqualTo(Documents.read(PICTURE));
    }

    @Test
    void is_well_formed_and_needs_nothing_from_elsewhere() {
        String picture = svg(document("Plain"));
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(picture);
        int end = 0;
        while (tag.find()) {
            assertThat(picture.substring(end, tag.start())).doesNotContain("<", ">");
            end = tag.end();
            if (tag.group(1).equals("/")) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (tag.group(4).isEmpty()) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(picture.substring(end)).isEqualTo("\n");
        assertThat(picture.replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("http", "href", "url(", "<script", "<style", "@import");
    }

    @Test
    void tells_what_it_shows_to_those_who_cannot_see_it() {
        assertThat(svg(document("Plain")))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" ")
                .contains("role=\"img\" aria-labelledby=\"wsis-picture-title wsis-picture-desc\"")
                .contains("<title id=\"wsis-picture-title\">Coverage matrix: Plain</title>")
                .contains(
                        "(C2), a column for each of the 17 Sustainable Development Goals. Pairs expected and served: 1;"
                                + " expected, not served: 3; served, not expected: 1.</desc>")
                .contains("<title>C2 and goal 9: expected, served by 2 activities (a1, a2)</title>")
                .contains("<title>C2 and goal 4: not expected, served by 1 activity (a1)</title>")
                .contains("<title>C2 and goal 1: expected, not served</title>");
    }

    @Test
    void has_a_ground_of_its_own_and_names_both_axes() {
        assertThat(svg(document("Plain")))
                .containsPattern("</desc>\n  <rect x=\"0\" y=\"0\" width=\"\\d+\" height=\"\\d+\" fill=\"#ffffff\"/>\n")
                .contains(">Action line</text>", ">Goal</text>", ">C2</text>", ">17</text>")
                .contains(">Industry, Innovation and Infrastructure</text>", ">Partnerships for the Goals</text>")
                .contains(">expected and served</text>", ">expected, not served</text>")
                .contains(">served, not expected</text>", ">neither</text>", ">10 or more</text>");
    }

    @Test
    void tells_states_apart_by_shape() {
        String picture = svg(document("Plain"));
        assertThat(group(picture, "C2 and goal 9: "))
                .contains("<rect ", ">2</text>")
                .doesNotContain("<circle", "<path");
        assertThat(group(picture, "C2 and goal 4: "))
                .contains("<circle ", ">1</text>")
                .doesNotContain("<rect", "<path");
        assertThat(group(picture, "C2 and goal 1: "))
                .contains("<rect ", "<path ")
                .doesNotContain("<text", "<circle");
    }

    @Test
    void escapes_the_words_of_documents() {
        String picture = svg(document("\"<script>&\\\"\\u202E\""));
        assertThat(picture)
                .contains(">&lt;script&gt;&amp;&quot;\\u202E</text>")
                .contains("Coverage matrix: &lt;script&gt;&amp;&quot;\\u202E</title>");
        assertThat(Picture.escaped("a\uFFFEb\uFFFFc😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void cuts_a_title_that_is_too_long() {
        assertThat(svg(document("word ".repeat(60).strip()))).contains(" word word…</text>");
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void figures_can_be_read_on_every_shade(Shade shade) {
        assertThat(contrast(shade.ink(), shade.fill())).isGreaterThan(READABLE);
    }

    @Test
    void shades_can_be_told_apart_in_grey() {
        Shade[] shades = Shade.values();
        for (int i = 1; i < shades.length; i++) {
            assertThat(contrast(shades[i - 1].fill(), shades[i].fill())).isGreaterThan(1.5);
        }
        assertThat(Shade.of(1)).isEqualTo(Shade.ONE);
        assertThat(Shade.of(4)).isEqualTo(Shade.FEW);
        assertThat(Shade.of(5)).isEqualTo(Shade.SEVERAL);
        assertThat(Shade.of(1_000)).isEqualTo(Shade.MANY);
    }

    @Test
    void words_can_be_read_on_the_ground_and_on_bands() {
        for (String ground : new String[] {Shade.LIGHT, CoverageSvg.BAND}) {
            assertThat(contrast(Shade.DARK, ground)).isGreaterThan(READABLE);
            assertThat(contrast(CoverageSvg.GREY, ground)).isGreaterThan(READABLE);
            assertThat(contrast(CoverageMark.EDGE, ground)).isGreaterThan(3);
        }
    }

    private static String document(String title) {
        return """
                format: wsis-roadmaps/1.0
                title: TITLE
                roadmaps:
                  - id: c2
                    actionLine: C2
                    activities:
                      - {id: a1, title: One, sdgs: ["9", "4"]}
                      - {id: a2, title: Two, sdgs: ["9"]}
                """.replace("TITLE", title);
    }

    private static String svg(String document) {
        CommandRun run = CommandRun.with(document, "matrix", "-", "--from", "yaml", "--format", "svg");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static String group(String picture, String explanation) {
        int start = picture.indexOf("<title>" + explanation);
        return picture.substring(start, picture.indexOf("</g>", start));
    }

    /** The ratio of contrast of the Web Content Accessibility Guidelines. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
