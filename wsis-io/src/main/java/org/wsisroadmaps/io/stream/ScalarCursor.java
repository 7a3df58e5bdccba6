package org.wsisroadmaps.io.stream;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;
import org.wsisroadmaps.model.LanguageTag;

/** The part of a {@link Cursor} that reads texts, codes and numbers. Nothing is coerced. */
public abstract sealed class ScalarCursor extends TokenCursor permits Cursor {
    /** Whole numbers are years for the most part. */
    private static final Code<Integer> INTEGERS = Code.of(Integer::valueOf);

    private LanguageTag language = LanguageTag.english();
    private boolean languageUsed;
    private boolean languageCameLate;
    private int activities;
    private int links;

    ScalarCursor(Tokens tokens, ReadLimits limits, @Nullable Line line) {
        super(tokens, limits, line);
    }

    /**
     * Returns whether the value is a scalar that may be a shorthand: a text, a number or anything YAML has without
     * quotes, but not null.
     *
     * @return true for a text or a number
     */
    public final boolean atText() {
        return token() == Token.TEXT || token() == Token.NUMBER;
    }

    /**
     * Returns whether the value is a scalar where an object could be. It counts as two tokens then, since it takes the
     * memory of what it stands for: without that, the limit of tokens would be none of memory.
     *
     * @return true for a text or a number
     */
    public final boolean atShorthand() {
        if (atText()) {
            countToken();
        }
        return atText();
    }

    /**
     * Returns whether the value is an object.
     *
     * @return true at the start of an object
     */
    public final boolean atObject() {
        return token() == Token.OBJECT;
    }

    /**
     * Returns the text or number at the cursor, as spelled, without a check.
     *
     * @return the characters, empty for any other value
     */
    public final String peekText() {
        return atText() ? fetch() : "";
    }

    /**
     * Reads a text that is not blank. Any YAML scalar is a text as it is spelled.
     *
     * @return the text, empty when it was reported
     */
    public final Optional<String> text() {
        return Optional.ofNullable(textOrNull());
    }

    /**
     * Reads a value from a text that is not blank. Any YAML scalar is a text as it is spelled.
     *
     * @param <T> the type of the value
     * @param parse what makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the value, empty when it was reported
     */
    public final <T> Optional<T> text(Function<String, T> parse) {
        return Optional.ofNullable(textOrNull(parse));
    }

    /**
     * Reads a text of any characters a document may hold, blanks alone or none at all too. Any YAML scalar is a text as
     * it is spelled.
     *
     * @return the text, empty when it was reported
     */
    public final Optional<String> freeText() {
        return Optional.ofNullable(string(ProblemText.TEXT));
    }

    /**
     * Reads a code: a text, since an unquoted {@code 16.10} is the number 16.1 to most programs. A JSON number is an
     * error; an unquoted YAML number is read as spelled, with a warning.
     *
     * @param <T> the type of the code
     * @param parse what makes the code, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the code, empty when it was reported
     */
    public final <T> Optional<T> code(Function<String, T> parse) {
        return Optional.ofNullable(codeOrNull(parse));
    }

    /**
     * Reads a code as {@link #code} does, and warns of Cyrillic letters that were read as the Latin ones they look like.
     *
     * @param <T> the type of the code
     * @param parse what makes the code, or throws an {@link IllegalArgumentException} that says what is wrong
     * @return the code, empty when it was reported
     */
    public final <T> Optional<T> lookAlikeCode(Function<String, T> parse) {
        String text = codeText();
        T code = parsed(text, parse);
        if (code != null && text != null) {
            lookAlike(text);
        }
        return Optional.ofNullable(code);
    }

    /** Returns the value of a code that was read before, null when it was not or is to be looked at. */
    final <T> @Nullable T known(Code<T> code) {
        return token() == Token.TEXT && !tokens().isPlain() ? tokens().known(code) : null;
    }

