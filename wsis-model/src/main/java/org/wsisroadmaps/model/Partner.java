package org.wsisroadmaps.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes part in an activity: an organization, a group that is named as a whole such as Member States, or just a
 * name as the roadmap gives it.
 */
@SuppressWarnings("immutables:subtype") // the order of the parts is fixed, since all are in this file
public sealed interface Partner extends Serializable {

    /**
     * Reads a partner as documents write it.
     *
     * @param text a known group by its words such as {@code Member States}, or anything else, which is a name
     * @return the partner, with the text as written where it is not the canonical one
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    static Partner parse(String text) {
        return PartnerText.parse(text);
    }

    /**
     * Returns an organization as a partner.
     *
     * @param organization the organization
     * @return the partner
     */
    static OfOrganization of(Organization organization) {
        return ImmutableOfOrganization.of(Optional.empty(), Optional.empty(), Optional.empty(), organization);
    }

    /**
     * Returns a group as a partner.
     *
     * @param group the group
     * @return the partner
     */
    static OfGroup of(PartnerGroup group) {
        return ImmutableOfGroup.of(Optional.empty(), Optional.empty(), Optional.empty(), group);
    }

    /**
     * Returns a name as a partner.
     *
     * @param name the name as the roadmap gives it
     * @return the partner
     * @throws IllegalArgumentException if the name is blank or holds control characters
     */
    static Named named(String name) {
        return ImmutableNamed.of(Optional.empty(), Optional.empty(), Optional.empty(), name);
    }

    /** {@return what the partner does, or empty} */
    Optional<PartnerRole> role();

    /** {@return the kind of stakeholder, or empty} */
    Optional<StakeholderCategory> category();

    /** {@return the text this was read from, where it differs from the canonical text, or empty} */
    Optional<String> asWritten();

    /**
     * Tells whether two partners are the same: an organization is known by its name and its acronym, whether it is
     * given as an organization or just by name, and a group by its words. Case, accents and blanks do not matter.
     *
     * @param other another partner
     * @return whether the two share a name
     */
    default boolean isSameAs(Partner other) {
        return PartnerText.share(this, other);
    }

    /**
     * Returns a copy with a role.
     *
     * @param role what the partner does
     * @return the copy
     */
    default Partner withRole(PartnerRole role) {
        return PartnerText.copy(this, Optional.of(role), category(), asWritten());
    }

    /**
     * Returns a copy with a category.
     *
     * @param category the kind of stakeholder
     * @return the copy
     */
    default Partner withCategory(StakeholderCategory category) {
        return PartnerText.copy(this, role(), Optional.of(category), asWritten());
    }

    /**
     * Returns a copy that says how it was written.
     *
     * @param text the text this was read from; dropped where it is the canonical text
     * @return the copy
     * @throws IllegalArgumentException if the text is blank or holds control characters
     */
    default Partner withAsWritten(String text) {
        return PartnerText.copy(this, role(), category(), Optional.of(text));
    }

    /** A partner whose organization is known. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class OfOrganization implements Partner permits ImmutableOfOrganization {
        private static final long serialVersionUID = 1L;

        OfOrganization() {}

        /** {@return the organization} */
        public abstract Organization organization();

        @Value.Check
        OfOrganization check() {
            return (OfOrganization) PartnerText.checked(this);
        }

        /** Returns the name of the organization. */
        @Override
        public String toString() {
            return organization().toString();
        }
    }

    /** A group of partners that is named as a whole. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class OfGroup implements Partner permits ImmutableOfGroup {
        private static final long serialVersionUID = 1L;

        OfGroup() {}

        /** {@return the group} */
        public abstract PartnerGroup group();

        @Value.Check
        OfGroup check() {
            return (OfGroup) PartnerText.checked(this);
        }

        /** Returns the words of the group, such as {@code Member States}. */
        @Override
        public String toString() {
            return PartnerText.words(group());
        }
    }

    /** A partner of whom the roadmap gives a name alone. */
    @PlainStyle
    @Value.Immutable
    abstract sealed class Named implements Partner permits ImmutableNamed {
        private static final long serialVersionUID = 1L;

        Named() {}

        /** {@return the name as the roadmap gives it} */
        public abstract String name();

        @Value.Check
        Named check() {
            Characters.check("name", name());
            return (Named) PartnerText.checked(this);
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name();
        }
    }
}
