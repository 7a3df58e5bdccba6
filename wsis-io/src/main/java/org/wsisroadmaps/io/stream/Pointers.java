package org.wsisroadmaps.io.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.Position;

/**
 * Finds the places of values by a second scan of a source that was read before. Of a value that the document does not
 * have, since it was written as a shorthand for example, it gives the place of the nearest value around it.
 */
public final class Pointers {
    private final Tokens tokens;
    private final Node root = new Node(null);
    private final Map<String, Node> wanted = new LinkedHashMap<>();
    private final List<Node> found = new ArrayList<>();

    private Pointers(Tokens tokens, Collection<String> pointers) {
        this.tokens = tokens;
        for (String pointer : pointers) {
            Node node = root;
            for (int at = 0; at < pointer.length(); ) {
                int end = pointer.indexOf('/', at + 1);
                end = end < 0 ? pointer.length() : end;
                node = node.child(
                        pointer.substring(at + 1, end).replace("~1", "/").replace("~0", "~"));
                at = end;
            }
            wanted.put(pointer, node);
        }
    }

    /**
     * Returns the places of values in a JSON document.
     *
     * @param utf8 the document
     * @param pointers JSON Pointers
     * @return the place of each, in the order given
     */
    public static Map<String, Position> json(byte[] utf8, Collection<String> pointers) {
        return new Pointers(Sources.json(utf8), pointers).places();
    }

    /**
     * Returns the places of values in a YAML document.
     *
     * @param utf8 the document
     * @param pointers JSON Pointers
     * @return the place of each, in the order given
     */
    public static Map<String, Position> yaml(byte[] utf8, Collection<String> pointers) {
        return new Pointers(Sources.yaml(utf8, Integer.MAX_VALUE), pointers).places();
    }

    private Map<String, Position> places() {
        scan();
        tokens.close();
        Position[] positions =
                tokens.positions(found.stream().mapToLong(node -> node.mark).toArray());
        Map<Node, Position> places = new HashMap<>();
        for (int i = 0; i < positions.length; i++) {
            places.put(found.get(i), positions[i]);
        }
        Map<String, Position> result = new LinkedHashMap<>();
        wanted.forEach((pointer, node) -> {
            Node nearest = node;
            while (nearest.parent != null && !nearest.seen) {
                nearest = nearest.parent;
            }
            result.put(pointer, places.getOrDefault(nearest, Position.of(1, 1)));
        });
        return result;
    }

    private void scan() {
        Deque<Frame> frames = new ArrayDeque<>();
        Node next = root;
        long nameMark = 0;
        while (true) {
            Token token = tokens.next();
            Frame frame = frames.peek();
            switch (token) {
                case END -> {
                    return;
                }
                case END_OBJECT, END_LIST -> frames.pop();
                case NAME -> {
                    nameMark = tokens.mark();
                    next = frame == null ? null : frame.member(tokens.text());
                }
                default -> {
                    if (frame != null && frame.list) {
                        next = frame.entry();
                    }
                    if (next != null && !next.seen) {
                        next.seen = true;
                        next.mark = tokens.isMissing() && frame != null && !frame.list ? nameMark : tokens.mark();
                        found.add(next);
                    } else {
                        // The second of two members of one name is nobody's.
                        next = null;
                    }
                    if (token == Token.OBJECT || token == Token.LIST) {
                        frames.push(new Frame(next, token == Token.LIST));
                    }
                }
            }
        }
    }

    /** A value that is looked for, or lies on the way to one. */
    private static final class Node {
        private final @Nullable Node parent;
        private final Map<String, Node> children = new HashMap<>();
        private boolean seen;
        private long mark;

        Node(@Nullable Node parent) {
            this.parent = parent;
        }

        Node child(String name) {
            return children.computeIfAbsent(name, key -> new Node(this));
        }
    }

    /** An object or list that is being gone through, with its node when it is of interest. */
    private static final class Frame {
        private final @Nullable Node node;
        private final boolean list;
        private int index;

        Frame(@Nullable Node node, boolean list) {
            this.node = node;
            this.list = list;
        }

        @Nullable
        Node member(String name) {
            return node == null ? null : node.children.get(name);
        }

        @Nullable
        Node entry() {
            return node == null || node.children.isEmpty() ? null : node.children.get(Integer.toString(index++));
        }
    }
}
