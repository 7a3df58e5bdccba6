/**
 * What an organization decides about the rules: how severe each of them is, what is suppressed and why, and which
 * findings are known already.
 *
 * <p>A {@link org.wsisroadmaps.validation.policy.Policy} is given to a validator. It changes what the validator makes
 * of the findings of rules, and nothing about documents that cannot be read.
 */
@NullMarked
@PolicyStyle
package org.wsisroadmaps.validation.policy;

import org.jspecify.annotations.NullMarked;
