package org.wsisroadmaps.cli;

import java.util.Comparator;
import java.util.List;

/** Finds the known names that somebody may have meant. */
final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /** Returns the names that differ in few letters or contain what was asked for, the nearest first. */
    static List<String> to(String asked, List<String> names) {
        int far = Math.max(2, asked.length() / 3);
        return names.stream()
                .filter(name -> distance(asked, name) <= far || (asked.length() > 2 && name.contains(asked)))
                .sorted(Comparator.comparingInt(name -> distance(asked, name)))
                .limit(MOST)
                .toList();
    }

    /** Returns how many letters have to be changed, added or taken away to make one of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
