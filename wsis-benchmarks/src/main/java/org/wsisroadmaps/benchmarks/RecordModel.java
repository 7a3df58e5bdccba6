package org.wsisroadmaps.benchmarks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The members of the generated documents as records of texts, for the libraries that bind by reflection: codes are not
 * looked into, nothing is unknown or occurs twice without passing unseen, and nothing has a place. The constraints are
 * some of the rules, for Hibernate Validator. Public, since the libraries ask for that.
 */
public final class RecordModel {
    private static final String DATE = "\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?";
    private static final String CODE = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private RecordModel() {}

    /** A publication. */
    public record Book(
            @Pattern(regexp = "wsis-roadmaps/1\\.0") String format,
            @Pattern(regexp = ID) String id,
            @NotEmpty Map<String, String> title,
            @Valid Body publisher,
            String edition,
            @Pattern(regexp = DATE) String date,
            List<String> languages,
            @NotEmpty @Valid List<Line> roadmaps) {}

    /** A roadmap. */
    public record Line(
            @Pattern(regexp = ID) String id,
            @Pattern(regexp = "C([1-9]|10|11)(-E[A-Z]{3})?") String actionLine,
            @NotEmpty Map<String, String> title,
            Map<String, String> vision,
            @Pattern(regexp = CODE) String status,
            @Valid Edition revision,
            @Valid Span horizon,
            @NotEmpty @Valid List<Facilitator> facilitators,
            @Valid List<Cited> mandate,
            @NotEmpty @Valid List<Act> activities) {}

    /** A revision. */
    public record Edition(
            @NotBlank String label,
            @NotNull @Pattern(regexp = DATE) String date) {}

    /** A facilitator. */
    public record Facilitator(
            @NotNull @Valid Body organization,
            @Pattern(regexp = CODE) String role) {}

    /** An organization. */
    public record Body(@NotBlank String name, String acronym, String uri) {}

    /** An activity. */
    public record Act(
            @NotNull @Pattern(regexp = ID) String id,
            @NotEmpty Map<String, String> title,
            Map<String, String> description,
            @Pattern(regexp = CODE) String kind,
            @Pattern(regexp = CODE) String status,
            List<String> outcomes,
            List<String> sectors,
            String leadUnit,
            @NotEmpty @Valid List<Goal> strategicGoals,
            @NotEmpty @Valid List<Cited> resolutions,
            @NotEmpty @Valid List<Sdg> sdgs,
            @NotNull @Valid Span timeframe,
            @NotEmpty @Valid List<Result> expectedResults,
            @NotEmpty @Valid List<Who> partners,
            List<String> regions,
            @Valid List<Page> links,
            List<Map<String, String>> remarks) {

        /** {@return whether no target is named twice} */
        @AssertTrue
        public boolean eachTargetOnce() {
            HashSet<String> seen = new HashSet<>();
            return sdgs.stream().allMatch(sdg -> seen.add(sdg.goal + " " + sdg.target));
        }

        /** {@return whether somebody is named beside groups} */
        @AssertTrue
        public boolean somebodyNamed() {
            return partners.stream().anyMatch(partner -> partner.group == null);
        }
    }

    /** A strategic goal. */
    public record Goal(
            String plan,
            @Pattern(regexp = CODE) String level,
            @NotBlank String code,
            String asWritten) {}

    /** A resolution. */
    public record Cited(
            @NotNull @Pattern(regexp = CODE) String body,
            @Pattern(regexp = CODE) String kind,
            @Size(max = 100) String number,
            @Valid Adopted revision,
            String asWritten) {}

    /** A revision of a resolution. */
    public record Adopted(
            @Pattern(regexp = CODE) String action,
            String place,
            @NotNull Integer year) {}

    /** A link to a goal. */
    public record Sdg(
            @NotNull @Pattern(regexp = "[1-9]|1[0-7]") String goal,
            @Pattern(regexp = "\\d{1,2}\\.[0-9a-z]{1,2}") String target,
            @NotEmpty Map<String, String> rationale) {}

    /** A timeframe. */
    public record Span(
            @NotBlank String kind,
            @Pattern(regexp = DATE) String start,
            @Pattern(regexp = DATE) String end,
            String asWritten) {

        /** {@return whether it does not end before it starts} */
        @AssertTrue
        public boolean forward() {
            return start == null || end == null || start.compareTo(end) <= 0;
        }
    }

    /** An expected result. */
    public record Result(
            @NotEmpty Map<String, String> text,
            @Pattern(regexp = CODE) String type,
            @Pattern(regexp = DATE) String due) {}

    /** A partner. */
    public record Who(
            @Valid Body organization,
            @Pattern(regexp = CODE) String group,
            String name) {}

    /** A link to a page. */
    public record Page(@NotBlank @Size(max = 2000) String uri, Map<String, String> title) {}
}