    /** Reads a code as a text; null when it was reported. */
    final <T> @Nullable T unknown(Code<T> code) {
        String text = codeText();
        T value = parsed(text, code::value);
        if (value != null && text != null && code.hasLookAlikes()) {
            lookAlike(text);
        }
        return value;
    }

    final <T> @Nullable T codeOrNull(Function<String, T> parse) {
        return parsed(codeText(), parse);
    }

    final <T> @Nullable T textOrNull(Function<String, T> parse) {
        return parsed(textOrNull(), parse);
    }

    /** Reads a text that is not blank; null when it was reported. */
    final @Nullable String textOrNull() {
        return notBlank(string(ProblemText.TEXT));
    }

    /**
     * Warns at the current value when a text has Cyrillic letters that look like Latin ones.
     *
     * @param text the text
     */
    public final void lookAlike(String text) {
        Optional<String> latin = Scalars.latin(text);
        if (latin.isPresent()) {
            warning(ProblemCode.LOOK_ALIKE_CHARACTER, ProblemText.CYRILLIC.of(), latin);
        }
    }

    /**
     * Reads a whole number.
     *
     * @return the number, empty when it was reported
     */
    public final Optional<Integer> integer() {
        return Optional.ofNullable(integerOrNull());
    }

    final @Nullable Integer integerOrNull() {
        Integer known = token() == Token.NUMBER ? tokens().known(INTEGERS) : null;
        if (known != null) {
            return known;
        }
        String text = number(ProblemText.WHOLE_NUMBER);
        if (text == null) {
            return null;
        }
        if (Scalars.isInteger(text)) {
            try {
                return INTEGERS.value(text);
            } catch (NumberFormatException e) {
                // More than an int holds: reported below, like all that is no whole number.
            }
        }
        error(ProblemCode.MALFORMED_VALUE, ProblemText.NO_INTEGER.of());
        return null;
    }

    /**
     * Reads a decimal number; its scale is kept.
     *
     * @return the number, empty when it was reported
     */
    public final Optional<BigDecimal> decimal() {
        String text = number(ProblemText.ANY_NUMBER);
        if (text == null) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = Scalars.decimal(text);
        if (number.isEmpty()) {
            error(ProblemCode.MALFORMED_VALUE, ProblemText.NO_DECIMAL.of());
        }
        return number;
    }

    /**
     * Returns what the value at the cursor is where any JSON value may stand. YAML scalars without quotes follow the
     * JSON schema of YAML 1.2: {@code null}, {@code true}, {@code false} and numbers as JSON writes them; nothing at
     * all is null, anything else a text.
     *
     * @return the kind of value; {@link Token#REFUSED} or {@link Token#END} when there is nothing to read
     */
    public final Token shape() {
        if (token() == Token.NULL && tokens().isPlain()) {
            return tokens().isMissing() || tokens().text().equals("null") ? Token.NULL : Token.TEXT;
        }
        if (token() != Token.TEXT || !tokens().isPlain()) {
            return token();
        }
        return switch (fetch()) {
            case "true" -> Token.TRUE;
            case "false" -> Token.FALSE;
            default -> Scalars.isNumber(fetch()) ? Token.NUMBER : Token.TEXT;
        };
    }

    /**
     * Reads any scalar where any JSON value may stand: a text of any characters a document may hold, a number with its
     * digits, {@code true}, {@code false} or {@code null}, as {@link #shape} tells.
     *
     * @return the characters, empty when they were reported or the value is no scalar
     */
    public final Optional<String> scalar() {
        return switch (shape()) {
            case TEXT -> {
                String text = fetch();
                yield Optional.ofNullable(stopped() ? null : legal(text));
            }
            case NUMBER -> {
                checkLength(ProblemText.NUMBER_LENGTH, limits().numberLength());
                yield stopped() ? Optional.empty() : Optional.of(fetch());
            }
            case TRUE -> Optional.of("true");
            case FALSE -> Optional.of("false");
            case NULL -> Optional.of("null");
            default -> Optional.empty();
        };
    }

