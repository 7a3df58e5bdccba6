package org.wsisroadmaps.io.stream;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.io.ProblemCode;
import org.wsisroadmaps.model.Message;

/**
 * What a token source found wrong by itself.
 *
 * @param code what kind of problem it is
 * @param mark where it is, in the terms of the source
 * @param value what is at fault, if that can be quoted
 * @param message what is wrong
 * @param fatal whether nothing can be read from here on
 */
record Fault(ProblemCode code, long mark, @Nullable String value, Message message, boolean fatal) {}
