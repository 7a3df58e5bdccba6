package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Facilitation;

/** Reads and writes {@link Facilitation}. */
final class FacilitationCodec implements Codec<Facilitation> {
    static final FacilitationCodec INSTANCE = new FacilitationCodec();

    private static final Members MEMBERS =
            Members.of("organization", "role", "period").required("organization");

    private FacilitationCodec() {}

    @Override
    public @Nullable Facilitation read(Cursor in) {
        return in.object(MEMBERS, Facilitation.builder(), FacilitationCodec::readMember, Facilitation.Builder::build);
    }

    private static void readMember(String name, Cursor in, Facilitation.Builder facilitation) {
        switch (name) {
            case "organization" ->
                in.read(OrganizationCodec.INSTANCE, facilitation, Facilitation.Builder::organization);
            case "role" -> in.read(Codes.FACILITATION_ROLE, facilitation, Facilitation.Builder::role);
            case "period" -> in.read(TimeframeCodec.INSTANCE, facilitation, Facilitation.Builder::period);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Facilitation facilitation, Output out) {
        out.startObject();
        out.member("organization", facilitation.organization(), OrganizationCodec.INSTANCE);
        out.text("role", facilitation.role().orElse(null));
        out.member("period", facilitation.period().orElse(null), TimeframeCodec.INSTANCE);
        out.endObject();
    }
}
