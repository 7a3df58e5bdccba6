/**
 * Measures of the library, run with JMH and never published.
 *
 * <p>Build and run:
 *
 * <pre>
 * ./mvnw -q -pl wsis-benchmarks -am package -Dquick
 * java -jar wsis-benchmarks/target/benchmarks.jar -prof gc
 * </pre>
 *
 * <p>Only ratios within one run count, and allocation, which repeats exactly; a time alone says more about the machine.
 */
@NullMarked
package org.wsisroadmaps.benchmarks;

import org.jspecify.annotations.NullMarked;
