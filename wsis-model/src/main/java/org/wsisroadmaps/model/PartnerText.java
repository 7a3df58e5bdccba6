package org.wsisroadmaps.model;

import java.util.Locale;
import java.util.Optional;

/** How partners are written, and when two of them are the same. */
final class PartnerText {
    private PartnerText() {}

    static Partner parse(String text) {
        Characters.check("name", text);
        String words = Spelling.words(text);
        for (PartnerGroup group : PartnerGroup.known()) {
            if (words.equals(Spelling.words(group.toString()))) {
                return Partner.of(group).withAsWritten(text);
            }
        }
        return Partner.named(text);
    }

    /** Returns the partner without the text as written where that is the canonical one. */
    static Partner checked(Partner partner) {
        boolean isNeedless =
                partner.asWritten().isPresent() && partner.asWritten().get().equals(partner.toString());
        return isNeedless ? copy(partner, partner.role(), partner.category(), Optional.empty()) : partner;
    }

    /** Returns the same partner with another role, category and text as written. */
    static Partner copy(
            Partner partner,
            Optional<PartnerRole> role,
            Optional<StakeholderCategory> category,
            Optional<String> asWritten) {
        if (partner instanceof Partner.OfOrganization known) {
            return ImmutableOfOrganization.of(role, category, asWritten, known.organization());
        }
        return partner instanceof Partner.OfGroup known
                ? ImmutableOfGroup.of(role, category, asWritten, known.group())
                : ImmutableNamed.of(role, category, asWritten, ((Partner.Named) partner).name());
    }

    static String words(PartnerGroup group) {
        return switch (group.toString()) {
            case "member-states" -> "Member States";
            case "sector-members" -> "Sector Members";
            case "associates" -> "Associates";
            case "academia" -> "Academia";
            case "un-agencies" -> "UN agencies";
            default -> group.toString().replace('-', ' ').toLowerCase(Locale.ROOT);
        };
    }

    /** Tells whether the two have a name in common, without making anything for names in ASCII. */
    static boolean share(Partner one, Partner other) {
        String second = secondName(one);
        return isNamed(other, one.toString()) || (!second.isEmpty() && isNamed(other, second));
    }

    private static boolean isNamed(Partner partner, String name) {
        String second = secondName(partner);
        return Names.same(name, partner.toString()) || (!second.isEmpty() && Names.same(name, second));
    }

    /** Returns the acronym of an organization or the code of a group, empty where there is none. */
    private static String secondName(Partner partner) {
        if (partner instanceof Partner.OfOrganization known) {
            return known.organization().acronym().orElse("");
        }
        return partner instanceof Partner.OfGroup known ? known.group().toString() : "";
    }
}
