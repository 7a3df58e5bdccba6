package org.wsisroadmaps.io;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.stream.Codec;
import org.wsisroadmaps.io.stream.Cursor;
import org.wsisroadmaps.io.stream.Members;
import org.wsisroadmaps.io.stream.Output;
import org.wsisroadmaps.model.Organization;

/** Reads and writes {@link Organization}. */
final class OrganizationCodec implements Codec<Organization> {
    static final OrganizationCodec INSTANCE = new OrganizationCodec();

    private static final Members MEMBERS =
            Members.of("name", "acronym", "category", "country", "uri").required("name");

    private OrganizationCodec() {}

    @Override
    public @Nullable Organization read(Cursor in) {
        if (in.atShorthand()) {
            return in.text(Organization::parse).orElse(null);
        }
        return in.object(MEMBERS, Organization.builder(), OrganizationCodec::readMember, Organization.Builder::build);
    }

    private static void readMember(String name, Cursor in, Organization.Builder organization) {
        switch (name) {
            case "name" -> in.read(Codes.TEXT, organization, Organization.Builder::name);
            case "acronym" -> in.read(Codes.TEXT, organization, Organization.Builder::acronym);
            case "category" -> in.read(Codes.STAKEHOLDER_CATEGORY, organization, Organization.Builder::category);
            case "country" -> in.read(Codes.COUNTRY, organization, Organization.Builder::country);
            case "uri" -> in.read(Codes.ADDRESS, organization, Organization.Builder::uri);
            default -> throw new IllegalStateException(name);
        }
    }

    @Override
    public void write(Organization organization, Output out) {
        out.startObject();
        out.text("name", organization.name());
        out.text("acronym", organization.acronym().orElse(null));
        out.text("category", organization.category().orElse(null));
        out.text("country", organization.country().orElse(null));
        out.text("uri", organization.uri().orElse(null));
        out.endObject();
    }
}
