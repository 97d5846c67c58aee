package puhui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The pom says of everything that it takes in what it is for. */
class PomTest {
  private static final File POM = SourceFile.ROOT.resolve("pom.xml").toFile();

  @Test
  void every_library_and_plugin_says_what_it_is_for() throws Exception {
    var silent = new ArrayList<String>();
    for (String kind : List.of("dependency", "plugin")) {
      for (Element element : elements(kind)) {
        if (!explained(element)) {
          silent.add(text(element, "artifactId"));
        }
      }
    }
    assertThat(silent)
        .as("write a comment of one line above it (several of one groupId may share the first's)")
        .isEmpty();
  }

  @Test
  void every_plugin_has_a_version() throws Exception {
    assertThat(elements("plugin"))
        .as("a build of next year is to be this one: write <version> into the plugin")
        .allMatch(plugin -> !text(plugin, "version").isEmpty());
  }

  private static boolean explained(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && before.getNodeType() == Node.TEXT_NODE) {
      before = before.getPreviousSibling();
    }
    return before != null
        && (before.getNodeType() == Node.COMMENT_NODE
            || (before instanceof Element other
                && !text(other, "groupId").isEmpty()
                && text(other, "groupId").equals(text(element, "groupId"))));
  }

  private static List<Element> elements(String name) throws Exception {
    var nodes =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(POM)
            .getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String child) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(child)) {
        return node.getTextContent();
      }
    }
    return "";
  }
}
