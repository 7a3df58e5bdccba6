package org.wsisroadmaps.io;

import java.util.Optional;
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
    public Optional<GdcLink> read(Cursor in) {
        if (in.atShorthand()) {
            return in.code(GdcLink::parse);
        }
        GdcLink.Builder gdcLink = GdcLink.builder();
        return in.object(MEMBERS, name -> readMember(name, in, gdcLink), gdcLink::build);
    }

    private static void readMember(String name, Cursor in, GdcLink.Builder gdcLink) {
        switch (name) {
            case "objective" -> in.code(Shapes::digits).ifPresent(gdcLink::objective);
            case "paragraph" -> in.text().ifPresent(gdcLink::paragraph);
            case "rationale" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(gdcLink::rationale);
            case "asWritten" -> in.text().ifPresent(gdcLink::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(GdcLink gdcLink, Output out) {
        out.startObject();
        out.text("objective", gdcLink.objective());
        out.text("paragraph", gdcLink.paragraph());
        out.member("rationale", gdcLink.rationale(), LocalizedTextCodec.INSTANCE);
        out.text("asWritten", gdcLink.asWritten());
        out.endObject();
    }
}
