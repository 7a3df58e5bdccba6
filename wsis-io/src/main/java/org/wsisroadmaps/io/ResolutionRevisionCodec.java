package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ResolutionRevision;

/** Reads and writes {@link ResolutionRevision}. */
final class ResolutionRevisionCodec implements Codec<ResolutionRevision> {
    static final ResolutionRevisionCodec INSTANCE = new ResolutionRevisionCodec();

    private static final Members MEMBERS = Members.of("action", "place", "year").required("action");

    private ResolutionRevisionCodec() {}

    @Override
    public @Nullable ResolutionRevision read(Cursor in) {
        return in.object(
                MEMBERS,
                ResolutionRevision.builder(),
                ResolutionRevisionCodec::readMember,
                ResolutionRevision.Builder::build);
    }

    private static void readMember(String name, Cursor in, ResolutionRevision.Builder revision) {
        switch (name) {
            case "action" -> in.read(Codes.ADOPTION_ACTION, revision, ResolutionRevision.Builder::action);
            case "place" -> in.read(Codes.TEXT, revision, ResolutionRevision.Builder::place);
            case "year" -> in.read(Codes.YEAR, revision, ResolutionRevision.Builder::year);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ResolutionRevision revision, Output out) {
        out.startObject();
        out.text("action", revision.action());
        out.text("place", revision.place().orElse(null));
        out.number("year", revision.year());
        out.endObject();
    }
}
