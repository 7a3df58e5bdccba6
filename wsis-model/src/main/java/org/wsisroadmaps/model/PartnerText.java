package org.wsisroadmaps.model;

import java.util.Locale;

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

    static boolean isNeedless(Partner partner) {
        return partner.asWritten().filter(partner.toString()::equals).isPresent();
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
