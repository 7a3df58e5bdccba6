package org.wsisroadmaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.testing.PublicationGenerator;

class SerializationTest {
    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Test
    void brings_back_publications_with_every_member_set() throws IOException, ClassNotFoundException {
        PublicationGenerator generator = new PublicationGenerator(1);
        for (int i = 0; i < 10; i++) {
            Publication publication = generator.nextFull();
            assertThat(copy(publication)).isEqualTo(publication).hasSameHashCodeAs(publication);
        }
    }

    @Test
    void brings_back_publications_with_some_members_set() throws IOException, ClassNotFoundException {
        PublicationGenerator generator = new PublicationGenerator(2);
        for (int i = 0; i < 20; i++) {
            Publication publication = generator.next();
            assertThat(copy(publication)).isEqualTo(publication);
            assertThat(copy(publication.activities())).isEqualTo(publication.activities());
        }
    }

    @Test
    void brings_back_values_that_have_no_parts() throws IOException, ClassNotFoundException {
        assertThat(copy(Extensions.none())).isEqualTo(Extensions.none());
        assertThat(copy(Timeframe.Undetermined.of())).isEqualTo(Timeframe.Undetermined.of());
        assertThat(copy(ExtensionValue.nothing())).isSameAs(ExtensionValue.nothing());
        assertThat(copy(ActivityStatus.ONGOING)).isEqualTo(ActivityStatus.ONGOING);
    }
}
