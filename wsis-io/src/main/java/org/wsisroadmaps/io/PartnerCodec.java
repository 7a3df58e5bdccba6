package org.wsisroadmaps.io;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.io.stream.Scalar;
import org.wsisroadmaps.io.stream.ValueReader;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.PartnerRole;
import org.wsisroadmaps.model.StakeholderCategory;

/** Reads and writes {@link Partner}, which is exactly one of an organization, a group and a name. */
final class PartnerCodec implements Codec<Partner> {
    static final PartnerCodec INSTANCE = new PartnerCodec();

    private static final Members MEMBERS = Members.of("organization", "group", "name", "role", "category", "asWritten")
            .requiredOneOf("organization", "group", "name");

    private static final ValueReader<Partner> NAME = Scalar.text(Partner::named);

    private PartnerCodec() {}

    @Override
    public @Nullable Partner read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Partner::parse).orElse(null);
        }
        return in.object(MEMBERS, new Parts(), PartnerCodec::readMember, Parts::partner);
    }

    @Override
    public void write(Partner partner, Output out) {
        out.startObject();
        if (partner instanceof Partner.OfOrganization known) {
            out.member("organization", known.organization(), OrganizationCodec.INSTANCE);
        } else if (partner instanceof Partner.OfGroup known) {
            out.text("group", known.group());
        } else if (partner instanceof Partner.Named known) {
            out.text("name", known.name());
        }
        out.text("role", partner.role().orElse(null));
        out.text("category", partner.category().orElse(null));
        out.text("asWritten", partner.asWritten().orElse(null));
        out.endObject();
    }

    private static void readMember(String name, Cursor in, Parts parts) {
        switch (name) {
            case "role" -> parts.role = Codes.PARTNER_ROLE.read(in);
            case "category" -> parts.category = Codes.STAKEHOLDER_CATEGORY.read(in);
            case "asWritten" -> parts.asWritten = Codes.TEXT.read(in);
            default -> parts.who = readWho(name, in, parts);
        }
    }

    private static @Nullable Partner readWho(String name, Cursor in, Parts parts) {
        if (parts.whoIsNamedBy != null) {
            in.errorAtName(
                    ProblemCode.UNKNOWN_MEMBER,
                    ProblemText.SECOND_NAME_OF_PARTNER.of(parts.whoIsNamedBy),
                    Optional.empty());
            return parts.who;
        }
        parts.whoIsNamedBy = name;
        switch (name) {
            case "organization" -> {
                Organization organization = OrganizationCodec.INSTANCE.read(in);
                return organization == null ? null : Partner.of(organization);
            }
            case "group" -> {
                PartnerGroup group = Codes.PARTNER_GROUP.read(in);
                return group == null ? null : Partner.of(group);
            }
            default -> {
                return NAME.read(in);
            }
        }
    }

    /** What was read of a partner as yet. */
    private static final class Parts {
        private @Nullable Partner who;
        private @Nullable String whoIsNamedBy;
        private @Nullable PartnerRole role;
        private @Nullable StakeholderCategory category;
        private @Nullable String asWritten;

        private Partner partner() {
            if (who == null) {
                throw new IllegalStateException("a partner names somebody");
            }
            Partner partner = who;
            if (role != null) {
                partner = partner.withRole(role);
            }
            if (category != null) {
                partner = partner.withCategory(category);
            }
            return asWritten == null ? partner : partner.withAsWritten(asWritten);
        }
    }
}
