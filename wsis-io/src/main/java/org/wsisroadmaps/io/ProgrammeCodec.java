package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Programme;

/** Reads and writes {@link Programme}. */
final class ProgrammeCodec implements Codec<Programme> {
    static final ProgrammeCodec INSTANCE = new ProgrammeCodec();

    private static final Members MEMBERS =
            Members.of("plan", "kind", "code", "title", "asWritten").requiredOneOf("code", "title");

    private ProgrammeCodec() {}

    @Override
    public @Nullable Programme read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> Programme.parse(text, in.language())).orElse(null);
        }
        return in.object(MEMBERS, Programme.builder(), ProgrammeCodec::readMember, Programme.Builder::build);
    }

    private static void readMember(String name, Cursor in, Programme.Builder programme) {
        switch (name) {
            case "plan" -> in.read(Codes.TEXT, programme, Programme.Builder::plan);
            case "kind" -> in.read(Codes.PROGRAMME_KIND, programme, Programme.Builder::kind);
            case "code" -> in.read(Codes.WORD, programme, Programme.Builder::code);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, programme, Programme.Builder::title);
            case "asWritten" -> in.read(Codes.TEXT, programme, Programme.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Programme programme, Output out) {
        out.startObject();
        out.text("plan", programme.plan().orElse(null));
        out.text("kind", programme.kind().orElse(null));
        out.text("code", programme.code().orElse(null));
        out.member("title", programme.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", programme.asWritten().orElse(null));
        out.endObject();
    }
}
