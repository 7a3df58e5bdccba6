package org.wsisroadmaps.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wsisroadmaps.model.Publication;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with one value that is none: a list where there was a scalar, or a text that no member may hold. It has no
 * extensions, in which any value is legal.
 */
record ValueFault(String document, String pointer) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper LINE = JsonMapper.builder().build();

    /** Puts the fault at a place that chance takes. */
    static ValueFault of(Publication good, DocumentFormat format, Random random) {
        Object tree = LINE.readValue(RoadmapWriter.create().toBytes(good, DocumentFormat.JSON), Object.class);
        List<Place> places = new ArrayList<>();
        collect(tree, "", places);
        Place place = places.get(random.nextInt(places.size()));
        place.set(place.isText() && random.nextBoolean() ? "a\0b" : List.of(List.of("x")));
        return new ValueFault(text(tree, format), (format == DocumentFormat.NDJSON ? "/0" : "") + place.pointer());
    }

    private static String text(Object tree, DocumentFormat format) {
        return switch (format) {
            case JSON -> JSON.writeValueAsString(tree);
            case NDJSON -> LINE.writeValueAsString(tree) + "\n";
            case YAML -> {
                DumperOptions options = new DumperOptions();
                options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
                options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
                yield new Yaml(options).dump(tree);
            }
        };
    }

    private static void collect(Object value, String pointer, List<Place> places) {
        if (value instanceof Map<?, ?> object) {
            object.remove("extensions");
            for (Map.Entry<?, ?> member : object.entrySet()) {
                add(object, member.getKey(), member.getValue(), pointer, places);
            }
        } else {
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                add(list, i, list.get(i), pointer, places);
            }
        }
    }

    private static void add(Object parent, Object key, Object value, String pointer, List<Place> places) {
        String own = pointer + "/" + key;
        if (value instanceof Map || value instanceof List) {
            collect(value, own, places);
        } else {
            places.add(new Place(parent, key, own, value instanceof String));
        }
    }

    /** A scalar of a tree of maps and lists. */
    private record Place(Object parent, Object key, String pointer, boolean isText) {
        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (parent instanceof Map) {
                ((Map<Object, Object>) parent).put(key, value);
            } else {
                ((List<Object>) parent).set((Integer) key, value);
            }
        }
    }
}
