package org.wsisroadmaps.validation.rules;

import java.util.Map;
import java.util.Optional;
import org.wsisroadmaps.model.ExtensionValue;
import org.wsisroadmaps.model.Extensions;
import org.wsisroadmaps.model.LanguageTag;
import org.wsisroadmaps.model.LocalizedText;

/**
 * Looks at texts, and is told where they stand by names and an index, so that nothing is made on the way. Texts that
 * tell what something is (titles, names, descriptions, visions, expected results) are told from the others.
 */
interface TextVisitor {
    /**
     * Looks at a text.
     *
     * @param list the name of the list it stands in, or empty
     * @param index the index in that list
     * @param member the path of the member, or empty where the entry of the list is the text
     * @param language the language tag, or empty
     * @return whether to stop here
     */
    boolean visit(boolean telling, String text, String list, int index, String member, String language);

    default boolean plain(boolean telling, String text, String list, int index, String member) {
        return visit(telling, text, list, index, member, "");
    }

    default boolean plain(boolean telling, Optional<String> text, String list, int index, String member) {
        return text.isPresent() && visit(telling, text.get(), list, index, member, "");
    }

    default boolean plain(boolean telling, Optional<String> text, String member) {
        return plain(telling, text, "", 0, member);
    }

    default boolean localized(boolean telling, LocalizedText text, String list, int index, String member) {
        boolean stop = false;
        for (Map.Entry<LanguageTag, String> entry : text.texts().entrySet()) {
            stop = stop
                    || visit(
                            telling,
                            entry.getValue(),
                            list,
                            index,
                            member,
                            entry.getKey().toString());
        }
        return stop;
    }

    default boolean localized(boolean telling, Optional<LocalizedText> text, String list, int index, String member) {
        return text.isPresent() && localized(telling, text.get(), list, index, member);
    }

    default boolean localized(boolean telling, Optional<LocalizedText> text, String member) {
        return localized(telling, text, "", 0, member);
    }

    default boolean extensions(Extensions extensions) {
        boolean stop = false;
        for (Map.Entry<String, ExtensionValue> entry : extensions.members().entrySet()) {
            stop = stop || extension(entry.getValue(), "extensions/" + segment(entry.getKey()));
        }
        return stop;
    }

    private boolean extension(ExtensionValue value, String path) {
        boolean stop = false;
        if (value instanceof ExtensionValue.Text) {
            stop = visit(false, value.toString(), "", 0, path, "");
        } else if (value instanceof ExtensionValue.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                stop = stop || extension(list.items().get(i), path + "/" + i);
            }
        } else if (value instanceof ExtensionValue.Members members) {
            for (Map.Entry<String, ExtensionValue> entry : members.members().entrySet()) {
                stop = stop || extension(entry.getValue(), path + "/" + segment(entry.getKey()));
            }
        }
        return stop;
    }

    private static String segment(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
