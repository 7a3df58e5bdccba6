package org.wsisroadmaps.io;

import java.util.Optional;
import java.util.function.Function;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Initiative;
import org.wsisroadmaps.model.InitiativeKind;

/** Reads and writes {@link Initiative}. */
final class InitiativeCodec implements Codec<Initiative> {
    static final InitiativeCodec INSTANCE = new InitiativeCodec();

    private static final Members MEMBERS = Members.of("kind", "code", "plan", "title", "asWritten");

    private InitiativeCodec() {}

    @Override
    public Optional<Initiative> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(text -> Initiative.parse(text, in.language()));
        }
        Initiative.Builder initiative = Initiative.builder();
        return in.object(MEMBERS, name -> readMember(name, in, initiative), () -> checkComplete(in), initiative::build);
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("code") && !in.saw("title")) {
            in.missing("code");
        }
    }

    private static void readMember(String name, Cursor in, Initiative.Builder initiative) {
        switch (name) {
            case "kind" -> in.code(InitiativeKind::of).ifPresent(initiative::kind);
            case "code" -> in.code(Function.identity()).ifPresent(initiative::code);
            case "plan" -> in.text().ifPresent(initiative::plan);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(initiative::title);
            case "asWritten" -> in.text().ifPresent(initiative::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Initiative initiative, Output out) {
        out.startObject();
        out.text("kind", initiative.kind());
        out.text("code", initiative.code());
        out.text("plan", initiative.plan());
        out.member("title", initiative.title(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", initiative.asWritten());
        out.endObject();
    }
}
