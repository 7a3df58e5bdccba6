package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsisroadmaps.model.Resolution;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.ResolutionRevision;

/** Citations are read with the conferences of this catalogue. */
class ConferencePlaceTest {
    static List<ConferenceEntry> conferences() {
        return ItuVocabulary.bundled().conferences();
    }

    static Stream<ConferenceEntry> alone() {
        return conferences().stream()
                .filter(met ->
                        ItuVocabulary.bundled().bodies(met.place(), met.year()).size() == 1);
    }

    @Test
    void all_but_those_of_the_radio_sector_meet_alone() {
        assertThat(alone())
                .hasSize(27)
                .noneMatch(met -> List.of(ResolutionBody.RA, ResolutionBody.WRC).contains(met.body()));
        assertThat(conferences())
                .filteredOn(met ->
                        met.body().equals(ResolutionBody.RA) || met.body().equals(ResolutionBody.WRC))
                .hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("alone")
    void place_and_year_alone_tell_the_body(ConferenceEntry met) {
        for (String place : List.of(met.place(), met.place().toUpperCase(Locale.ROOT))) {
            Resolution resolution = Resolution.parse("Resolution 1 (Rev. " + place + ", " + met.year() + ")");

            assertThat(resolution.body()).hasValue(met.body());
            assertThat(resolution.revision().flatMap(ResolutionRevision::place)).hasValue(met.place());
        }
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void place_and_year_of_two_conferences_tell_none(ConferenceEntry met) {
        List<ResolutionBody> bodies = ItuVocabulary.bundled().bodies(met.place(), met.year());
        Resolution resolution = Resolution.parse("Resolution 1 (Rev. " + met.place() + ", " + met.year() + ")");

        assertThat(resolution.body()).isEqualTo(bodies.size() == 1 ? Optional.of(met.body()) : Optional.empty());
    }

    @Test
    void known_revisions_are_cited_and_read_back() {
        assertThat(ItuVocabulary.bundled().resolutions())
                .allSatisfy(entry -> assertThat(entry.revisions()).allSatisfy(known -> {
                    Resolution citation = Resolution.builder()
                            .body(entry.body())
                            .number(entry.number())
                            .revision(known.revision())
                            .build();
                    assertThat(Resolution.parse(citation.toString())).isEqualTo(citation);
                }));
    }
}
