package org.wsisroadmaps.io;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.Publication;
import org.wsisroadmaps.model.Roadmap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets an {@code ObjectMapper} of Jackson 3 read and write publications, roadmaps and activities as parts of a host's
 * own documents, by the same codecs as {@link RoadmapReader} and {@link RoadmapWriter}. The only type of this library
 * that shows Jackson; it needs {@code tools.jackson.databind}, which the host brings.
 *
 * <p>What is wrong with a value fails the host's read with a {@link RoadmapReadException} that Jackson wraps or passes on;
 * its pointers begin at the value, and it has no positions, since the text is the host's.
 */
public final class WsisModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module, to be added to the builder of a mapper. */
    public WsisModule() {
        super("wsis-roadmaps");
        add(Publication.class, PublicationCodec.INSTANCE);
        add(Roadmap.class, RoadmapCodec.INSTANCE);
        add(Activity.class, ActivityCodec.INSTANCE);
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Serializer<>(codec));
        addDeserializer(type, new Deserializer<>(codec));
    }

    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        private Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, new GeneratorOutput(generator));
        }
    }

    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private static final JsonFactory COPIES = new JsonFactory();

        private final Codec<T> codec;

        private Deserializer(Codec<T> codec) {
            this.codec = codec;
        }

        /** Takes a copy of the value, since it may have to be read twice to know the language of its texts. */
        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            try (JsonGenerator generator = COPIES.createGenerator(ObjectWriteContext.empty(), copy)) {
                generator.copyCurrentStructureExact(parser);
            }
            byte[] value = copy.toByteArray();
            Cursor cursor = Cursor.json(value, ReadLimits.defaults());
            Optional<T> read = cursor.document(codec);
            if (cursor.languageCameLate()) {
                LanguageTag language = cursor.language();
                cursor = Cursor.json(value, ReadLimits.defaults());
                cursor.language(language);
                read = cursor.document(codec);
            }
            if (read.isEmpty()) {
                throw new RoadmapReadException(
                        cursor.problems().stream().map(Problem::withoutPlace).toList(),
                        cursor.errors(),
                        cursor.warnings(),
                        null);
            }
            return read.get();
        }
    }

    /** Writes through the generator of the host, in the layout the host has chosen. */
    private static final class GeneratorOutput implements Output {
        private final JsonGenerator generator;

        private GeneratorOutput(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void startObject() {
            generator.writeStartObject();
        }

        @Override
        public void endObject() {
            generator.writeEndObject();
        }

        @Override
        public void startList() {
            generator.writeStartArray();
        }

        @Override
        public void endList() {
            generator.writeEndArray();
        }

        @Override
        public void name(String name) {
            generator.writeName(name);
        }

        @Override
        public void text(String text) {
            generator.writeString(text);
        }

        @Override
        public void digits(String number) {
            generator.writeNumber(number);
        }

        @Override
        public void flag(boolean flag) {
            generator.writeBoolean(flag);
        }

        @Override
        public void nothing() {
            generator.writeNull();
        }
    }
}
