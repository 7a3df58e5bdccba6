package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.ThematicArea;
import org.wsisroadmaps.model.WsisOutcome;

/** Reads and writes {@link ThematicArea}. */
final class ThematicAreaCodec implements Codec<ThematicArea> {
    static final ThematicAreaCodec INSTANCE = new ThematicAreaCodec();

    private static final Members MEMBERS = Members.of("id", "title", "outcomes").required("id", "title");

    private ThematicAreaCodec() {}

    @Override
    public Optional<ThematicArea> read(Cursor in) {
        ThematicArea.Builder thematicArea = ThematicArea.builder();
        return in.object(MEMBERS, name -> readMember(name, in, thematicArea), thematicArea::build);
    }

    private static void readMember(String name, Cursor in, ThematicArea.Builder thematicArea) {
        switch (name) {
            case "id" -> in.code(Id::of).ifPresent(thematicArea::id);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(thematicArea::title);
            case "outcomes" -> in.list(entry -> entry.lookAlikeCode(WsisOutcome::parse), thematicArea::addOutcome);
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
