package org.wsisroadmaps.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of JSON Pointers in the canonical document, for models that have no document: an object before its
 * members, members in the order of the format, entries by their index. Names that are not the format's, such as
 * language tags and extensions, count as equal, so that a stable sort leaves them as they were found.
 */
final class ModelOrder implements Comparator<String> {
    static final ModelOrder INSTANCE = new ModelOrder();

    /** For each type its members in order; after the colon the type of the value, where that is an object. */
    private static final String[] TYPES = {
        "publication format id title publisher:organization edition date languages documentNumber rights source summary"
                + " roadmaps:roadmap extensions",
        "roadmap id actionLine title vision status revision:revision framework horizon:timeframe"
                + " facilitators:facilitation mandate:resolution outcomes thematicAreas:area indicators:indicator"
                + " activities:activity contacts:contact notes extensions",
        "revision label sequence date documentNumber supersedes summary approvals:resolution",
        "facilitation organization:organization role period:timeframe",
        "area id title outcomes",
        "contact name organization role email phone",
        "activity id formerIds title description kind status otherActionLines outcomes wsisTargets sectors leadUnit"
                + " supportingUnits strategicGoals:goal resolutions:resolution programmes:programme"
                + " initiatives:initiative questions:question sdgs:sdg gdcObjectives:gdc timeframe:timeframe"
                + " expectedResults:result partners:partner resources:resources regions progress:note links:link"
                + " remarks extensions",
        "sdg goal target indicator strength rationale source asWritten",
        "gdc objective paragraph rationale asWritten",
        "goal plan level code title asWritten",
        "resolution body kind number revision:adoption paragraphs title uri asWritten",
        "adoption action place year",
        "programme plan kind code title asWritten",
        "initiative kind code plan title asWritten",
        "question sector number studyGroup period title asWritten",
        "result id text type due indicators outcomes",
        "indicator id name unit baseline:measurement target:measurement latest:measurement source responsible"
                + " frequency",
        "measurement value year",
        "partner organization:organization group name role category asWritten",
        "organization name acronym category country uri",
        "resources kind staff amount currency note asWritten",
        "note asOf status text",
        "link uri title",
        "timeframe kind frequency since event cycle start end asWritten",
    };

    private static final Map<String, List<String>> MEMBERS = new HashMap<>();
    private static final Map<String, String> CHILDREN = new HashMap<>();

    static {
        for (String type : TYPES) {
            List<String> words = Arrays.asList(type.split(" ", -1));
            String name = words.get(0);
            MEMBERS.put(name, words.stream().skip(1).map(ModelOrder::member).toList());
            for (String word : words) {
                int colon = word.indexOf(':');
                if (colon > 0) {
                    CHILDREN.put(name + " " + member(word), word.substring(colon + 1));
                }
            }
        }
    }

    private ModelOrder() {}

    @Override
    public int compare(String one, String other) {
        String type = "publication";
        int a = 0;
        int b = 0;
        while (a < one.length() && b < other.length()) {
            int aEnd = end(one, a + 1);
            int bEnd = end(other, b + 1);
            String aName = one.substring(a + 1, aEnd);
            String bName = other.substring(b + 1, bEnd);
            if (!aName.equals(bName)) {
                return isIndex(aName) && isIndex(bName)
                        ? Integer.compare(Integer.parseInt(aName), Integer.parseInt(bName))
                        : Integer.compare(rank(type, aName), rank(type, bName));
            }
            // The entries of a list have the type that the name of the list gave.
            type = isIndex(aName) ? type : CHILDREN.getOrDefault(type + " " + aName, "");
            a = aEnd;
            b = bEnd;
        }
        return Integer.compare(one.length() - a, other.length() - b);
    }

    private static int rank(String type, String name) {
        int rank = MEMBERS.getOrDefault(type, List.of()).indexOf(name);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int end(String pointer, int from) {
        int slash = pointer.indexOf('/', from);
        return slash < 0 ? pointer.length() : slash;
    }

    private static String member(String word) {
        int colon = word.indexOf(':');
        return colon < 0 ? word : word.substring(0, colon);
    }
}
