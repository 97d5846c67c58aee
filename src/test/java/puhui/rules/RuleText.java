package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.text.Problem;

/** Rules for tests, read by the one reader from a rule file's text. */
public final class RuleText {
  private static final String FILE =
      """
      // 「x」
      package rules.%s
      import puhui.rules.Outcome
      global Outcome outcome
      rule "%s x"
          @clause( "x" )
          @title_zh( "x" )
          @message_en( "x" )
          @message_zh( "x" )
      when
          %s
      then
          outcome.refer( $order );
      end
      """;

  private RuleText() {}

  /** A rule of the order stratum that refers $order. */
  public static Rule rule(String id, String when) {
    return rule(Stratum.ORDER, id, when);
  }

  public static Rule rule(Stratum stratum, String id, String when) {
    List<Problem> problems = new ArrayList<>();
    return new RuleReader(stratum, types(), problems)
        .read(id + ".drl", FILE.formatted(stratum.folder(), id, when))
        .orElseThrow(() -> new AssertionError(when + " " + problems));
  }

  private static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    OrderGrid.PARAMETERS.forEach((name, value) -> types.put(name, typeOf(value)));
    return types;
  }

  private static Class<?> typeOf(Object value) {
    return value instanceof Day
        ? Day.class
        : value instanceof Amount
            ? Amount.class
            : value instanceof Text ? Text.class : boolean.class;
  }
}
