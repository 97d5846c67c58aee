package puhui.lint;

/** Text that Markdown shows as it is. */
final class Markdown {
  private Markdown() {}

  /** On one line, and nothing in it that Markdown would take for its own. */
  static String escaped(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]|])", "\\\\$1");
  }
}
