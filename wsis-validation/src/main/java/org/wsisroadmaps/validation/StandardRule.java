package org.wsisroadmaps.validation;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/**
 * What travels in place of the {@link RuleInfo} of a rule that comes with the library.
 *
 * @param id the id of the rule
 */
record StandardRule(String id) implements Serializable {
    private Object readResolve() throws ObjectStreamException {
        RuleInfo info = RuleRegistry.standardInfo(id);
        if (info == null) {
            throw new InvalidObjectException("this version of the library has no rule " + id);
        }
        return info;
    }
}
