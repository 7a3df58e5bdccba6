package org.wsisroadmaps.validation;

import java.util.List;

/**
 * Brings rules that are found where they are installed. An implementation is public, has a public constructor without
 * parameters, and is named in the {@code provides} of its module or in the file
 * {@code META-INF/services/org.wsisroadmaps.validation.RuleProvider} of its jar. Nothing is looked for unless somebody
 * asks with {@link RuleRegistry#withDiscovered}.
 */
public interface RuleProvider {
    /** {@return the rules, each with an id of its own, in the order in which they are listed} */
    List<Rule> rules();
}
