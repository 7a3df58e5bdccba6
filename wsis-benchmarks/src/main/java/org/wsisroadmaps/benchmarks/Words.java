package org.wsisroadmaps.benchmarks;

import java.util.List;
import java.util.Random;

/** Sentences as activities have them, drawn with a seed; a tenth of them holds letters beyond ASCII. */
final class Words {
    private static final List<String> VERBS = List.of(
            "Train", "Support", "Advise", "Convene", "Equip", "Assess", "Publish", "Pilot", "Evaluate", "Strengthen");
    private static final List<String> OBJECTS = List.of(
            "national computer incident response teams",
            "regulators of least developed countries",
            "operators of rural broadband networks",
            "ministries in charge of digital identity",
            "schools and community centres",
            "small island developing States",
            "providers of emergency telecommunication",
            "réseaux régionaux de l'Afrique de l'Ouest",
            "young entrepreneurs in rural districts",
            "bodies that protect personal data");
    private static final List<String> MEANS = List.of(
            "through regional exercises and a handbook",
            "with model legislation and peer review",
            "by sharing measurements and maps of coverage",
            "in cooperation with the six regional offices",
            "with guidelines that were tested in three countries",
            "through courses, on line and in the classroom",
            "by an annual survey whose data are published",
            "with “train the trainer” workshops");
    private static final List<String> ENDS = List.of(
            "so that incidents are reported within a day",
            "to halve the cost of access by the end of the period",
            "until a national strategy is adopted",
            "and a report on lessons learnt follows each year",
            "where no such service exists yet",
            "for at least 40 participants a year, half of them women");

    private final Random random;

    Words(long seed) {
        random = new Random(seed);
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String title() {
        return pick(VERBS) + " " + pick(OBJECTS) + ", part " + (1 + number(900));
    }

    String sentence() {
        return pick(VERBS) + " " + pick(OBJECTS) + " " + pick(MEANS) + " " + pick(ENDS);
    }

    String paragraph() {
        return sentence() + ". " + sentence() + ".";
    }
}
