package org.wsisroadmaps.cli;

import java.util.List;

/** Something a catalogue knows, with its code and what else it may be asked for by. */
record Entry(String code, List<String> aliases, Facts facts) {
    /** Makes an entry that goes by its code alone. */
    static Entry of(String code, Facts facts) {
        return new Entry(code, List.of(), facts);
    }

    /** Returns whether one of some spellings names this. */
    boolean isCalled(List<String> spellings) {
        return spellings.stream()
                .map(CodeSpelling::folded)
                .anyMatch(spelling -> spelling.equals(CodeSpelling.folded(code))
                        || aliases.stream().map(CodeSpelling::folded).anyMatch(spelling::equals));
    }
}
