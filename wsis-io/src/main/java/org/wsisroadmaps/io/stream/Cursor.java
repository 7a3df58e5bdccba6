package org.wsisroadmaps.io.stream;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.io.ReadLimits;

/**
 * Goes through a document once, from front to back, for codecs to read from. It never throws for what is in the
 * document: what is wrong is kept as a problem with its place, the codec gets an empty value and goes on, so that one
 * read finds all problems. After a syntax error or at a limit everything is empty at once and nothing is reported
 * missing.
 *
 * <p>A codec finds the cursor at the first token of a value and leaves it at the last. What it does not read is skipped.
 */
public final class Cursor extends ScalarCursor {
    private final Entries entries = new Entries();

    private Cursor(Tokens tokens, ReadLimits limits, @Nullable Line line) {
        super(tokens, limits, line);
    }

    /**
     * Returns a cursor over a JSON document.
     *
     * @param utf8 the document; the bytes are not copied and must not change
     * @param limits how much to take
     * @return the cursor
     */
    public static Cursor json(byte[] utf8, ReadLimits limits) {
        return new Cursor(Sources.json(utf8, limits.jsonBytes()), limits, null);
    }

    /**
     * Returns a cursor over a JSON document.
     *
     * @param text the document
     * @param limits how much to take
     * @return the cursor
     */
    public static Cursor json(String text, ReadLimits limits) {
        return new Cursor(Sources.json(text, limits), limits, null);
    }

    /**
     * Returns a cursor over one line of NDJSON. Pointers begin with the index, positions and offsets are those of the
     * file.
     *
     * @param utf8 the line; the bytes are not copied and must not change
     * @param limits how much to take
     * @param index the place of the publication in the file, from 0
     * @param number the number of the line, from 1
     * @param offset how many bytes of the file come before the line
     * @return the cursor
     */
    public static Cursor line(byte[] utf8, ReadLimits limits, int index, int number, long offset) {
        return new Cursor(Sources.json(utf8, limits.lineBytes()), limits, new Line(index, number, offset));
    }

    /**
     * Returns a cursor over a YAML document.
     *
     * @param utf8 the document
     * @param limits how much to take
     * @return the cursor
     */
    public static Cursor yaml(byte[] utf8, ReadLimits limits) {
        return new Cursor(Sources.yaml(utf8, limits), limits, null);
    }

    /**
     * Returns a cursor over a YAML document.
     *
     * @param text the document
     * @param limits how much to take
     * @return the cursor
     */
    public static Cursor yaml(String text, ReadLimits limits) {
        return new Cursor(Sources.yaml(text, limits), limits, null);
    }

    /**
     * Reads the one document of the source and makes sure that nothing comes after it.
     *
     * @param <T> the type of the document
     * @param reader what reads it
     * @return the document, empty when there was an error
     */
    public <T> Optional<T> document(ValueReader<T> reader) {
        Optional<T> document = Optional.empty();
        Token first = advance();
        if (first == Token.NULL || (first == Token.END && !stopped())) {
            stop(new Fault(ProblemCode.EMPTY_DOCUMENT, Tokens.START, null, ProblemText.NO_DOCUMENT.of(), true));
        } else if (!stopped()) {
            document = read(reader);
            leave(0);
            if (advance() != Token.END) {
                stop(new Fault(ProblemCode.SYNTAX, tokens().mark(), null, ProblemText.TEXT_AFTER_END.of(), true));
            }
        }
        tokens().close();
        return errors() == 0 ? document : Optional.empty();
    }

    /**
     * Reads a value.
     *
     * @param <T> the type of the value
     * @param reader what reads it
     * @return the value, empty when something was wrong with it
     */
    public <T> Optional<T> read(ValueReader<T> reader) {
        return Optional.ofNullable(reader.read(this));
    }

    /**
     * Reads a value and hands it over.
     *
     * @param <T> the type of the value
     * @param <B> the type of what takes it
     * @param reader what reads it
     * @param parts what takes it
     * @param setter how it is taken; not called when something was wrong with the value
     */
    public <T, B> void read(ValueReader<T> reader, B parts, BiConsumer<? super B, ? super T> setter) {
        T value = reader.read(this);
        if (value != null) {
            setter.accept(parts, value);
        }
    }

