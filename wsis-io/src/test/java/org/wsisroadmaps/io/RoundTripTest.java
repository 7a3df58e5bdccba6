package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.testing.PublicationGenerator;

/** What is written is read back as the same publication, and written again as the same bytes, wherever that happens. */
class RoundTripTest {
    /** How many publications to write and read; {@code -Dwsis.roundtrips=100000} for a long run. */
    private static final int PUBLICATIONS = Integer.getInteger("wsis.roundtrips", 2_000);

    private static final long SEED = 2017;
    private static final List<String> LOCALES =
            List.of("en-US", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN");
    private static final List<String> ZONES =
            List.of("UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu");
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void gives_back_every_generated_publication(DocumentFormat format) {
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        PublicationGenerator generator = new PublicationGenerator(SEED);
        Surroundings before = Surroundings.now();
        try {
            for (int i = 0; i < PUBLICATIONS; i++) {
                Surroundings.number(i / 100).use();
                Publication publication = generator.next();
                byte[] written = RoadmapWriter.create().toBytes(publication, format);

                ReadResult read = reader.read(written);

                assertThat(read.publication()).as("publication %d", i).isEqualTo(publication);
                assertThat(read.warnings()).isEmpty();
                assertThat(RoadmapWriter.create().toBytes(read.publication(), format))
                        .as("bytes of publication %d", i)
                        .isEqualTo(written);
            }
        } finally {
            before.use();
        }
    }

    @Test
    void writes_the_same_bytes_in_all_surroundings() {
        Surroundings before = Surroundings.now();
        Publication publication = new PublicationGenerator(SEED).nextFull();
        try {
            for (DocumentFormat format : DocumentFormat.values()) {
                byte[] expected = RoadmapWriter.create().toBytes(publication, format);
                for (int i = 0; i < LOCALES.size() * ZONES.size() * LINE_ENDS.size(); i++) {
                    Surroundings.number(i).use();
                    assertThat(RoadmapWriter.create().toBytes(publication, format))
                            .isEqualTo(expected);
                }
            }
        } finally {
            before.use();
        }
    }

    /** What a JVM takes from the machine it runs on. */
    private record Surroundings(Locale locale, TimeZone zone, String lineEnd) {
        static Surroundings now() {
            return new Surroundings(Locale.getDefault(), TimeZone.getDefault(), System.lineSeparator());
        }

        static Surroundings number(int i) {
            return new Surroundings(
                    Locale.forLanguageTag(LOCALES.get(i % LOCALES.size())),
                    TimeZone.getTimeZone(ZONES.get(i % ZONES.size())),
                    LINE_ENDS.get(i % LINE_ENDS.size()));
        }

        void use() {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineEnd);
        }
    }
}
