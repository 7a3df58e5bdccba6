package org.wsisroadmaps.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.wsisroadmaps.validation.Golden;
import org.wsisroadmaps.validation.Translation;
import org.wsisroadmaps.validation.ValidationReport;
import org.wsisroadmaps.validation.Verdict;

class JunitReportTest {
    static List<ValidationReport> reports() {
        return ReportSamples.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writes_what_the_schema_of_jenkins_accepts(ValidationReport report) throws Exception {
        schema().newValidator().validate(new DOMSource(parsed(JunitReport.of(report))));
        schema().newValidator()
                .validate(new DOMSource(parsed(JunitReport.of(List.of(report), Translation.of(Locale.FRENCH)))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void counts_what_it_holds_and_passes_when_the_verdict_is_valid(ValidationReport report) throws Exception {
        Element suites = parsed(JunitReport.of(report)).getDocumentElement();

        assertThat(number(suites, "tests"))
                .isEqualTo(elements(suites, "testcase").size());
        assertThat(number(suites, "failures"))
                .isEqualTo(elements(suites, "failure").size());
        assertThat(number(suites, "errors")).isEqualTo(elements(suites, "error").size());
        assertThat(number(suites, "failures") + number(suites, "errors") == 0)
                .isEqualTo(report.verdict() == Verdict.VALID);
        assertThat(number(suites, "errors") > 0).isEqualTo(report.verdict() == Verdict.INCOMPLETE);
    }

    @Test
    void writes_several_reports_as_one_document() throws IOException {
        Golden.check(
                Golden.resources().resolve("reports/several.xml"), JunitReport.of(reports(), Translation.english()));
    }

    @Test
    void names_a_test_for_each_rule_that_was_applied() throws Exception {
        ValidationReport report = ReportSamples.clean();
        List<String> expected = new ArrayList<>(List.of("reading"));
        report.rules().forEach(rule -> expected.add(rule.toString()));

        assertThat(elements(parsed(JunitReport.of(report)).getDocumentElement(), "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .isEqualTo(expected);
    }

    @Test
    void does_not_pass_when_errors_are_counted_and_not_listed() {
        assertThat(JunitReport.of(ReportSamples.empty()))
                .contains("<testcase name=\"unlisted-findings\"")
                .contains("error: Counted and not listed: "
                        + ReportSamples.faulty().errorCount() + ".");
    }

    @Test
    void writes_the_same_bytes_for_the_same_report() {
        assertThat(JunitReport.of(ReportSamples.faulty())).isEqualTo(JunitReport.of(ReportSamples.faulty()));
        assertThat(JunitReport.of(List.of(), Translation.english()))
                .contains("name=\"wsis\" tests=\"0\" failures=\"0\" errors=\"0\"");
    }

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Element> elements(Element within, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = within.getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static Schema schema() throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(
                Golden.resources().resolve("schemas/jenkins-junit.xsd").toFile());
    }
}
