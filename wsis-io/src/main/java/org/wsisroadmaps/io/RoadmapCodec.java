package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Roadmap;

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
    public @Nullable Roadmap read(Cursor in) {
        return in.object(MEMBERS, Roadmap.builder(), RoadmapCodec::readMember, Roadmap.Builder::build);
    }

    private static void readMember(String name, Cursor in, Roadmap.Builder roadmap) {
        switch (name) {
            case "id" -> in.read(Codes.ID, roadmap, Roadmap.Builder::id);
            case "actionLine" -> in.read(Codes.ACTION_LINE, roadmap, Roadmap.Builder::actionLine);
            case "title" -> in.read(LocalizedTextCodec.INSTANCE, roadmap, Roadmap.Builder::title);
            case "vision" -> in.read(LocalizedTextCodec.INSTANCE, roadmap, Roadmap.Builder::vision);
            case "status" -> in.read(Codes.ROADMAP_STATUS, roadmap, Roadmap.Builder::status);
            case "revision" -> in.read(RevisionCodec.INSTANCE, roadmap, Roadmap.Builder::revision);
            case "framework" -> in.read(Codes.FRAMEWORK, roadmap, Roadmap.Builder::framework);
            case "horizon" -> in.read(TimeframeCodec.INSTANCE, roadmap, Roadmap.Builder::horizon);
            case "facilitators" -> roadmap.facilitators(in.list(FacilitationCodec.INSTANCE));
            case "mandate" -> roadmap.mandate(in.list(ResolutionCodec.INSTANCE));
            case "outcomes" -> roadmap.outcomes(in.list(Codes.OUTCOME));
            case "thematicAreas" -> roadmap.thematicAreas(in.list(ThematicAreaCodec.INSTANCE));
            case "indicators" -> roadmap.indicators(in.list(IndicatorCodec.INSTANCE));
            case "activities" -> roadmap.activities(in.list(ActivityCodec.INSTANCE));
            case "contacts" -> roadmap.contacts(in.list(ContactCodec.INSTANCE));
            case "notes" -> roadmap.notes(in.list(LocalizedTextCodec.INSTANCE));
            case "extensions" -> in.read(ExtensionsCodec.INSTANCE, roadmap, Roadmap.Builder::extensions);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Roadmap roadmap, Output out) {
        out.startObject();
        out.text("id", roadmap.id());
        out.text("actionLine", roadmap.actionLine());
        out.member("title", roadmap.title().orElse(null), LocalizedTextCodec.INSTANCE);
        out.member("vision", roadmap.vision().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("status", roadmap.status().orElse(null));
        out.member("revision", roadmap.revision().orElse(null), RevisionCodec.INSTANCE);
        out.text("framework", roadmap.framework().orElse(null));
        out.member("horizon", roadmap.horizon().orElse(null), TimeframeCodec.INSTANCE);
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