    /**
     * Reads an object whose parts are collected.
     *
     * @param <B> the type of what the parts are collected in
     * @param <T> the type of the object
     * @param members the members it may have
     * @param parts what the parts are collected in
     * @param reader what is done with each member that the table has, the first time it occurs
     * @param build what makes the object; called only when nothing was wrong with it. An
     *     {@link IllegalArgumentException} or {@link IllegalStateException} of it is reported
     * @return the object, null when something was wrong with it
     */
    public <B, T> @Nullable T object(
            Members members, B parts, PartReader<? super B> reader, Function<? super B, ? extends T> build) {
        return object(members, parts, reader, (in, known) -> {}, build);
    }

    /**
     * Reads an object whose members depend on each other.
     *
     * @param <B> the type of what the parts are collected in
     * @param <T> the type of the object
     * @param members the members it may have
     * @param parts what the parts are collected in
     * @param reader what is done with each member that the table has, the first time it occurs
     * @param end what is done after the last member, even if some were wrong; it reports with {@link #missing} and
     *     {@link #error}, at the object
     * @param build what makes the object; called only when nothing was wrong with it. An
     *     {@link IllegalArgumentException} or {@link IllegalStateException} of it is reported
     * @return the object, null when something was wrong with it
     */
    public <B, T> @Nullable T object(
            Members members,
            B parts,
            PartReader<? super B> reader,
            BiConsumer<? super Cursor, ? super B> end,
            Function<? super B, ? extends T> build) {
        int before = errors();
        if (token() != Token.OBJECT) {
            refuse(ProblemText.OBJECT);
            return null;
        }
        int depth = path().depth();
        path().table(members);
        while (advance() == Token.NAME) {
            String name = knownMember(members);
            if (name != null) {
                read(name, parts, reader);
            }
            leave(depth);
            path().leaveMember();
        }
        if (stopped()) {
            return null;
        }
        long missing = path().missing(members);
        for (; missing != 0; missing &= missing - 1) {
            missing(members.names().get(Long.numberOfTrailingZeros(missing)));
        }
        path().ending(true);
        end.accept(this, parts);
        T object = errors() == before ? built(parts, build) : null;
        path().ending(false);
        return object;
    }

    /**
     * Reports that the object that was just read lacks a member.
     *
     * @param name the name of the member, or of several it may have
     */
    public void missing(String name) {
        error(ProblemCode.MISSING_MEMBER, ProblemText.MISSING.of(name));
    }

    /**
     * Returns whether a member occurred in the object that is being read, right or wrong.
     *
     * @param name the name of a member of its table
     * @return true when it occurred as yet
     */
    public boolean saw(String name) {
        return path().saw(name);
    }

    /**
     * Says that the current member is as good as none, {@code {}} where a text in several languages is due for example.
     * When the object requires it, it is reported missing.
     */
    public void absent() {
        path().markAbsent();
    }

    /**
     * Reads an object of any names, in their order. A name that occurs twice is reported and its second value skipped.
     *
     * @param reader what is done with each member
     * @return whether there was an object
     */
    public boolean entries(MemberReader reader) {
        return entries(ProblemText.MEMBERS, Integer.MAX_VALUE, reader);
    }

    /**
     * Reads an object of any names, in their order, but not more than some. A name that occurs twice is reported and
     * its second value skipped.
     *
     * @param what what is limited, in the plural
     * @param bound the most members that are allowed
     * @param reader what is done with each member
     * @return whether there was an object
     */
    public boolean entries(ProblemText what, int bound, MemberReader reader) {
        if (token() != Token.OBJECT) {
            refuse(ProblemText.OBJECT);
            return false;
        }
        int depth = path().depth();
        int count = 0;
        while (advance() == Token.NAME) {
            String name = takeName();
            if (++count > bound) {
                refuse(what, bound, count);
            } else if (isNewEntry(name)) {
                reader.read(name);
            }
            leave(depth);
            path().leaveMember();
        }
        return true;
    }

    /**
     * Goes to the next member of an object of any names. A name that occurs twice is reported and its second value
     * skipped.
     *
     * @param depth the {@link #depth} at the start of the object
     * @return the name, with the cursor at the value; null at the end of the object
     */
    public @Nullable String nextEntry(int depth) {
        leave(depth);
        path().leaveMember();
        while (advance() == Token.NAME) {
            String name = takeName();
            if (isNewEntry(name)) {
                return name;
            }
            leave(depth);
            path().leaveMember();
        }
        return null;
    }

