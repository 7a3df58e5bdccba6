package org.wsisroadmaps.io;

import java.util.Optional;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Organization;
import org.wsisroadmaps.model.StakeholderCategory;
import org.wsisroadmaps.model.WebAddress;

/** Reads and writes {@link Organization}. */
final class OrganizationCodec implements Codec<Organization> {
    static final OrganizationCodec INSTANCE = new OrganizationCodec();

    private static final Members MEMBERS =
            Members.of("name", "acronym", "category", "country", "uri").required("name");

    private OrganizationCodec() {}

    @Override
    public Optional<Organization> read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Organization::parse);
        }
        Organization.Builder organization = Organization.builder();
        return in.object(MEMBERS, name -> readMember(name, in, organization), organization::build);
    }

    private static void readMember(String name, Cursor in, Organization.Builder organization) {
        switch (name) {
            case "name" -> in.text().ifPresent(organization::name);
            case "acronym" -> in.text().ifPresent(organization::acronym);
            case "category" -> in.code(StakeholderCategory::of).ifPresent(organization::category);
            case "country" -> in.text(Shapes::country).ifPresent(organization::country);
            case "uri" -> in.text(WebAddress::of).ifPresent(organization::uri);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Organization organization, Output out) {
        out.startObject();
        out.text("name", organization.name());
        out.text("acronym", organization.acronym());
        out.text("category", organization.category());
        out.text("country", organization.country());
        out.text("uri", organization.uri());
        out.endObject();
    }
}
