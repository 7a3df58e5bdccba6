package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.Revision;

/** Reads and writes {@link Revision}. */
final class RevisionCodec implements Codec<Revision> {
    static final RevisionCodec INSTANCE = new RevisionCodec();

    private static final Members MEMBERS = Members.of(
                    "label", "sequence", "date", "documentNumber", "supersedes", "summary", "approvals")
            .required("label");

    private RevisionCodec() {}

    @Override
    public Optional<Revision> read(Cursor in) {
        Revision.Builder revision = Revision.builder();
        return in.object(MEMBERS, name -> readMember(name, in, revision), revision::build);
    }

    private static void readMember(String name, Cursor in, Revision.Builder revision) {
        switch (name) {
            case "label" -> in.text().ifPresent(revision::label);
            case "sequence" -> in.integer().ifPresent(revision::sequence);
            case "date" -> in.code(PartialDate::of).ifPresent(revision::date);
            case "documentNumber" -> in.text().ifPresent(revision::documentNumber);
            case "supersedes" -> in.text().ifPresent(revision::supersedes);
            case "summary" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(revision::summary);
            case "approvals" -> in.list(ResolutionCodec.INSTANCE, revision::addApproval);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Revision revision, Output out) {
        out.startObject();
        out.text("label", revision.label());
        out.number("sequence", revision.sequence());
        out.text("date", revision.date());
        out.text("documentNumber", revision.documentNumber());
        out.text("supersedes", revision.supersedes());
        out.member("summary", revision.summary(), LocalizedTextCodec.INSTANCE);
        out.list("approvals", revision.approvals(), ResolutionCodec.INSTANCE);
        out.endObject();
    }
}
