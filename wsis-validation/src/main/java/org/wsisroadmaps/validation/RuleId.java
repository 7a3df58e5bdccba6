package org.wsisroadmaps.validation;

/** How ids of rules are written: in kebab-case, so that they can stand in addresses, files and commands. */
final class RuleId {
    private RuleId() {}

    /**
     * Returns an id as it is.
     *
     * @throws IllegalArgumentException if it is not in kebab-case
     */
    static String checked(String id) {
        if (!isKebabCase(id)) {
            throw new IllegalArgumentException("'" + id + "' is no id of a rule: use small letters and digits in"
                    + " groups joined by hyphens, such as activity-without-partner");
        }
        return id;
    }

    private static boolean isKebabCase(String id) {
        boolean expectsLetter = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!letter && (c != '-' || expectsLetter)) {
                return false;
            }
            expectsLetter = !letter;
        }
        return !expectsLetter;
    }
}
