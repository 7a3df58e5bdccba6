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
     */
    void visit(boolean telling, String text, String list, int index, String member, String language);

    default void plain(boolean telling, String text, String list, int index, String member) {
        visit(telling, text, list, index, member, "");
    }

    default void plain(boolean telling, Optional<String> text, String list, int index, String member) {
        if (text.isPresent()) {
            plain(telling, text.get(), list, index, member);
        }
    }

    default void plain(boolean telling, Optional<String> text, String member) {
        plain(telling, text, "", 0, member);
    }

    default void localized(boolean telling, LocalizedText text, String list, int index, String member) {
        if (!text.isTranslated()) {
            visit(
                    telling,
                    text.first(),
                    list,
                    index,
                    member,
                    text.firstLanguage().toString());
            return;
        }
        for (Map.Entry<LanguageTag, String> entry : text.texts().entrySet()) {
            visit(telling, entry.getValue(), list, index, member, entry.getKey().toString());
        }
    }

    default void localized(boolean telling, Optional<LocalizedText> text, String list, int index, String member) {
        if (text.isPresent()) {
            localized(telling, text.get(), list, index, member);
        }
    }

    default void localized(boolean telling, Optional<LocalizedText> text, String member) {
        localized(telling, text, "", 0, member);
    }

    default void extensions(Extensions extensions) {
        if (extensions.members().isEmpty()) {
            return;
        }
        extensions.members().forEach((name, value) -> extension(value, "extensions/" + segment(name)));
    }

    private void extension(ExtensionValue value, String path) {
        if (value instanceof ExtensionValue.Text) {
            visit(false, value.toString(), "", 0, path, "");
        } else if (value instanceof ExtensionValue.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                extension(list.items().get(i), path + "/" + i);
            }
        } else if (value instanceof ExtensionValue.Members members) {
            members.members().forEach((name, member) -> extension(member, path + "/" + segment(name)));
        }
    }

    private static String segment(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
