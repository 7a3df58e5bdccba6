package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.SdgLink;

/** Reads and writes {@link SdgLink}. */
final class SdgLinkCodec implements Codec<SdgLink> {
    static final SdgLinkCodec INSTANCE = new SdgLinkCodec();

    private static final Members MEMBERS = Members.of(
                    "goal", "target", "indicator", "strength", "rationale", "source", "asWritten")
            .required("goal");

    private SdgLinkCodec() {}

    @Override
    public @Nullable SdgLink read(Cursor in) {
        if (in.atShorthand()) {
            return in.lookAlikeCode(SdgLink::parse).orElse(null);
        }
        return in.object(MEMBERS, SdgLink.builder(), SdgLinkCodec::readMember, SdgLink.Builder::build);
    }

    private static void readMember(String name, Cursor in, SdgLink.Builder sdgLink) {
        switch (name) {
            case "goal" -> in.read(Codes.SDG_GOAL, sdgLink, SdgLink.Builder::goal);
            case "target" -> in.read(Codes.SDG_TARGET, sdgLink, SdgLink.Builder::target);
            case "indicator" -> in.read(Codes.SDG_INDICATOR, sdgLink, SdgLink.Builder::indicator);
            case "strength" -> in.read(Codes.LINK_STRENGTH, sdgLink, SdgLink.Builder::strength);
            case "rationale" -> in.read(LocalizedTextCodec.INSTANCE, sdgLink, SdgLink.Builder::rationale);
            case "source" -> in.read(Codes.TEXT, sdgLink, SdgLink.Builder::source);
            case "asWritten" -> in.read(Codes.TEXT, sdgLink, SdgLink.Builder::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(SdgLink sdgLink, Output out) {
        out.startObject();
        out.text("goal", sdgLink.goal());
        out.text("target", sdgLink.target().orElse(null));
        out.text("indicator", sdgLink.indicator().orElse(null));
        out.text("strength", sdgLink.strength().orElse(null));
        out.member("rationale", sdgLink.rationale().orElse(null), LocalizedTextCodec.INSTANCE);
        out.text("source", sdgLink.source().orElse(null));
        out.text("asWritten", sdgLink.asWritten().orElse(null));
        out.endObject();
    }
}
