package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.io.stream.ProblemText;
import org.wsisroadmaps.model.Partner;
import org.wsisroadmaps.model.PartnerGroup;
import org.wsisroadmaps.model.PartnerRole;
import org.wsisroadmaps.model.StakeholderCategory;

/** Reads and writes {@link Partner}, which is exactly one of an organization, a group and a name. */
final class PartnerCodec implements Codec<Partner> {
    static final PartnerCodec INSTANCE = new PartnerCodec();

    private static final Members MEMBERS = Members.of("organization", "group", "name", "role", "category", "asWritten");

    private PartnerCodec() {}

    @Override
    public Optional<Partner> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Partner::parse);
        }
        Parts parts = new Parts();
        return in.object(MEMBERS, name -> parts.readMember(name, in), () -> checkComplete(in), parts::partner);
    }

    private static void checkComplete(Cursor in) {
        if (!in.saw("organization") && !in.saw("group") && !in.saw("name")) {
            in.missing("organization");
        }
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
        out.text("role", partner.role());
        out.text("category", partner.category());
        out.text("asWritten", partner.asWritten());
        out.endObject();
    }

    /** What was read of a partner as yet. */
    private static final class Parts {
        private Optional<Partner> who = Optional.empty();
        private String whoIsNamedBy = "";
        private Optional<PartnerRole> role = Optional.empty();
        private Optional<StakeholderCategory> category = Optional.empty();
        private Optional<String> asWritten = Optional.empty();

        private void readMember(String name, Cursor in) {
            switch (name) {
                case "role" -> role = in.code(PartnerRole::of);
                case "category" -> category = in.code(StakeholderCategory::of);
                case "asWritten" -> asWritten = in.text();
                default -> readWho(name, in);
            }
        }

        private void readWho(String name, Cursor in) {
            if (!whoIsNamedBy.isEmpty()) {
                in.errorAtName(
                        ProblemCode.UNKNOWN_MEMBER,
                        ProblemText.SECOND_NAME_OF_PARTNER.of(whoIsNamedBy),
                        Optional.empty());
                return;
            }
            whoIsNamedBy = name;
            who = switch (name) {
                case "organization" -> OrganizationCodec.INSTANCE.read(in).map(Partner::of);
                case "group" -> in.code(PartnerGroup::of).map(Partner::of);
                default -> in.text(Partner::named);
            };
        }

        private Partner partner() {
            Partner partner = who.orElseThrow(() -> new IllegalStateException("a partner names somebody"));
            if (role.isPresent()) {
                partner = partner.withRole(role.get());
            }
            if (category.isPresent()) {
                partner = partner.withCategory(category.get());
            }
            return asWritten.isPresent() ? partner.withAsWritten(asWritten.get()) : partner;
        }
    }
}
