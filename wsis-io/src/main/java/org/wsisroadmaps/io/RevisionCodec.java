package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Revision;

/** Reads and writes {@link Revision}. */
final class RevisionCodec implements Codec<Revision> {
    static final RevisionCodec INSTANCE = new RevisionCodec();

    private static final Members MEMBERS = Members.of(
                    "label", "sequence", "date", "documentNumber", "supersedes", "summary", "approvals")
            .required("label");

    private RevisionCodec() {}

    @Override
    public @Nullable Revision read(Cursor in) {
        return in.object(MEMBERS, Revision.builder(), RevisionCodec::readMember, Revision.Builder::build);
    }

    private static void readMember(String name, Cursor in, Revision.Builder revision) {
        switch (name) {
            case "label" -> in.read(Codes.TEXT, revision, Revision.Builder::label);
            case "sequence" -> in.read(Codes.INTEGER, revision, Revision.Builder::sequence);
            case "date" -> in.read(Codes.DATE, revision, Revision.Builder::date);
            case "documentNumber" -> in.read(Codes.TEXT, revision, Revision.Builder::documentNumber);
            case "supersedes" -> in.read(Codes.TEXT, revision, Revision.Builder::supersedes);
            case "summary" -> in.read(LocalizedTextCodec.INSTANCE, revision, Revision.Builder::summary);
            case "approvals" -> revision.approvals(in.list(ResolutionCodec.INSTANCE));
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Revision revision, Output out) {
        out.startObject();
        out.text("label", revision.label());
        out.number("sequence", revision.sequence());
        out.text("date", revision.date().orElse(null));
        out.text("documentNumber", revision.documentNumber().orElse(null));
        out.text("supersedes", revision.supersedes().orElse(null));
        out.member("summary", revision.summary().orElse(null), LocalizedTextCodec.INSTANCE);
        out.list("approvals", revision.approvals(), ResolutionCodec.INSTANCE);
        out.endObject();
    }
}
