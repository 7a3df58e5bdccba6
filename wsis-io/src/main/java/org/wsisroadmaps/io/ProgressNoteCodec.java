package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ProgressNote;

/** Reads and writes {@link ProgressNote}. */
final class ProgressNoteCodec implements Codec<ProgressNote> {
    static final ProgressNoteCodec INSTANCE = new ProgressNoteCodec();

    private static final Members MEMBERS = Members.of("asOf", "status", "text").required("asOf", "text");

    private ProgressNoteCodec() {}

    @Override
    public @Nullable ProgressNote read(Cursor in) {
        return in.object(MEMBERS, ProgressNote.builder(), ProgressNoteCodec::readMember, ProgressNote.Builder::build);
    }

    private static void readMember(String name, Cursor in, ProgressNote.Builder progressNote) {
        switch (name) {
            case "asOf" -> in.read(Codes.DATE, progressNote, ProgressNote.Builder::asOf);
            case "status" -> in.read(Codes.ACTIVITY_STATUS, progressNote, ProgressNote.Builder::status);
            case "text" -> in.read(LocalizedTextCodec.INSTANCE, progressNote, ProgressNote.Builder::text);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ProgressNote progressNote, Output out) {
        out.startObject();
        out.text("asOf", progressNote.asOf());
        out.text("status", progressNote.status().orElse(null));
        out.member("text", progressNote.text(), LocalizedTextCodec.INSTANCE);
        out.endObject();
    }
}