    /**
     * Sets the language of texts that do not name theirs.
     *
     * @param tag the language tag
     */
    public final void language(LanguageTag tag) {
        languageCameLate |= languageUsed && !tag.equals(language);
        language = tag;
    }

    /**
     * Returns the language of texts that do not name theirs, and notes that it was asked for: when the document names
     * another one only later, it has to be read again with that one set at the start.
     *
     * @return the language tag, {@code en} when none was set
     */
    public final LanguageTag language() {
        languageUsed = true;
        return language;
    }

    /**
     * Returns whether the document named its language only after texts that needed to know it.
     *
     * @return true when some text took another language than the one set later
     */
    public final boolean languageCameLate() {
        return languageCameLate;
    }

    /** Counts an activity of the document, and stops when there are more than the limit allows. Its links count anew. */
    public final void countActivity() {
        links = 0;
        if (++activities > limits().activities()) {
            limit(ProblemText.ACTIVITIES, limits().activities(), activities);
        }
    }

    /** Counts a link of an activity, of whatever kind, and stops when there are more than the limit allows. */
    final void countLink() {
        if (++links > limits().links()) {
            limit(ProblemText.LINKS, limits().links(), links);
        }
    }

    /** Reports that the value at the cursor is not what is due; null when it is null. */
    final void refuse(ProblemText due) {
        switch (token()) {
            case NULL -> error(ProblemCode.NULL_MEMBER, ProblemText.NULL.of(due));
            case REFUSED, END -> {
                // Already reported, or there is nothing.
            }
            default -> error(ProblemCode.WRONG_TYPE, ProblemText.OTHER_TYPE.of(Scalars.noun(token()), due));
        }
    }

    private @Nullable String codeText() {
        if (token() == Token.NUMBER) {
            String text = fetch();
            error(ProblemCode.NUMBER_FOR_CODE, ProblemText.NUMBER.of(), Optional.of("\"" + text + "\""));
            return null;
        }
        if (token() == Token.TEXT && tokens().isPlain()) {
            String text = fetch();
            if (Scalars.isCoreBoolean(text)) {
                error(ProblemCode.WRONG_TYPE, ProblemText.OTHER_TYPE.of(ProblemText.BOOLEAN, ProblemText.CODE));
                return null;
            }
            if (Scalars.isCoreNumber(text)) {
                warning(
                        ProblemCode.NUMBER_FOR_CODE,
                        ProblemText.CODE_LIKE_NUMBER.of(),
                        Optional.of("\"" + text + "\""));
            }
        }
        return notBlank(string(ProblemText.CODE));
    }

    private @Nullable String string(ProblemText due) {
        if (token() != Token.TEXT) {
            refuse(due);
            return null;
        }
        String text = fetch();
        return stopped() ? null : legal(text);
    }

    private @Nullable String legal(String text) {
        int at = tokens().isClean() ? -1 : Scalars.illegalCharacter(text);
        if (at < 0) {
            return text;
        }
        error(ProblemCode.MALFORMED_VALUE, ProblemText.ILLEGAL_CHARACTER.of(Scalars.codePoint(text, at)));
        return null;
    }

    private @Nullable String notBlank(@Nullable String text) {
        if (text == null || !text.isBlank()) {
            return text;
        }
        error(ProblemCode.MALFORMED_VALUE, ProblemText.EMPTY_TEXT.of());
        return null;
    }

    private <T> @Nullable T parsed(@Nullable String text, Function<String, T> parse) {
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            error(ProblemCode.MALFORMED_VALUE, ProblemText.message(e));
            return null;
        }
    }

    private @Nullable String number(ProblemText due) {
        boolean number =
                token() == Token.NUMBER || token() == Token.TEXT && tokens().isPlain() && Scalars.isCoreNumber(fetch());
        if (!number) {
            refuse(due);
            return null;
        }
        checkLength(ProblemText.NUMBER_LENGTH, limits().numberLength());
        return stopped() ? null : fetch();
    }
}
