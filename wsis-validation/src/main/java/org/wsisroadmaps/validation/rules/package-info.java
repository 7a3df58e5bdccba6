/**
 * The rules that come with the library.
 *
 * <p>Each is one class for one fault, with its id, severities, rationale, fix and source beside the check. The package
 * is not exported: users meet rules through their ids.
 */
@NullMarked
package org.wsisroadmaps.validation.rules;

import org.jspecify.annotations.NullMarked;
