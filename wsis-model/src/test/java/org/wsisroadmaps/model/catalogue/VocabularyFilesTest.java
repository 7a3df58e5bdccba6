package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ResolutionBody;
import org.wsisroadmaps.model.Sector;

class VocabularyFilesTest {
    @TempDir
    private Path path;

    private VocabularyFolder folder;

    @BeforeEach
    void copy() throws IOException {
        folder = VocabularyFolder.in(path);
    }

    @Test
    void loads_the_bundled_files_from_a_folder_as_an_equal_vocabulary() {
        assertThat(folder.load()).isEqualTo(ItuVocabulary.bundled());
    }

    @Test
    void takes_what_a_newer_file_adds() throws IOException {
        folder.with("itu-vocabulary.csv", "edition,note", "2027-01,after PP-26");
        folder.add("itu-revisions.csv", "PP,140,rev,Doha,2026,seen,Final Acts");
        folder.add("itu-conferences.csv", "PP,Nairobi,2030,inferred,");
        folder.add("itu-conferences.csv", "PP,Paris,1865,inferred,");
        folder.add("itu-conferences.csv", "PP,Geneva,2200,inferred,");
        folder.add("itu-study-periods.csv", "ITU-T,2030,2030,inferred,");

        ItuVocabulary vocabulary = folder.load();

        assertThat(vocabulary.edition()).isEqualTo("2027-01");
        assertThat(vocabulary.inForce(ResolutionBody.PP, "140", PartialDate.of("2027-03")))
                .map(RevisionEntry::toString)
                .hasValue("Rev. Doha, 2026");
        assertThat(ItuVocabulary.bundled().inForce(ResolutionBody.PP, "140", PartialDate.of("2027-03")))
                .map(RevisionEntry::toString)
                .hasValue("Rev. Bucharest, 2022");
        assertThat(vocabulary.conference(ResolutionBody.PP, 2030))
                .map(ConferenceEntry::place)
                .hasValue("Nairobi");
        assertThat(vocabulary.conference(ResolutionBody.WTDC, 2030)).isEmpty();
        assertThat(vocabulary.bodies("Paris", 1865)).containsExactly(ResolutionBody.PP);
        assertThat(vocabulary.bodies("Geneva", 2200)).containsExactly(ResolutionBody.PP);
        assertThat(vocabulary.studyPeriod(Sector.ITU_T, "2030-2030")).isPresent();
        assertThat(vocabulary).isNotEqualTo(ItuVocabulary.bundled());
    }

