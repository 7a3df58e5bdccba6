package org.example.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import org.wsisroadmaps.validation.RoadmapValidator;
import org.wsisroadmaps.validation.RuleRegistry;
import org.wsisroadmaps.validation.ValidationReport;

/** Validates an edition, and compares it with the one before, by the standard rules and all rules that are installed. */
public final class ValidateByHouseRules {
    private ValidateByHouseRules() {}

    /**
     * Prints what was found.
     *
     * @param arguments the edition before, the edition to validate, and the day from which ages count
     */
    public static void main(String[] arguments) {
        RuleRegistry rules = RuleRegistry.standard().withDiscovered(ClassLoader.getSystemClassLoader());
        RoadmapValidator validator = RoadmapValidator.builder()
                .asOf(LocalDate.parse(arguments[2]))
                .registry(rules)
                .build();
        ValidationReport report = validator.validateUpdate(Path.of(arguments[0]), Path.of(arguments[1]));
        report.findings().forEach(System.out::println);
        System.out.println(report);
    }
}
