package org.wsisroadmaps.io.stream;

/** What an object's codec does with each member. */
@FunctionalInterface
public interface MemberReader {
    /**
     * Reads the value of a member; the cursor is at the value. A value that is not read is skipped.
     *
     * @param name the name of the member
     */
    void read(String name);
}
