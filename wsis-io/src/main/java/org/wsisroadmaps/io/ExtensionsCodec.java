package org.wsisroadmaps.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.io.stream.Token;
import org.wsisroadmaps.model.ExtensionValue;
import org.wsisroadmaps.model.Extensions;

/** Reads and writes {@link Extensions}: any JSON value, untouched, in order. */
final class ExtensionsCodec implements Codec<Extensions> {
    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    private ExtensionsCodec() {}

    @Override
    public @Nullable Extensions read(Cursor in) {
        int before = in.errors();
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        int[] values = {0};
        boolean read = in.entries(
                ProblemText.EXTENSION_MEMBERS,
                in.limits().extensionMembers(),
                name -> readValue(in, values).ifPresent(value -> members.put(name, value)));
        return read && in.errors() == before && !in.stopped() ? Extensions.of(members) : null;
    }

    private static Optional<ExtensionValue> readValue(Cursor in, int[] values) {
        int bound = in.limits().extensionValues();
        if (++values[0] > bound) {
            in.limit(ProblemText.EXTENSION_VALUES, bound, values[0]);
            return Optional.empty();
        }
        Token shape = in.shape();
        return switch (shape) {
            case OBJECT -> {
                Map<String, ExtensionValue> members = new LinkedHashMap<>();
                in.entries(name -> readValue(in, values).ifPresent(value -> members.put(name, value)));
                yield Optional.of(ExtensionValue.members(members));
            }
            case LIST -> {
                List<ExtensionValue> items =
                        in.list(entry -> readValue(entry, values).orElse(null));
                yield Optional.of(ExtensionValue.items(items));
            }
            default -> in.scalar().map(text -> scalar(shape, text));
        };
    }

    private static ExtensionValue scalar(Token shape, String text) {
        return switch (shape) {
            case NUMBER -> ExtensionValue.number(text);
            case TRUE, FALSE -> ExtensionValue.flag(shape == Token.TRUE);
            case NULL -> ExtensionValue.nothing();
            default -> ExtensionValue.text(text);
        };
    }

    @Override
    public void write(Extensions extensions, Output out) {
        writeMembers(extensions.members(), out);
    }

    private static void writeMembers(Map<String, ExtensionValue> members, Output out) {
        out.startObject();
        members.forEach((name, value) -> {
            out.name(name);
            writeValue(value, out);
        });
        out.endObject();
    }

    private static void writeValue(ExtensionValue value, Output out) {
        if (value instanceof ExtensionValue.Members object) {
            writeMembers(object.members(), out);
        } else if (value instanceof ExtensionValue.Items list) {
            out.startList();
            list.items().forEach(item -> writeValue(item, out));
            out.endList();
        } else if (value instanceof ExtensionValue.Numeral number) {
            out.digits(number.toString());
        } else if (value instanceof ExtensionValue.Flag flag) {
            out.flag(flag.value());
        } else if (value instanceof ExtensionValue.Nothing) {
            out.nothing();
        } else {
            out.text(value.toString());
        }
    }
}
