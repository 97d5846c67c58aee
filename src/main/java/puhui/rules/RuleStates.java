package puhui.rules;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import puhui.facts.Day;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleState.Kind;
import puhui.text.Characters;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/**
 * The rules that are switched off or in trial, from rules/states.yaml: each with reason, person and
 * day. Without the file, and for a rule that it does not name, the rule is in force.
 */
final class RuleStates {
  static final String FILE = "states.yaml";

  private static final List<String> KEYS = List.of("state", "reason", "by", "since");
  private static final List<String> STATES = List.of(Kind.OFF.word(), Kind.TRIAL.word());

  private final Map<String, RuleState> byRule = new TreeMap<>();

  private RuleStates() {}

  /**
   * Reads the file of a rules folder; problems are added to the list.
   *
   * @param rules ids of the rules that could be read
   * @param unread names of the rule files that could not: an id at the beginning of such a name is
   *     not called unknown
   */
  static RuleStates read(
      Path folder, Set<String> rules, List<String> unread, List<Problem> problems) {
    RuleStates states = new RuleStates();
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Yaml.readIfAny(file, ExitCode.RULES, problems)
            .ifPresent(
                sheet -> sheet.map().forEach((id, node) -> states.add(id, node, rules, unread)));
      } catch (Trouble trouble) {
        problems.addAll(trouble.problems());
      }
    }
    return states;
  }

  /** The rule as the file says. */
  Rule applied(Rule rule) {
    return rule.in(byRule.getOrDefault(rule.id(), RuleState.IN_FORCE));
  }

  private void add(String id, Yaml node, Set<String> rules, List<String> unread) {
    if (!rules.contains(id) && unread.stream().noneMatch(name -> name.startsWith(id))) {
      node.report("rules.states.rule", Characters.shown(id), NearestWord.to(id, rules));
    }
    Map<String, Yaml> entries = node.map(KEYS);
    Set<String> missing = new TreeSet<>(KEYS);
    missing.removeAll(entries.keySet());
    for (String key : node.isMap() ? missing : Set.<String>of()) {
      node.report("rules.states.missing", Characters.shown(id), key);
    }
    byRule.put(
        id, new RuleState(kind(id, entries), reason(id, entries), by(id, entries), since(entries)));
  }

  private static Kind kind(String id, Map<String, Yaml> entries) {
    if (!entries.containsKey("state")) {
      return Kind.OFF;
    }
    Yaml node = entries.get("state");
    String word = node.text();
    if (!STATES.contains(word)) {
      String all = String.join(", ", STATES);
      node.report(
          "rules.states.state", Characters.shown(word), NearestWord.to(word, STATES), all, id);
    }
    return word.equals(Kind.TRIAL.word()) ? Kind.TRIAL : Kind.OFF;
  }

  /** In both languages, or one text for both. */
  private static Bilingual reason(String id, Map<String, Yaml> entries) {
    if (!entries.containsKey("reason")) {
      return Bilingual.NONE;
    }
    Yaml node = entries.get("reason");
    if (node.isScalar()) {
      String text = text(id, "reason", node);
      return new Bilingual(text, text);
    }
    Map<String, Yaml> texts = node.map(List.of("en", "zh"));
    for (String language : node.isMap() ? List.of("en", "zh") : List.<String>of()) {
      if (!texts.containsKey(language)) {
        node.report("rules.states.missing", id, "reason: " + language);
      }
    }
    return new Bilingual(
        texts.containsKey("en") ? text(id, "reason: en", texts.get("en")) : "",
        texts.containsKey("zh") ? text(id, "reason: zh", texts.get("zh")) : "");
  }

  private static String by(String id, Map<String, Yaml> entries) {
    return entries.containsKey("by") ? text(id, "by", entries.get("by")) : "";
  }

  private static Day since(Map<String, Yaml> entries) {
    if (!entries.containsKey("since")) {
      return Day.NOT_STATED;
    }
    Yaml node = entries.get("since");
    String text = node.text();
    try {
      return new Day(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      node.report("rules.states.since", Characters.shown(text));
      return Day.NOT_STATED;
    }
  }

  /** A text that people will read: not blank, on one line. */
  private static String text(String id, String key, Yaml node) {
    String text = node.text().strip().replaceAll("\\s+", " ");
    if (node.isScalar() && text.isEmpty()) {
      node.report("rules.states.missing", id, key);
    }
    return text;
  }
}
