package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Initiative;

/** Reads and writes {@link Initiative}. */
final class InitiativeCodec implements Codec<Initiative> {
    static final InitiativeCodec INSTANCE = new InitiativeCodec();

    private static final Members MEMBERS =
            Members.of("kind", "code", "plan", "title", "asWritten").requiredOneOf("code", "title");

    private InitiativeCodec() {}

    @Override
    public @Nullable Initiative read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> Initiative.parse(text, in.language())).orElse(null);
        }
        return in.object(MEMBERS, Initiative.builder(), InitiativeCodec::readMember, Initiative.Builder::build);
    }

    private static void readMember(String name, Cursor in, Initiative.Builder initiative) {
        switch (name) {
            case "kind" -> in.read(Codes.INITIATIVE_KIND, initiative, Initiative.Builder::kind);
            case "code" -> in.read(Codes.WORD, initiative, Initiative.Builder::code);
            case "plan" -> in.read(Codes.TEXT, initiative, Initiative.Builder::plan);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, initiative, Initiative.Builder::title);
            case "asWritten" -> in.read(Codes.TEXT, initiative, Initiative.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Initiative initiative, Output out) {
        out.startObject();
        out.text("kind", initiative.kind().orElse(null));
        out.text("code", initiative.code().orElse(null));
        out.text("plan", initiative.plan().orElse(null));
        out.member("title", initiative.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", initiative.asWritten().orElse(null));
        out.endObject();
    }
}