    @Test
    void puts_revisions_in_order_that_a_file_has_in_another() throws IOException {
        folder.add("itu-revisions.csv", "PP,130,rev,,2026,seen,");
        folder.add("itu-revisions.csv", "PP,130,none,,1998,seen,");
        folder.add("itu-revisions.csv", "PP,130,rev,,2010,seen,");

        assertThat(folder.load()
                        .resolution(ResolutionBody.PP, "130")
                        .orElseThrow()
                        .revisions())
                .extracting(RevisionEntry::year)
                .containsExactly(1998, 2006, 2010, 2014, 2018, 2022, 2026);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            itu-conferences.csv      | P P,Doha,2027,seen,                      | body (1): 'P P' is not a code: use letters and digits joined by single hyphens, such as PP
            itu-conferences.csv      | PP,,2027,seen,                           | place (2): the field is empty
            itu-conferences.csv      | PP,Doha,20x7,seen,                       | year (3): '20x7' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,2027-01,seen,                    | year (3): '2027-01' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,20/7,seen,                       | year (3): '20/7' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,20:7,seen,                       | year (3): '20:7' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,1864,seen,                       | year (3): '1864' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,2201,seen,                       | year (3): '2201' is no year from 1865 to 2200
            itu-conferences.csv      | PP,Doha,2027,sure,                       | confidence (4): 'sure' is no confidence: use seen, seen-in-part, remembered or inferred
            itu-conferences.csv      | PP,Doha,2026,seen,                       | year (3): a row before this one has the same year
            itu-strategic-plans.csv  | 2032,,seen,                              | plan (1): '2032' is no span of years such as 2020-2023
            itu-strategic-plans.csv  | 2032/2035,,seen,                         | plan (1): '2032/2035' is no span of years such as 2020-2023
            itu-strategic-plans.csv  | 2032-20355,,seen,                        | plan (1): '2032-20355' is no span of years such as 2020-2023
            itu-strategic-plans.csv  | 203x-2035,,seen,                         | plan (1): '203x-2035' is no span of years such as 2020-2023
            itu-strategic-plans.csv  | 2032-x035,,seen,                         | plan (1): '2032-x035' is no span of years such as 2020-2023
            itu-strategic-plans.csv  | 2020-2023,,seen,                         | plan (1): a row before this one has the same plan
            itu-strategic-plans.csv  | 2032-2035,Res. 71,seen,                  | adopted_as (2): 'Res. 71' is not written as PP Resolution 71 (Rev. Busan, 2014) is
            itu-strategic-levels.csv | 2032-2035,goal,yes,,seen                 | plan (1): itu-strategic-plans.csv has no 2032-2035
            itu-strategic-levels.csv | 2028-2031,goal,maybe,,seen               | complete (3): 'maybe' is neither yes nor no
            itu-strategic-levels.csv | 2024-2027,goal,no,,seen                   | level (2): a row before this one has the same level
            itu-strategic-codes.csv  | 2032-2035,goal,1,,seen,                  | plan (1): itu-strategic-plans.csv has no 2032-2035
            itu-strategic-codes.csv  | 2020-2023,goal,1,,seen,                  | code (3): a row before this one has the same code
            itu-strategic-codes.csv  | 2020-2023,goal,,,seen,                   | code (3): code and title are both empty
            itu-action-plans.csv     | Geneva,2030,2031,2034,seen,              | place (1): itu-conferences.csv has no WTDC (Geneva, 2030)
            itu-action-plans.csv     | Baku,2025,2030,2033,seen,                | year (2): a row before this one has the same year
            itu-action-plans.csv     | Istanbul,2002,2006,2003,seen,            | end (4): the end is before the start
            itu-programmes.csv       | Lima,2017,output,9.9,,,seen,             | place (1): itu-action-plans.csv has no Lima 2017
            itu-programmes.csv       | Doha,2006,programme,1,,,seen,            | code (4): a row before this one has the same code
            itu-programmes.csv       | Kigali,2022,task,9.9,,,seen,             | kind (3): 'task' is none of [programme, objective, output, priority]
            itu-initiatives.csv      | EUR1,2031-2034,regional,Title,seen,      | plan (2): itu-action-plans.csv has no plan of these years
            itu-initiatives.csv      | EUR1,2018-2022,regional,Title,seen,      | plan (2): itu-action-plans.csv has no plan of these years
            itu-initiatives.csv      | EUR1,2017-2021,regional,Title,seen,      | plan (2): itu-action-plans.csv has no plan of these years
            itu-initiatives.csv      | AFR1,2018-2021,regional,Title,seen,      | code (1): a row before this one has the same code
            itu-initiatives.csv      | EUR1,2018-2021,regional,,seen,           | title (4): the field is empty
            itu-study-periods.csv    | ITU-D,2034,2030,seen,                    | end (3): the end is before the start
            itu-study-periods.csv    | ITU-D,2026,2030,seen,                    | start (2): a row before this one has the same start
            itu-resolutions.csv      | PP,140,Topic,C2,seen,                    | number (2): a row before this one has the same number
            itu-resolutions.csv      | PP,999,Topic,C2 C99,seen,                | action_lines (4): 'C99' is no action line: use C1 to C11, or a part of C7 such as C7-EHEA
            itu-revisions.csv        | PP,999,rev,Busan,2014,seen,              | number (2): itu-resolutions.csv has no PP 999
            itu-revisions.csv        | PP,204,rev,Dubai,2014,seen,              | place (4): itu-conferences.csv has no PP (Dubai, 2014)
            itu-revisions.csv        | PP,140,rev,Busan,2014,seen,              | year (5): a row before this one has the same year
            itu-sectors.csv          | ITU-R,Radio,BR,seen                      | sector (1): a row before this one has the same sector
            itu-regions.csv          | AFR,Africa,seen                          | region (1): a row before this one has the same region
            """)
    void tells_where_a_bad_row_is(String file, String row, String fault) throws IOException {
        int line = folder.add(file, row);
        String column = fault.replaceFirst("^(\\w+) \\((\\d+)\\): .*", "column $2 ($1): ");

        assertThatThrownBy(folder::load)
                .isInstanceOf(CatalogueException.class)
                .hasMessage(file + ", line " + line + ", " + column + fault.substring(fault.indexOf(": ") + 2));
    }

    @Test
    void tells_all_faults_of_all_files_at_once() throws IOException {
        int conference = folder.add("itu-conferences.csv", "PP,,x,seen,");
        int region = folder.add("itu-regions.csv", "AFR,Africa");
        folder.with("itu-vocabulary.csv", "edition,note");

        CatalogueException e = catchThrowableOfType(CatalogueException.class, folder::load);

        assertThat(e.faults())
                .extracting(CatalogueFault::file, CatalogueFault::line)
                .containsExactly(
                        tuple("itu-vocabulary.csv", 1),
                        tuple("itu-conferences.csv", conference),
                        tuple("itu-conferences.csv", conference),
                        tuple("itu-regions.csv", region));
    }

    @Test
    void refuses_a_shape_that_is_no_regular_expression() throws IOException {
        int line = folder.add("itu-strategic-levels.csv", "2028-2031,goal,no,([,seen");

        assertThatThrownBy(folder::load)
                .isInstanceOf(CatalogueException.class)
                .hasMessageStartingWith("itu-strategic-levels.csv, line " + line + ", column 4 (shape): ");
    }

    @Test
    void names_a_file_that_is_missing() throws IOException {
        Files.delete(path.resolve("itu-sectors.csv"));

        assertThatThrownBy(folder::load)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("itu-sectors.csv");
    }
}
