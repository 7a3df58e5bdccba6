package org.wsisroadmaps.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wsisroadmaps.model.Activity;
import org.wsisroadmaps.model.Partner;

/** How many activities name a partner. */
record PartnerCount(String name, int activities) {

    /**
     * Counts the partners of activities, the most named first. An organization that is named in full in one place and
     * by its acronym in another is the same.
     */
    static List<PartnerCount> of(List<Activity> activities) {
        Map<String, String> acronyms = new HashMap<>();
        activities.stream().flatMap(activity -> activity.partners().stream()).forEach(partner -> {
            if (partner instanceof Partner.OfOrganization named) {
                named.organization()
                        .acronym()
                        .ifPresent(acronym -> acronyms.putIfAbsent(
                                key(acronym), named.organization().name()));
            }
        });
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Activity activity : activities) {
            Set<String> counted = new HashSet<>();
            for (Partner partner : activity.partners()) {
                String name = acronyms.getOrDefault(key(partner.toString()), partner.toString());
                names.putIfAbsent(key(name), name);
                if (counted.add(key(name))) {
                    counts.merge(key(name), 1, Integer::sum);
                }
            }
        }
        return names.entrySet().stream()
                .map(entry -> new PartnerCount(entry.getValue(), counts.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingInt(PartnerCount::activities).reversed())
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