    /**
     * Returns how many objects and lists are open.
     *
     * @return the count, with the one included that the cursor is at the start of
     */
    public int depth() {
        return path().depth();
    }

    /**
     * Reads a list. An empty one is the same as none, so that the member is reported missing where it is required.
     *
     * @param <T> the type of the entries
     * @param reader what reads an entry
     * @return the good entries, none when there was no list
     */
    public <T> List<T> list(ValueReader<T> reader) {
        return list(reader, false);
    }

    /**
     * Reads a list of links of an activity as {@link #list(ValueReader)} does, each of which counts against the limit.
     *
     * @param <T> the type of the links
     * @param reader what reads a link
     * @return the good links, none when there was no list
     */
    public <T> List<T> links(ValueReader<T> reader) {
        return list(reader, true);
    }

    private <T> List<T> list(ValueReader<T> reader, boolean links) {
        if (token() != Token.LIST) {
            refuse(ProblemText.LIST);
            return List.of();
        }
        int depth = path().depth();
        int start = entries.size();
        boolean empty = true;
        path().nextEntry();
        while (advance() != Token.END_LIST && !stopped()) {
            empty = false;
            if (links) {
                countLink();
            }
            T value = reader.read(this);
            if (value != null) {
                entries.add(value);
            }
            leave(depth);
            path().nextEntry();
        }
        if (empty) {
            absent();
        }
        return entries.since(start);
    }

    /**
     * Reads a list. An empty one is the same as none, so that the member is reported missing where it is required.
     *
     * @param <T> the type of the entries
     * @param reader what reads an entry, with the cursor at its value
     * @param sink where good entries go
     * @return whether there was a list
     */
    public <T> boolean list(Function<Cursor, Optional<T>> reader, Consumer<? super T> sink) {
        boolean there = token() == Token.LIST;
        this.<T>list(in -> {
            reader.apply(in).ifPresent(sink);
            return null;
        });
        return there;
    }

    /** Goes to the value of a member and returns its name; null when it is not to be read. */
    private @Nullable String knownMember(Members members) {
        String name = takeName();
        int index = members.index(name);
        if (tokens().isRefused()) {
            advance();
        } else if (index < 0) {
            // What was meant is worked out for those only that are shown.
            Optional<String> meant = isFull() ? Optional.empty() : members.nearest(name);
            errorAtName(ProblemCode.UNKNOWN_MEMBER, ProblemText.NO_MEMBER.of(Scalars.shortened(name)), meant);
            advance();
        } else if (path().see(index)) {
            duplicate(name);
            advance();
        } else if (advance() != Token.END) {
            // The name as the codec has it, so that to compare the two is to find them the same.
            return members.names().get(index);
        }
        return null;
    }

    private <B> void read(String name, B parts, PartReader<? super B> reader) {
        try {
            reader.read(name, this, parts);
        } catch (IllegalArgumentException e) {
            error(ProblemCode.MALFORMED_VALUE, ProblemText.message(e));
        }
    }

    /** Goes to the value of a member of any name; returns whether it is to be read. */
    private boolean isNewEntry(String name) {
        if (tokens().isRefused()) {
            advance();
        } else if (path().see(name)) {
            duplicate(name);
            advance();
        } else {
            return advance() != Token.END;
        }
        return false;
    }

    private String takeName() {
        String name = tokens().text();
        if (name.length() > limits().nameLength()) {
            refuse(ProblemText.NAME_LENGTH, limits().nameLength(), name.length());
        }
        path().name(name, tokens().mark());
        return name;
    }

    private void duplicate(String name) {
        errorAtName(
                ProblemCode.DUPLICATE_MEMBER, ProblemText.SECOND_MEMBER.of(Scalars.shortened(name)), Optional.empty());
    }

    private <B, T> @Nullable T built(B parts, Function<? super B, ? extends T> build) {
        try {
            return build.apply(parts);
        } catch (IllegalArgumentException | IllegalStateException e) {
            error(ProblemCode.MALFORMED_VALUE, ProblemText.message(e));
            return null;
        }
    }
}
