package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.AdoptionAction;
import org.wsisroadmaps.model.ResolutionRevision;

/** Reads and writes {@link ResolutionRevision}. */
final class ResolutionRevisionCodec implements Codec<ResolutionRevision> {
    static final ResolutionRevisionCodec INSTANCE = new ResolutionRevisionCodec();

    private static final Members MEMBERS = Members.of("action", "place", "year").required("action");

    private ResolutionRevisionCodec() {}

    @Override
    public Optional<ResolutionRevision> read(Cursor in) {
        ResolutionRevision.Builder revision = ResolutionRevision.builder();
        return in.object(MEMBERS, name -> readMember(name, in, revision), revision::build);
    }

    private static void readMember(String name, Cursor in, ResolutionRevision.Builder revision) {
        switch (name) {
            case "action" -> in.code(AdoptionAction::of).ifPresent(revision::action);
            case "place" -> in.text().ifPresent(revision::place);
            case "year" -> in.integer().ifPresent(number -> revision.year(Shapes.year(number)));
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ResolutionRevision revision, Output out) {
        out.startObject();
        out.text("action", revision.action());
        out.text("place", revision.place());
        out.number("year", revision.year());
        out.endObject();
    }
}
