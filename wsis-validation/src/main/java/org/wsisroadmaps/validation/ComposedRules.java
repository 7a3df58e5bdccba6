package org.wsisroadmaps.validation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Activity;

/**
 * Puts rules for activities together to one method handle. In a loop over rules the compiler of the virtual machine
 * cannot know which class comes next, and finding out takes longer than most rules do; of a handle that is called often it
 * makes one piece of code with all rules in it, as if they had been written one below the other. The handle tells the
 * findings which rule runs, as the loop does.
 */
final class ComposedRules {
    private static final MethodType TYPE =
            MethodType.methodType(void.class, Activity.class, ActivityContext.class, Findings.class);

    private ComposedRules() {}

    /** Returns what runs the rules in their order. It takes what a rule takes, and ends where a rule throws. */
    static MethodHandle of(List<ActivityRule> rules) {
        List<MethodHandle> parts = new ArrayList<>();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle check = lookup.findVirtual(ActivityRule.class, "check", TYPE);
            MethodHandle begin =
                    lookup.findVirtual(Findings.class, "begin", MethodType.methodType(void.class, int.class));
            for (int i = 0; i < rules.size(); i++) {
                MethodHandle first = MethodHandles.insertArguments(begin, 1, i);
                parts.add(MethodHandles.foldArguments(
                        check.bindTo(rules.get(i)),
                        MethodHandles.dropArguments(first, 0, Activity.class, ActivityContext.class)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // both methods are there
        }
        return joined(parts);
    }

    /** Joins halves, since compilers follow calls inside calls only so far. */
    private static MethodHandle joined(List<MethodHandle> parts) {
        if (parts.isEmpty()) {
            return MethodHandles.empty(TYPE);
        }
        int middle = parts.size() / 2;
        return middle == 0
                ? parts.get(0)
                : MethodHandles.foldArguments(
                        joined(parts.subList(middle, parts.size())), joined(parts.subList(0, middle)));
    }
}
