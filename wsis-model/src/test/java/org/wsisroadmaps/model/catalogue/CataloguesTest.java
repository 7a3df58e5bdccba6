package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.LocalizedText;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;

class CataloguesTest {
    private static final Catalogues BUNDLED = Catalogues.bundled();

    @TempDir
    Path folder;

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private WsisSdgMatrix newerMatrix() throws IOException {
        Path file = folder.resolve("matrix.csv");
        Files.writeString(file, "action_line,sdg_goal,sdg_target\nC3,4,\n");
        return WsisSdgMatrix.load(file, PartialDate.of("2026-07"));
    }

    @Test
    void holds_the_catalogues_that_come_with_the_library() {
        assertThat(BUNDLED.sdg()).isSameAs(SdgCatalogue.bundled());
        assertThat(BUNDLED.lines()).isSameAs(ActionLineCatalogue.bundled());
        assertThat(BUNDLED.matrix()).isSameAs(WsisSdgMatrix.bundled());
        assertThat(BUNDLED.vocabulary()).isSameAs(ItuVocabulary.bundled());
        assertThat(Catalogues.bundled()).isEqualTo(BUNDLED);
    }

    @Test
    void names_the_editions_of_its_data_in_order() {
        assertThat(BUNDLED.editions())
                .containsExactly(
                        entry("sdg-framework", "2025"),
                        entry("wsis-sdg-matrix", "2017-06"),
                        entry("itu-vocabulary", "2026-11"));
        assertThat(BUNDLED)
                .hasToString("catalogues {sdg-framework=2025, wsis-sdg-matrix=2017-06, itu-vocabulary=2026-11}");
        assertThatThrownBy(() -> BUNDLED.editions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void names_the_editions_that_the_bundled_data_really_has() {
        assertThat(List.copyOf(BUNDLED.editions().values()))
                .containsExactly(
                        BUNDLED.sdg().edition(),
                        BUNDLED.matrix().asOf().toString(),
                        BUNDLED.vocabulary().edition());
    }

    @Test
    void takes_newer_catalogues_in_the_place_of_bundled_ones() throws IOException {
        WsisSdgMatrix newer = newerMatrix();
        Catalogues catalogues = BUNDLED.withMatrix(newer);
        assertThat(catalogues.matrix()).isSameAs(newer);
        assertThat(catalogues.sdg()).isSameAs(BUNDLED.sdg());
        assertThat(catalogues.editions()).containsEntry("wsis-sdg-matrix", "2026-07");
        assertThat(catalogues).isNotEqualTo(BUNDLED);
        assertThat(BUNDLED.matrix()).isSameAs(WsisSdgMatrix.bundled());
        assertThat(catalogues.withMatrix(WsisSdgMatrix.bundled()).editions()).isEqualTo(BUNDLED.editions());
    }

    @Test
    void names_the_editions_of_newer_data() throws IOException {
        SdgCatalogue sdg = SdgCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.SDG)
                .write("sdg-indicators.csv", """
                        code,target,status,repeats,in_2030,change,change_year,note
                        1.1.1,1.1,current,,yes,,,
                        """)
                .write("sdg-repeats.csv", "code,since\n")
                .path());
        ItuVocabulary vocabulary = VocabularyFolder.in(folder)
                .with("itu-vocabulary.csv", "edition,note", "2031-01,")
                .load();
        assertThat(BUNDLED.withSdg(sdg)
                        .withMatrix(newerMatrix())
                        .withVocabulary(vocabulary)
                        .editions())
                .containsExactly(
                        entry("sdg-framework", "2030"),
                        entry("wsis-sdg-matrix", "2026-07"),
                        entry("itu-vocabulary", "2031-01"));
        assertThat(BUNDLED.withVocabulary(vocabulary).vocabulary()).isSameAs(vocabulary);
    }

    @Test
    void takes_every_kind_of_catalogue() {
        SdgCatalogue sdg = SdgCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.SDG).path());
        ActionLineCatalogue lines =
                ActionLineCatalogue.load(new CataloguesFolder(folder, CataloguesFolder.LINES).path());
        ItuVocabulary vocabulary = ItuVocabulary.bundled();
        Catalogues catalogues = BUNDLED.withSdg(sdg).withLines(lines).withVocabulary(vocabulary);
        assertThat(catalogues.sdg()).isSameAs(sdg);
        assertThat(catalogues.lines()).isSameAs(lines);
        assertThat(catalogues.vocabulary()).isSameAs(vocabulary);
        assertThat(catalogues.editions()).isEqualTo(BUNDLED.editions());
    }

    @Test
    void comes_back_from_serialization() throws IOException, ClassNotFoundException {
        Catalogues all = BUNDLED.withSdg(BUNDLED.sdg())
                .withLines(BUNDLED.lines())
                .withMatrix(newerMatrix())
                .withVocabulary(BUNDLED.vocabulary());
        assertThat(copy(BUNDLED)).isEqualTo(BUNDLED);
        assertThat(copy(all)).isEqualTo(all).hasSameHashCodeAs(all);
        Publication publication = Publication.builder()
                .title(LocalizedText.of("Roadmaps"))
                .addRoadmap(Roadmap.builder()
                        .id(Id.of("R2"))
                        .actionLine(ActionLine.C2)
                        .build())
                .build();
        CoverageMatrix coverage = CoverageMatrix.of(publication, BUNDLED.matrix());
        assertThat(copy(coverage)).isEqualTo(coverage);
    }

    @Test
    void tells_faults_after_serialization() throws IOException, ClassNotFoundException {
        CatalogueException exception = new CatalogueException(List.of(CatalogueFault.of("x.csv", 3, "bad")));
        assertThat(copy(exception))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        copy -> assertThat(copy.faults()).isEqualTo(exception.faults()));
        assertThat(exception).hasMessage("x.csv, line 3: bad");
    }

    @Test
    void refuses_null() {
        assertThatThrownBy(() -> BUNDLED.withSdg(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BUNDLED.withLines(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BUNDLED.withMatrix(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> BUNDLED.withVocabulary(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> SdgCatalogue.load(null)).isInstanceOf(NullPointerException.class);
    }
}
