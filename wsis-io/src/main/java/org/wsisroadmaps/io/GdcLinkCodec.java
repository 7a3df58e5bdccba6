package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.GdcLink;

/** Reads and writes {@link GdcLink}. */
final class GdcLinkCodec implements Codec<GdcLink> {
    static final GdcLinkCodec INSTANCE = new GdcLinkCodec();

    private static final Members MEMBERS =
            Members.of("objective", "paragraph", "rationale", "asWritten").required("objective");

    private GdcLinkCodec() {}

    @Override
    public @Nullable GdcLink read(Cursor in) {
        if (in.atShorthand()) {
            return in.code(GdcLink::parse).orElse(null);
        }
        return in.object(MEMBERS, GdcLink.builder(), GdcLinkCodec::readMember, GdcLink.Builder::build);
    }

    private static void readMember(String name, Cursor in, GdcLink.Builder gdcLink) {
        switch (name) {
            case "objective" -> in.read(Codes.DIGITS, gdcLink, GdcLink.Builder::objective);
            case "paragraph" -> in.read(Codes.TEXT, gdcLink, GdcLink.Builder::paragraph);
            case "rationale" -> in.read(LocalizedTextCodec.INSTANCE, gdcLink, GdcLink.Builder::rationale);
            case "asWritten" -> in.read(Codes.TEXT, gdcLink, GdcLink.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(GdcLink gdcLink, Output out) {
        out.startObject();
        out.text("objective", gdcLink.objective());
        out.text("paragraph", gdcLink.paragraph().orElse(null));
        out.member("rationale", gdcLink.rationale().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", gdcLink.asWritten().orElse(null));
        out.endObject();
    }
}
