package org.wsisroadmaps.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** The tokens of a document, to be written again by Jackson's generator: what any writer on top of it costs at least. */
final class Replay {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    Replay(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                // Names are constants in any writer.
                texts.add(token == JsonToken.PROPERTY_NAME ? parser.getString().intern() : parser.getString());
            }
        }
    }

    byte[] compact() {
        ByteArrayBuilder out = new ByteArrayBuilder();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator);
        }
        return out.toByteArray();
    }

    byte[] indented() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
            write(generator);
        }
        return out.toByteArray();
    }

    private void write(JsonGenerator out) {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case START_OBJECT -> out.writeStartObject();
                case END_OBJECT -> out.writeEndObject();
                case START_ARRAY -> out.writeStartArray();
                case END_ARRAY -> out.writeEndArray();
                case PROPERTY_NAME -> out.writeName(texts.get(i));
                case VALUE_STRING -> out.writeString(texts.get(i));
                default -> out.writeNumber(texts.get(i));
            }
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
