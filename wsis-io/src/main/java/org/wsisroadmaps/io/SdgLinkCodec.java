package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.LinkStrength;
import org.wsisroadmaps.model.SdgGoal;
import org.wsisroadmaps.model.SdgIndicator;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.SdgTarget;

/** Reads and writes {@link SdgLink}. */
final class SdgLinkCodec implements Codec<SdgLink> {
    static final SdgLinkCodec INSTANCE = new SdgLinkCodec();

    private static final Members MEMBERS = Members.of(
                    "goal", "target", "indicator", "strength", "rationale", "source", "asWritten")
            .required("goal");

    private SdgLinkCodec() {}

    @Override
    public Optional<SdgLink> read(Cursor in) {
        if (in.atShorthand()) {
            return in.lookAlikeCode(SdgLink::parse);
        }
        SdgLink.Builder sdgLink = SdgLink.builder();
        return in.object(MEMBERS, name -> readMember(name, in, sdgLink), sdgLink::build);
    }

    private static void readMember(String name, Cursor in, SdgLink.Builder sdgLink) {
        switch (name) {
            case "goal" -> in.lookAlikeCode(SdgGoal::parse).ifPresent(sdgLink::goal);
            case "target" -> in.lookAlikeCode(SdgTarget::parse).ifPresent(sdgLink::target);
            case "indicator" -> in.lookAlikeCode(SdgIndicator::parse).ifPresent(sdgLink::indicator);
            case "strength" -> in.code(LinkStrength::of).ifPresent(sdgLink::strength);
            case "rationale" -> LocalizedTextCodec.INSTANCE.read(in).ifPresent(sdgLink::rationale);
            case "source" -> in.text().ifPresent(sdgLink::source);
            case "asWritten" -> in.text().ifPresent(sdgLink::asWritten);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(SdgLink sdgLink, Output out) {
        out.startObject();
        out.text("goal", sdgLink.goal());
        out.text("target", sdgLink.target());
        out.text("indicator", sdgLink.indicator());
        out.text("strength", sdgLink.strength());
        out.member("rationale", sdgLink.rationale(), LocalizedTextCodec.INSTANCE);
        out.text("source", sdgLink.source());
        out.text("asWritten", sdgLink.asWritten());
        out.endObject();
    }
}
