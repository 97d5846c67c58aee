package puhui.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puhui.text.Problem;

/** Rules of a test, read by the reader itself. */
final class RuleTexts {
  private static final String FILE =
      """
      // 「x」
      package rules.%s
      global Outcome outcome
      rule "%s x"
          @clause( "x" )
          @title_zh( "x" )
          @message_en( "x" )
          @message_zh( "x" )
      when
          %s
      then
          outcome.note( %s );
      end
      """;

  private RuleTexts() {}

  /** The rule with these patterns; they bind $order. */
  static Rule read(Stratum stratum, String id, String patterns) {
    return read(stratum, id, patterns, "$order");
  }

  static Rule read(Stratum stratum, String id, String patterns, String subject) {
    List<Problem> problems = new ArrayList<>();
    var parameters = ParameterSheet.read(Path.of("rules/parameters.yaml"), problems).types();
    return new RuleReader(stratum, parameters, problems)
        .read(id + ".drl", FILE.formatted(stratum.folder(), id, patterns, subject))
        .orElseThrow(() -> new AssertionError(problems));
  }
}
