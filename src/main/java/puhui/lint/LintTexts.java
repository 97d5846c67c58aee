package puhui.lint;

import java.util.List;
import java.util.stream.Stream;
import puhui.text.Messages;

/** What each lint and each problem of a rules folder means, and what to do about it. */
public final class LintTexts {
  private final Messages messages;

  public LintTexts(Messages messages) {
    this.messages = messages;
  }

  /** What is found. */
  public String what(String id) {
    return isLint(id) ? messages.of("lint.what." + id) : sentence(id);
  }

  /** What is found and what to do. */
  public String help(String id) {
    return isLint(id) ? what(id) + messages.of("lint.help", action(id)) : sentence(id);
  }

  /** What to do about a lint. */
  String action(String id) {
    return messages.of("lint.do." + id);
  }

  /** A problem's sentence says what to do itself; what it names stands as … . */
  private String sentence(String id) {
    return messages.of(id, List.of()).replaceAll("\\{\\d}", "…");
  }

  private static boolean isLint(String id) {
    return Stream.of(Lint.values()).anyMatch(lint -> lint.id().equals(id));
  }
}
