package puhui.report;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.rules.RuleDescription.Bilingual;

/**
 * The sentence of a finding: the rule's message with its {placeholders} filled, once, from the
 * finding's values.
 */
public final class FindingText {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_.]+)}");

  private FindingText() {}

  public static Bilingual of(Bilingual message, Map<String, String> values) {
    return new Bilingual(filled(message.en(), values), filled(message.zh(), values));
  }

  private static String filled(String message, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(message)
        .replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
  }

  private static String value(MatchResult found, Map<String, String> values) {
    String value = values.getOrDefault(found.group(1), found.group());
    return value.isEmpty() ? "–" : value;
  }
}
