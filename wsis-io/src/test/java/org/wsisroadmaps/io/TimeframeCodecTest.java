package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which members a timeframe has is a matter of its kind, wherever in the object that stands. */
class TimeframeCodecTest {
    private static final String START =
            "format: wsis-roadmaps/1.0\ntitle: T\nroadmaps: [{id: a, actionLine: C2, horizon:\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"range\",\"start\":\"2018\"}",
                "{\"kind\":\"range\",\"end\":\"2021\"}",
                "{\"kind\":\"range\",\"start\":\"2018\",\"end\":\"2021\",\"asWritten\":\"from 2018\"}",
                "{\"kind\":\"ongoing\"}",
                "{\"kind\":\"ongoing\",\"since\":\"2018\"}",
                "{\"kind\":\"recurring\",\"frequency\":\"annual\"}",
                "{\"kind\":\"recurring\",\"frequency\":\"annual\",\"start\":\"2018\",\"end\":\"2021\"}",
                "{\"kind\":\"event\",\"event\":\"WSIS Forum\"}",
                "{\"kind\":\"event\",\"event\":\"WSIS Forum\",\"start\":\"2018\",\"end\":\"2021\",\"asWritten\":\"at the Forum\"}",
                "{\"kind\":\"cycle\",\"cycle\":\"2018-2021\"}",
                "{\"kind\":\"cycle\",\"cycle\":\"2018-2021\",\"start\":\"2018\",\"end\":\"2021\"}",
                "{\"kind\":\"undetermined\"}",
                "{\"kind\":\"undetermined\",\"asWritten\":\"TBD\"}",
                "{\"kind\":\"verbatim\",\"asWritten\":\"when funds allow\"}"
            })
    void comes_back_with_the_members_of_its_kind(String timeframe) {
        String document = "{\"format\":\"wsis-roadmaps/1.0\",\"title\":{\"en\":\"T\"},\"roadmaps\":"
                + "[{\"id\":\"a\",\"actionLine\":\"C2\",\"horizon\":" + timeframe + "}]}\n";

        assertThat(RoadmapWriter.create()
                        .toText(RoadmapReader.create().read(document).publication(), DocumentFormat.NDJSON))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: range | missing-member /roadmaps/0/horizon 4:1 the member start is missing",
                "asWritten: x, kind: range | missing-member /roadmaps/0/horizon 4:1 the member start is missing",
                "kind: recurring, start: '2018' | missing-member /roadmaps/0/horizon 4:1 the member frequency is missing",
                "kind: event, start: '2018' | missing-member /roadmaps/0/horizon 4:1 the member event is missing",
                "kind: cycle, end: '2018' | missing-member /roadmaps/0/horizon 4:1 the member cycle is missing",
                "kind: verbatim | missing-member /roadmaps/0/horizon 4:1 the member asWritten is missing",
                "start: '2018' | missing-member /roadmaps/0/horizon 4:1 the member kind is missing",
                "kind: undetermined, start: '2018' | unknown-member /roadmaps/0/horizon/start 4:22 a timeframe of the kind undetermined has no member 'start'",
                "kind: ongoing, start: '2018' | unknown-member /roadmaps/0/horizon/start 4:17 a timeframe of the kind ongoing has no member 'start'",
                "kind: ongoing, end: '2018' | unknown-member /roadmaps/0/horizon/end 4:17 a timeframe of the kind ongoing has no member 'end'",
                "since: '2018', kind: ongoing, cycle: a | unknown-member /roadmaps/0/horizon/cycle 4:32 a timeframe of the kind ongoing has no member 'cycle'",
                "event: a, kind: cycle, cycle: b | unknown-member /roadmaps/0/horizon/event 4:2 a timeframe of the kind cycle has no member 'event'",
                "kind: event, event: b, frequency: annual | unknown-member /roadmaps/0/horizon/frequency 4:25 a timeframe of the kind event has no member 'frequency'",
                "kind: verbatim, asWritten: b, since: '2018' | unknown-member /roadmaps/0/horizon/since 4:32 a timeframe of the kind verbatim has no member 'since'",
                "kind: later, start: '2018' | malformed-value /roadmaps/0/horizon/kind 4:8"
            })
    void reports_what_is_wrong_with_its_members(String members, String problem) {
        RoadmapReadException failure = catchThrowableOfType(
                RoadmapReadException.class,
                () -> RoadmapReader.create().withFormat(DocumentFormat.YAML).read(START + "{" + members + "}}]\n"));

        assertThat(failure.problems())
                .singleElement()
                .extracting(found -> found.code() + " " + found.pointer() + " "
                        + found.position().orElseThrow() + " " + found.message())
                .asString()
                .startsWith(problem);
    }
}
