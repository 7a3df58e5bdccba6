package org.wsisroadmaps.io.stream;

/**
 * What an object's codec does with each member: the same for every object, so that none is made for each.
 *
 * @param <B> the type of what the parts of an object are collected in
 */
@FunctionalInterface
public interface PartReader<B> {
    /**
     * Reads the value of a member; the cursor is at the value. A value that is not read is skipped.
     *
     * @param name the name of the member
     * @param in the cursor
     * @param parts where the value goes
     */
    void read(String name, Cursor in, B parts);
}
