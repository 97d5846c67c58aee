package puhui.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * The outcome of all cases as JUnit XML, which build servers show: one suite for each case file.
 */
final class JunitXml {
  private static final String NOT_XML =
      "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private final XMLStreamWriter xml;
  private final Messages messages;

  private JunitXml(XMLStreamWriter xml, Messages messages) {
    this.xml = xml;
    this.messages = messages;
  }

  static void write(Path file, List<CaseResult> results, Messages messages) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        new JunitXml(xml, messages).suites(results);
        xml.close();
      }
    } catch (IOException | XMLStreamException e) {
      throw Trouble.input(Place.of(file.toString()), "cases.write", e.getClass().getSimpleName());
    }
  }

  private void suites(List<CaseResult> results) throws XMLStreamException {
    Map<String, List<CaseResult>> byFile = new LinkedHashMap<>();
    results.forEach(
        result ->
            byFile.computeIfAbsent(result.about().file(), file -> new ArrayList<>()).add(result));
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuites");
    counts(results);
    for (Map.Entry<String, List<CaseResult>> suite : byFile.entrySet()) {
      xml.writeStartElement("testsuite");
      attribute("name", suite.getKey());
      counts(suite.getValue());
      for (CaseResult result : suite.getValue()) {
        testCase(result);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void counts(List<CaseResult> results) throws XMLStreamException {
    attribute("tests", String.valueOf(results.size()));
    attribute("failures", String.valueOf(results.stream().filter(CaseResult::failed).count()));
  }

  private void testCase(CaseResult result) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", result.about().file());
    attribute("name", result.about().name());
    if (result.failed()) {
      xml.writeStartElement("failure");
      attribute("message", messages.of(result.differences().get(0)));
      for (Problem difference : result.differences()) {
        xml.writeCharacters(valid(messages.of(difference)) + "\n");
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, valid(value));
  }

  private static String valid(String text) {
    return text.replaceAll(NOT_XML, "�");
  }
}
