package org.wsisroadmaps.io.stream;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
     * @param codec what reads it
     * @return the document, empty when there was an error
     */
    public <T> Optional<T> document(Codec<T> codec) {
        return document((Function<Cursor, Optional<T>>) codec::read);
    }

    /**
     * Reads the one document of the source and makes sure that nothing comes after it.
     *
     * @param <T> the type of the document
     * @param reader what reads it, with the cursor at its value
     * @return the document, empty when there was an error
     */
    public <T> Optional<T> document(Function<Cursor, Optional<T>> reader) {
        Optional<T> document = Optional.empty();
        Token first = advance();
        if (first == Token.NULL || (first == Token.END && !stopped())) {
            stop(new Fault(ProblemCode.EMPTY_DOCUMENT, Tokens.START, null, ProblemText.NO_DOCUMENT.of(), true));
        } else if (!stopped()) {
            document = reader.apply(this);
            leave(0);
            if (advance() != Token.END) {
                stop(new Fault(ProblemCode.SYNTAX, tokens().mark(), null, ProblemText.TEXT_AFTER_END.of(), true));
            }
        }
        tokens().close();
        return errors() == 0 ? document : Optional.empty();
    }

    /**
     * Reads an object.
     *
     * @param <T> the type of the object
     * @param members the members it may have
     * @param reader what is done with each member that the table has, the first time it occurs
     * @param build what makes the object; called only when nothing was wrong with it. An
     *     {@link IllegalArgumentException} or {@link IllegalStateException} of it is reported
     * @return the object, empty when something was wrong with it
     */
    public <T> Optional<T> object(Members members, MemberReader reader, Supplier<? extends T> build) {
        return object(members, reader, () -> {}, build);
    }

    /**
     * Reads an object whose members depend on each other.
     *
     * @param <T> the type of the object
     * @param members the members it may have
     * @param reader what is done with each member that the table has, the first time it occurs
     * @param end what is done after the last member, even if some were wrong; it reports with {@link #missing} and
     *     {@link #error}, at the object
     * @param build what makes the object; called only when nothing was wrong with it. An
     *     {@link IllegalArgumentException} or {@link IllegalStateException} of it is reported
     * @return the object, empty when something was wrong with it
     */
    public <T> Optional<T> object(Members members, MemberReader reader, Runnable end, Supplier<? extends T> build) {
        int before = errors();
        if (token() != Token.OBJECT) {
            refuse(ProblemText.OBJECT);
            return Optional.empty();
        }
        int depth = path().depth();
        path().table(members);
        while (advance() == Token.NAME) {
            member(members, reader);
            leave(depth);
            path().leaveMember();
        }
        if (stopped()) {
            return Optional.empty();
        }
        long missing = path().missing(members);
        for (; missing != 0; missing &= missing - 1) {
            missing(members.names().get(Long.numberOfTrailingZeros(missing)));
        }
        path().ending(true);
        end.run();
        Optional<T> object = errors() == before ? built(build) : Optional.empty();
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
        Set<String> names = new HashSet<>();
        int count = 0;
        while (advance() == Token.NAME) {
            String name = takeName();
            if (++count > bound) {
                refuse(what, bound, count);
            } else if (tokens().isRefused()) {
                advance();
            } else if (!names.add(name)) {
                duplicate(name);
                advance();
            } else if (advance() != Token.END) {
                reader.read(name);
            }
            leave(depth);
            path().leaveMember();
        }
        return true;
    }

    /**
     * Reads a list. An empty one is the same as none, so that the member is reported missing where it is required.
     *
     * @param <T> the type of the entries
     * @param codec what reads an entry
     * @param sink where good entries go
     * @return whether there was a list
     */
    public <T> boolean list(Codec<T> codec, Consumer<? super T> sink) {
        return list((Function<Cursor, Optional<T>>) codec::read, sink);
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
        if (token() != Token.LIST) {
            refuse(ProblemText.LIST);
            return false;
        }
        int depth = path().depth();
        boolean empty = true;
        path().nextEntry();
        while (advance() != Token.END_LIST && !stopped()) {
            empty = false;
            reader.apply(this).ifPresent(sink);
            leave(depth);
            path().nextEntry();
        }
        if (empty) {
            absent();
        }
        return true;
    }

    /** Leaves the value at the cursor unread. */
    public void skip() {
        if (token() == Token.OBJECT || token() == Token.LIST) {
            leave(path().depth() - 1);
        }
    }

    private void member(Members members, MemberReader reader) {
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
            try {
                reader.read(name);
            } catch (IllegalArgumentException e) {
                error(ProblemCode.MALFORMED_VALUE, ProblemText.message(e));
            }
        }
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

    private <T> Optional<T> built(Supplier<? extends T> build) {
        try {
            return Optional.of(build.get());
        } catch (IllegalArgumentException | IllegalStateException e) {
            error(ProblemCode.MALFORMED_VALUE, ProblemText.message(e));
            return Optional.empty();
        }
    }
}
