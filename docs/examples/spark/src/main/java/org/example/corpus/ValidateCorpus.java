package org.example.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.wsisroadmaps.io.DocumentFormat;
import org.wsisroadmaps.validation.ReportSummary;
import org.wsisroadmaps.validation.RoadmapValidator;

/** Validates a corpus of NDJSON, a publication in each line, on as many machines as Spark has. */
public final class ValidateCorpus {
    private ValidateCorpus() {}

    /**
     * Prints the summary of a corpus.
     *
     * @param args the path of the corpus, a file or a folder of files, as Spark takes it
     */
    public static void main(String[] args) {
        RoadmapValidator validator = RoadmapValidator.create(LocalDate.of(2026, 11, 23));
        SparkConf conf = new SparkConf().setAppName("validate-corpus").setIfMissing("spark.master", "local[2]");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            ReportSummary summary = spark.textFile(args[0])
                    .mapPartitions(lines -> List.of(summary(validator, lines)).iterator())
                    .fold(ReportSummary.none(), ReportSummary::plus);
            System.out.println(summary);
        }
    }

    /** Validates the lines of a partition; Spark has brought the validator here. */
    private static ReportSummary summary(RoadmapValidator validator, Iterator<String> lines) {
        ReportSummary summary = ReportSummary.none();
        while (lines.hasNext()) {
            byte[] line = lines.next().getBytes(UTF_8);
            if (line.length > 0) {
                summary = summary.plus(ReportSummary.of(validator.validate(line, "corpus", DocumentFormat.JSON)));
            }
        }
        return summary;
    }
}
