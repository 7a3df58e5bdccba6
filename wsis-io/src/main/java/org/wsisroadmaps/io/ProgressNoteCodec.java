package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ActivityStatus;
import org.wsisroadmaps.model.PartialDate;
import org.wsisroadmaps.model.ProgressNote;

/** Reads and writes {@link ProgressNote}. */
final class ProgressNoteCodec implements Codec<ProgressNote> {
    static final ProgressNoteCodec INSTANCE = new ProgressNoteCodec();

    private static final Members MEMBERS = Members.of("asOf", "status", "text").required("asOf", "text");

    private ProgressNoteCodec() {}

    @Override
    public Optional<ProgressNote> read(Cursor in) {
        ProgressNote.Builder progressNote = ProgressNote.builder();
        return in.object(MEMBERS, name -> readMember(name, in, progressNote), progressNote::build);
    }

    private static void readMember(String name, Cursor in, ProgressNote.Builder progressNote) {
        switch (name) {
            case "asOf" -> in.code(PartialDate::of).ifPresent(progressNote::asOf);
            case "status" -> in.code(ActivityStatus::of).ifPresent(progressNote::status);
            case "text" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(progressNote::text);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ProgressNote progressNote, Output out) {
        out.startObject();
        out.text("asOf", progressNote.asOf());
        out.text("status", progressNote.status());
        out.member("text", progressNote.text(), LocalizedTextCodec.INSTANCE);
        out.endObject();
    }
}
