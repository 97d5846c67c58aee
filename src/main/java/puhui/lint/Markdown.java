package puhui.lint;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text that Markdown shows as it is. */
final class Markdown {
  private Markdown() {}

  /** On one line, and nothing in it that Markdown would take for its own. */
  static String escaped(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }

  /** A path as the target of a link: what would end the link, the cell or the line is encoded. */
  static String link(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
