package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Facilitation;
import org.wsisroadmaps.model.FacilitationRole;

/** Reads and writes {@link Facilitation}. */
final class FacilitationCodec implements Codec<Facilitation> {
    static final FacilitationCodec INSTANCE = new FacilitationCodec();

    private static final Members MEMBERS =
            Members.of("organization", "role", "period").required("organization");

    private FacilitationCodec() {}

    @Override
    public Optional<Facilitation> read(Cursor in) {
        Facilitation.Builder facilitation = Facilitation.builder();
        return in.object(MEMBERS, name -> readMember(name, in, facilitation), facilitation::build);
    }

    private static void readMember(String name, Cursor in, Facilitation.Builder facilitation) {
        switch (name) {
            case "organization" -> OrganizationCodec.INSTANCE.read(in).ifPresent(facilitation::organization);
            case "role" -> in.code(FacilitationRole::of).ifPresent(facilitation::role);
            case "period" -> TimeframeCodec.INSTANCE.read(in).ifPresent(facilitation::period);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Facilitation facilitation, Output out) {
        out.startObject();
        out.member("organization", facilitation.organization(), OrganizationCodec.INSTANCE);
        out.text("role", facilitation.role());
        out.member("period", facilitation.period(), TimeframeCodec.INSTANCE);
        out.endObject();
    }
}
