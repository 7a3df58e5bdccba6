package org.wsisroadmaps.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {
    private final List<CatalogueFault> faults = new ArrayList<>();

    private List<Numbered> read(String text) {
        List<Numbered> records = new ArrayList<>();
        CsvReader reader = new CsvReader("x.csv", text, faults);
        if (!reader.header().isEmpty()) {
            records.add(new Numbered(reader.line(), reader.header()));
        }
        for (String[] fields = reader.next(); fields != null; fields = reader.next()) {
            records.add(new Numbered(reader.line(), List.of(fields)));
        }
        return records;
    }

    private static Numbered at(int line, String... fields) {
        return new Numbered(line, List.of(fields));
    }

    /** The fields of a record, and the line where it begins. */
    private record Numbered(int line, List<String> fields) {}

    @Test
    void takes_fields_and_records_apart() {
        assertThat(read("a,b\n1,2\n")).containsExactly(at(1, "a", "b"), at(2, "1", "2"));
        assertThat(read("a,b\r\n1,2\r\n")).containsExactly(at(1, "a", "b"), at(2, "1", "2"));
        assertThat(faults).isEmpty();
    }

    @Test
    void takes_a_last_record_that_no_line_end_follows() {
        assertThat(read("a,b\n1,")).containsExactly(at(1, "a", "b"), at(2, "1", ""));
        assertThat(read("a")).containsExactly(at(1, "a"));
        assertThat(read("a,\"b\"")).containsExactly(at(1, "a", "b"));
        assertThat(faults).isEmpty();
    }

    @Test
    void takes_a_trailing_comma_for_an_empty_field() {
        assertThat(read(",\n,,\n")).containsExactly(at(1, "", ""), at(2, "", "", ""));
    }

    @Test
    void takes_quotes_off_and_keeps_what_they_protect() {
        assertThat(read("\"a, b\",\"say \"\"so\"\"\",\"\"\n")).containsExactly(at(1, "a, b", "say \"so\"", ""));
        assertThat(faults).isEmpty();
    }

    @Test
    void counts_the_lines_inside_quotes() {
        assertThat(read("\"a\nb\r\nc\",d\n1,2\n")).containsExactly(at(1, "a\nb\r\nc", "d"), at(4, "1", "2"));
    }

    @Test
    void keeps_blanks_and_lone_carriage_returns() {
        assertThat(read(" a ,b\rc\n")).containsExactly(at(1, " a ", "b\rc"));
    }

    @Test
    void leaves_empty_lines_and_a_byte_order_mark_out() {
        assertThat(read("\uFEFFa,b\n\n\r\n1,2\n\n")).containsExactly(at(1, "a", "b"), at(4, "1", "2"));
        assertThat(read("")).isEmpty();
        assertThat(read("\uFEFF")).isEmpty();
    }

    @Test
    void tells_where_a_quote_was_opened_that_is_never_closed() {
        read("a,b\n1,\"2\n3,4\n");
        assertThat(faults)
                .extracting(CatalogueFault::toString)
                .containsExactly("x.csv, line 2: a quote is opened here and never closed");
    }

    @Test
    void goes_on_after_a_quoted_field_that_goes_on_after_its_quote() {
        assertThat(read("a,b\n\"1\"2,3\n4,5\n\"6\"7")).containsExactly(at(1, "a", "b"), at(3, "4", "5"));
        assertThat(faults)
                .extracting(CatalogueFault::toString)
                .containsExactly(
                        "x.csv, line 2: a field goes on after its closing quote; double the quotes inside a quoted field",
                        "x.csv, line 4: a field goes on after its closing quote; double the quotes inside a quoted field");
    }

    @Test
    void tells_a_quote_in_the_middle_of_a_field() {
        read("a\n5\" pipe\n");
        assertThat(faults)
                .extracting(CatalogueFault::toString)
                .containsExactly("x.csv, line 2: a quote stands in the middle of a field that does not begin with one");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void takes_bundled_files_apart_the_same_way_with_and_without_a_look_for_faults(String name) {
        CsvReader sound = new CsvReader(name, CataloguesFolder.bundled(name), faults);
        CsvReader careful = new CsvReader(name, CataloguesFolder.bundled(name), faults);
        for (String[] fields = careful.next(); fields != null; fields = careful.next()) {
            assertThat(sound.nextSound()).as("line " + careful.line()).containsExactly(fields);
            assertThat(sound.line()).isEqualTo(careful.line());
        }
        assertThat(sound.nextSound()).isNull();
        assertThat(faults).isEmpty();
    }

    private static Stream<String> bundled() {
        return Stream.of(
                        CataloguesFolder.SDG,
                        CataloguesFolder.LINES,
                        VocabularyFolder.FILES,
                        List.of("wsis-sdg-matrix.csv"))
                .flatMap(List::stream);
    }
}
