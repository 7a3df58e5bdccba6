/**
 * The data that comes with the library, file by file, each the text of a CSV file with a header. Not exported: programs
 * ask the catalogues, whose files have the same layout when a program brings its own. Nothing here is the text of a
 * document of the United Nations or of ITU: the data are codes, names and numbers, and labels in our own words.
 */
@NullMarked
package org.wsisroadmaps.model.data;

import org.jspecify.annotations.NullMarked;
