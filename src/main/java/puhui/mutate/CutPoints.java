package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.facts.Subject;
import puhui.rules.DirectEvaluator;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Rule;
import puhui.rules.RuleEngine.Caught;

/**
 * All facts that a rule could tell apart: its attributes stated and not, each constant, and values
 * below, at and above each parameter. A changed rule that catches the same of them is the same
 * rule.
 */
final class CutPoints {
  private static final int MOST = 400_000;

  private final Rule rule;
  private final List<List<Object>> scenes = new ArrayList<>();
  private boolean whole = true;

  CutPoints(Rule rule, ParameterSheet sheet) {
    this.rule = rule;
    Map<String, List<Object>> facts = new TreeMap<>();
    for (Pattern pattern : rule.patterns()) {
      Cells cells = Cells.of(rule, pattern.type());
      List<Object> made = new FactMaker(sheet).all(type(pattern), cells, MOST);
      whole &= !made.isEmpty();
      facts.put(pattern.type(), made);
    }
    if (rule.patterns().size() == 1) {
      facts.values().forEach(scenes::add);
    } else if (whole) {
      scenes(facts);
    }
  }

  /** Whether the other rule catches something that this one does not, or the other way round. */
  boolean differs(Rule other) {
    if (!whole) {
      return true;
    }
    DirectEvaluator first = DirectEvaluator.of(List.of(rule));
    DirectEvaluator second = DirectEvaluator.of(List.of(other));
    return scenes.stream().anyMatch(scene -> differs(scene, first.fire(scene), second.fire(scene)));
  }

  private static boolean differs(List<Object> scene, Caught first, Caught second) {
    return scene.stream()
        .anyMatch(
            fact ->
                fact instanceof Subject subject && !first.of(subject).equals(second.of(subject)));
  }

  /** Each fact alone, and with each fact that another pattern could meet. */
  private void scenes(Map<String, List<Object>> facts) {
    List<Object> subjects = facts.get(rule.patterns().get(0).type());
    long pairs = subjects.size();
    for (Pattern pattern : rule.patterns().subList(1, rule.patterns().size())) {
      pairs = Math.max(pairs, (long) subjects.size() * facts.get(pattern.type()).size());
    }
    whole = pairs <= MOST && rule.patterns().size() == 2;
    for (Object subject : whole ? subjects : List.of()) {
      scenes.add(List.of(subject));
      for (Object other : facts.get(rule.patterns().get(1).type())) {
        scenes.add(List.of(subject, other));
      }
    }
  }

  private Class<?> type(Pattern pattern) {
    return FactTypes.facts(rule.stratum()).get(pattern.type());
  }
}
