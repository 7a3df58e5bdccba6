package org.wsisroadmaps.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wsisroadmaps.model.catalogue.Catalogues;
import org.wsisroadmaps.model.catalogue.ItuVocabulary;
import org.wsisroadmaps.model.catalogue.SdgCatalogue;

/** Loads all catalogues in a new JVM, where nothing is compiled and no class of the library is there. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstLoad {
    /**
     * Asks for every list of every catalogue.
     *
     * @param seen takes what is asked for
     */
    @Benchmark
    public void allCatalogues(Blackhole seen) {
        Catalogues catalogues = Catalogues.bundled();
        SdgCatalogue sdg = catalogues.sdg();
        seen.consume(sdg.goals());
        seen.consume(sdg.targets());
        seen.consume(sdg.indicators());
        seen.consume(catalogues.lines().lines());
        seen.consume(catalogues.matrix().links());
        ItuVocabulary vocabulary = catalogues.vocabulary();
        seen.consume(vocabulary.conferences());
        seen.consume(vocabulary.strategicPlans());
        seen.consume(vocabulary.actionPlans());
        seen.consume(vocabulary.initiatives());
        seen.consume(vocabulary.studyPeriods());
        seen.consume(vocabulary.resolutions());
        seen.consume(vocabulary.sectors());
        seen.consume(vocabulary.regions());
    }

    /**
     * Names the editions, for which nothing has to be loaded.
     *
     * @param seen takes what is asked for
     */
    @Benchmark
    public void editions(Blackhole seen) {
        seen.consume(Catalogues.bundled().editions());
    }
}
