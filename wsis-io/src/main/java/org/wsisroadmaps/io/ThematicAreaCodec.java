package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ThematicArea;

/** Reads and writes {@link ThematicArea}. */
final class ThematicAreaCodec implements Codec<ThematicArea> {
    static final ThematicAreaCodec INSTANCE = new ThematicAreaCodec();

    private static final Members MEMBERS = Members.of("id", "title", "outcomes").required("id", "title");

    private ThematicAreaCodec() {}

    @Override
    public @Nullable ThematicArea read(Cursor in) {
        return in.object(MEMBERS, ThematicArea.builder(), ThematicAreaCodec::readMember, ThematicArea.Builder::build);
    }

    private static void readMember(String name, Cursor in, ThematicArea.Builder thematicArea) {
        switch (name) {
            case "id" -> in.read(Codes.ID, thematicArea, ThematicArea.Builder::id);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, thematicArea, ThematicArea.Builder::title);
            case "outcomes" -> thematicArea.outcomes(in.list(Codes.OUTCOME));
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(ThematicArea thematicArea, Output out) {
        out.startObject();
        out.text("id", thematicArea.id());
        out.member("title", thematicArea.title(), LocalizedTextCodec.INSTANCE);
        out.texts("outcomes", thematicArea.outcomes());
        out.endObject();
    }
}
