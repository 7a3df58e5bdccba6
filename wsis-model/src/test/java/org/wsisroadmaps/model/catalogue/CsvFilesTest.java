package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {
    private static final CsvColumn NAME = CsvColumn.of("name", FieldType.TEXT);
    private static final CsvColumn GOAL = CsvColumn.of("goal", FieldType.GOAL);
    private static final CsvColumn OTHER = CsvColumn.optional("other", FieldType.GOAL);
    private static final CsvColumn NUMBER = CsvColumn.of("number", FieldType.NUMBER);
    private static final CsvColumn FLAG = CsvColumn.of("flag", FieldType.FLAG);

    @TempDir
    Path folder;

    private CsvFiles files(String text) throws IOException {
        Files.writeString(folder.resolve("x.csv"), text);
        return CsvFiles.in(folder);
    }

    private static List<String> faults(CsvFiles files) {
        return CataloguesFolder.faults(files::check);
    }

    @Test
    void reads_the_columns_it_is_asked_for_in_any_order() throws IOException {
        CsvFiles files = files("more,flag,number,other,goal,name\nx,yes,3,,9,a\ny,no,-1,2,17,b\n");
        List<CsvRow> rows = files.rows("x.csv", NAME, GOAL, OTHER, NUMBER, FLAG);
        assertThatCode(files::check).doesNotThrowAnyException();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(NAME)).isEqualTo("a");
        assertThat(rows.get(0).get(GOAL)).isEqualTo("9");
        assertThat(rows.get(0).get(OTHER)).isEmpty();
        assertThat(rows.get(1).get(OTHER)).isEqualTo("2");
        assertThat(rows.get(1).number(NUMBER)).isEqualTo(-1);
        assertThat(rows.get(0).flag(FLAG)).isTrue();
        assertThat(rows.get(1).flag(FLAG)).isFalse();
    }

    @Test
    void tells_all_that_is_wrong_with_the_rows_and_where() throws IOException {
        CsvFiles files = files("name,goal,number,flag\n,18,x,maybe\na,9\nb,9,1,yes\nc,9,1,yes,\n");
        assertThat(files.rows("x.csv", NAME, GOAL, NUMBER, FLAG)).hasSize(1);
        assertThat(faults(files))
                .containsExactly(
                        "x.csv, line 2, column 1 (name): the field is empty",
                        "x.csv, line 2, column 2 (goal): there is no goal 18: the goals are 1 to 17",
                        "x.csv, line 2, column 3 (number): 'x' is no whole number",
                        "x.csv, line 2, column 4 (flag): 'maybe' is neither yes nor no",
                        "x.csv, line 3: the record has 2 fields where the header has 4",
                        "x.csv, line 5: the record has 5 fields where the header has 4");
    }

    @Test
    void tells_of_a_record_as_a_whole_without_a_column() throws IOException {
        CsvFiles files = files("name\na,b\n");
        files.rows("x.csv", NAME);
        assertThatThrownBy(files::check)
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        exception -> assertThat(exception.faults())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.line()).isEqualTo(2);
                                    assertThat(fault.column()).isEmpty();
                                    assertThat(fault.columnName()).isEmpty();
                                }));
    }

    @Test
    void tells_columns_that_are_missing_or_there_twice() throws IOException {
        CsvFiles files = files("name,number,number\na,1,2\n");
        assertThat(files.rows("x.csv", NAME, GOAL)).isEmpty();
        assertThat(faults(files))
                .containsExactly(
                        "x.csv, line 1: two columns have the same name", "x.csv, line 1: there is no column goal");
    }

    @Test
    void tells_that_an_empty_file_has_no_columns() throws IOException {
        CsvFiles files = files("");
        assertThat(files.rows("x.csv", NAME)).isEmpty();
        assertThat(faults(files)).containsExactly("x.csv, line 1: there is no column name");
    }

    @Test
    void tells_from_which_line_on_a_file_is_not_utf_8() throws IOException {
        Files.write(folder.resolve("x.csv"), "name\na\n\u00E9\nb\n".getBytes(StandardCharsets.ISO_8859_1));
        CsvFiles files = CsvFiles.in(folder);
        files.rows("x.csv", NAME);
        assertThat(faults(files)).containsExactly("x.csv, line 3: the file is not UTF-8 from here on");
        Files.write(folder.resolve("y.csv"), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xC3});
        CsvFiles cut = CsvFiles.in(folder);
        cut.rows("y.csv", NAME);
        assertThat(faults(cut)).containsExactly("y.csv, line 2: the file is not UTF-8 from here on");
    }

    @Test
    void says_which_file_is_missing() {
        assertThatThrownBy(() -> CsvFiles.in(folder).rows("x.csv", NAME))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("x.csv");
        assertThatThrownBy(() -> CsvFiles.bundled().rows("x.csv", NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the library comes with no file x.csv");
    }

    @Test
    void puts_all_faults_into_the_message_of_the_exception() throws IOException {
        CsvFiles files = files("goal\n0\n18\n");
        files.rows("x.csv", GOAL);
        assertThatThrownBy(files::check).isInstanceOfSatisfying(CatalogueException.class, exception -> {
            assertThat(exception.faults()).hasSize(2);
            assertThat(exception.getMessage()).hasLineCount(2).contains("line 2", "line 3");
            CatalogueFault fault = exception.faults().get(1);
            assertThat(fault.file()).isEqualTo("x.csv");
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).hasValue(1);
            assertThat(fault.columnName()).contains("goal");
            assertThat(fault.message()).contains("18");
        });
    }
}
