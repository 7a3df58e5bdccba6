package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Framework;
import org.wsisroadmaps.model.Id;
import org.wsisroadmaps.model.Roadmap;
import org.wsisroadmaps.model.RoadmapStatus;
import org.wsisroadmaps.model.WsisOutcome;

/** Reads and writes {@link Roadmap}. */
final class RoadmapCodec implements Codec<Roadmap> {
    static final RoadmapCodec INSTANCE = new RoadmapCodec();

    private static final Members MEMBERS = Members.of(
                    "id",
                    "actionLine",
                    "title",
                    "vision",
                    "status",
                    "revision",
                    "framework",
                    "horizon",
                    "facilitators",
                    "mandate",
                    "outcomes",
                    "thematicAreas",
                    "indicators",
                    "activities",
                    "contacts",
                    "notes",
                    "extensions")
            .required("id", "actionLine");

    private RoadmapCodec() {}

    @Override
    public Optional<Roadmap> read(Cursor in) {
        Roadmap.Builder roadmap = Roadmap.builder();
        return in.object(MEMBERS, name -> readMember(name, in, roadmap), roadmap::build);
    }

    private static void readMember(String name, Cursor in, Roadmap.Builder roadmap) {
        switch (name) {
            case "id" -> in.code(Id::of).ifPresent(roadmap::id);
            case "actionLine" -> in.lookAlikeCode(ActionLine::parse).ifPresent(roadmap::actionLine);
            case "title" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(roadmap::title);
            case "vision" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(roadmap::vision);
            case "status" -> in.code(RoadmapStatus::of).ifPresent(roadmap::status);
            case "revision" -> RevisionCodec.INSTANCE.read(in).ifPresent(roadmap::revision);
            case "framework" -> in.code(Framework::of).ifPresent(roadmap::framework);
            case "horizon" -> TimeframeCodec.INSTANCE.read(in).ifPresent(roadmap::horizon);
            case "facilitators" -> in.list(FacilitationCodec.INSTANCE, roadmap::addFacilitator);
            case "mandate" -> in.list(ResolutionCodec.INSTANCE, roadmap::addMandate);
            case "outcomes" -> in.list(entry -> entry.lookAlikeCode(WsisOutcome::parse), roadmap::addOutcome);
            case "thematicAreas" -> in.list(ThematicAreaCodec.INSTANCE, roadmap::addThematicArea);
            case "indicators" -> in.list(IndicatorCodec.INSTANCE, roadmap::addIndicator);
            case "activities" -> in.list(ActivityCodec.INSTANCE, roadmap::addActivity);
            case "contacts" -> in.list(ContactCodec.INSTANCE, roadmap::addContact);
            case "notes" -> in.list(LocalizedTextCodec.INSTANCE, roadmap::addNote);
            case "extensions" -> ExtensionsCodec.INSTANCE.read(in).ifPresent(roadmap::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Roadmap roadmap, Output out) {
        out.startObject();
        out.text("id", roadmap.id());
        out.text("actionLine", roadmap.actionLine());
        out.member("title", roadmap.title(), LocalizedTextCodec.INSTANCE);
        out.member("vision", roadmap.vision(), LocalizedTextCodec.INSTANCE);
        out.text("status", roadmap.status());
        out.member("revision", roadmap.revision(), RevisionCodec.INSTANCE);
        out.text("framework", roadmap.framework());
        out.member("horizon", roadmap.horizon(), TimeframeCodec.INSTANCE);
        out.list("facilitators", roadmap.facilitators(), FacilitationCodec.INSTANCE);
        out.list("mandate", roadmap.mandate(), ResolutionCodec.INSTANCE);
        out.texts("outcomes", roadmap.outcomes());
        out.list("thematicAreas", roadmap.thematicAreas(), ThematicAreaCodec.INSTANCE);
        out.list("indicators", roadmap.indicators(), IndicatorCodec.INSTANCE);
        out.list("activities", roadmap.activities(), ActivityCodec.INSTANCE);
        out.list("contacts", roadmap.contacts(), ContactCodec.INSTANCE);
        out.list("notes", roadmap.notes(), LocalizedTextCodec.INSTANCE);
        if (!roadmap.extensions().isEmpty()) {
            out.member("extensions", roadmap.extensions(), ExtensionsCodec.INSTANCE);
        }
        out.endObject();
    }
}
