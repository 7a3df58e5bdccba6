package org.wsisroadmaps.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How impacts on resources are written. */
final class ResourceImpactText {
    private ResourceImpactText() {}

    static ResourceImpact parse(String text, LanguageTag language) {
        Characters.check("resources", text);
        Optional<ResourceKind> kind = kind(text);
        return kind.isPresent()
                ? ResourceImpact.builder().kind(kind).asWritten(text).build()
                : ResourceImpact.builder()
                        .note(LocalizedText.of(language, text))
                        .build();
    }

    private static Optional<ResourceKind> kind(String text) {
        String words = Spelling.words(text);
        return switch (words) {
            case "rb" -> Optional.of(ResourceKind.REGULAR_BUDGET);
            case "xb" -> Optional.of(ResourceKind.EXTRA_BUDGETARY);
            default ->
                ResourceKind.known().stream()
                        .filter(kind -> words.equals(Spelling.words(kind.toString())))
                        .findFirst();
        };
    }

    static String canonical(ResourceImpact impact) {
        List<String> parts = new ArrayList<>();
        impact.kind().map(ResourceImpactText::words).ifPresent(parts::add);
        impact.staff().ifPresent(parts::add);
        impact.amount()
                .map(amount -> impact.currency().map(currency -> currency + " ").orElse("") + amount.toPlainString())
                .ifPresent(parts::add);
        impact.note().map(LocalizedText::first).ifPresent(parts::add);
        return parts.isEmpty() ? "not stated" : String.join("; ", parts);
    }

    private static String words(ResourceKind kind) {
        return kind.equals(ResourceKind.EXTRA_BUDGETARY)
                ? kind.toString()
                : kind.toString().replace('-', ' ');
    }
}
