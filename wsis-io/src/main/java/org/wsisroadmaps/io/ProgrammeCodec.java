package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Programme;
import org.wsisroadmaps.model.ProgrammeKind;

/** Reads and writes {@link Programme}. */
final class ProgrammeCodec implements Codec<Programme> {
    static final ProgrammeCodec INSTANCE = new ProgrammeCodec();

    private static final Members MEMBERS = Members.of("plan", "kind", "code", "title", "asWritten");

    private ProgrammeCodec() {}

    @Override
    public Optional<Programme> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> Programme.parse(text, in.language()));
        }
        Programme.Builder programme = Programme.builder();
        return in.object(MEMBERS, name -> readMember(name, in, programme), () -> checkComplete(in), programme::build);
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("code") && !in.saw("title")) {
            in.missing("code");
        }
    }

    private static void readMember(String name, Cursor in, Programme.Builder programme) {
        switch (name) {
            case "plan" -> in.text().ifPresent(programme::plan);
            case "kind" -> in.code(ProgrammeKind::of).ifPresent(programme::kind);
            case "code" -> in.code(Function.identity()).ifPresent(programme::code);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(programme::title);
            case "asWritten" -> in.text().ifPresent(programme::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Programme programme, Output out) {
        out.startObject();
        out.text("plan", programme.plan());
        out.text("kind", programme.kind());
        out.text("code", programme.code());
        out.member("title", programme.title(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", programme.asWritten());
        out.endObject();
    }
}
