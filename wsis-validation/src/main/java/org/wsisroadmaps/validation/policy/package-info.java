/**
 * What an organization decides about the rules: how severe each of them is, what is suppressed and why, and which
 * findings are known already.
 *
 * <p>A {@link org.wsisroadmaps.validation.policy.Policy} is given to a validator. It is built in code, or read from a
 * small file by a {@link org.wsisroadmaps.validation.policy.PolicyReader}. What it holds back stays in the report, apart
 * from the findings and counted.
 */
@NullMarked
@PolicyStyle
package org.wsisroadmaps.validation.policy;

import org.jspecify.annotations.NullMarked;
