package org.wsisroadmaps.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.testing.PublicationGenerator;

class RoundTripTest {
    /** How many publications to write and read; {@code -Dwsis.roundtrips=10000} for a long run. */
    private static final int PUBLICATIONS = Integer.getInteger("wsis.roundtrips", 1_000);

    private static final long SEED = 2017;

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void gives_back_every_generated_publication(DocumentFormat format) {
        RoadmapReader reader = RoadmapReader.create().withFormat(format);
        PublicationGenerator generator = new PublicationGenerator(SEED);
        for (int i = 0; i < PUBLICATIONS; i++) {
            Publication publication = generator.next();
            byte[] written = RoadmapWriter.create().toBytes(publication, format);

            ReadResult read = reader.read(written);

            assertThat(read.publication()).as("publication %d", i).isEqualTo(publication);
            assertThat(read.warnings()).isEmpty();
            assertThat(RoadmapWriter.create().toBytes(read.publication(), format))
                    .as("bytes of publication %d", i)
                    .isEqualTo(written);
        }
    }
}
