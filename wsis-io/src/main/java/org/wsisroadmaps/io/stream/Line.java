package org.wsisroadmaps.io.stream;

/**
 * Which line of a file of many documents a source is.
 *
 * @param index the place of its document in the file, from 0
 * @param number the number of the line, from 1
 * @param offset how many bytes of the file come before it
 */
record Line(int index, int number, long offset) {}
