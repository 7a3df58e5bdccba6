/** An outside project: programs that are compiled and started against the packed jars, each in a process of its own. */
@NullMarked
package org.wsisroadmaps.consumer;

import org.jspecify.annotations.NullMarked;
