package org.wsisroadmaps.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    static boolean share(Partner one, Partner other) {
        return !Collections.disjoint(names(one), names(other));
    }

    private static Set<String> names(Partner partner) {
        Stream<String> names = Stream.of(partner.toString());
        if (partner instanceof Partner.OfOrganization known) {
            names = Stream.concat(names, known.organization().acronym().stream());
        } else if (partner instanceof Partner.OfGroup group) {
            names = Stream.concat(names, Stream.of(group.group().toString()));
        }
        return names.map(Names::folded).collect(Collectors.toSet());
    }
}
