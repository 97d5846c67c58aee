package puhui.watch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.rules.ParameterSheet.Parameter;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleReading;

/** Which rules a save has touched, so that their cases come first. */
final class Touched {
  private Touched() {}

  /**
   * Ids of the rules that differ from those before, of those that ask for a parameter with other
   * values, and of those whose file was saved as it was.
   *
   * @param before the rules that were fit to use last; empty at the start
   */
  static SortedSet<String> ids(Optional<RuleFolder> before, RuleFolder now, Saved saved) {
    SortedSet<String> ids = new TreeSet<>();
    for (Rule rule : now.rules()) {
      if (saved.names(Path.of(rule.place().file()))) {
        ids.add(rule.id());
      }
    }
    before.ifPresent(old -> addDifferences(old, now, ids));
    return ids;
  }

  private static void addDifferences(RuleFolder before, RuleFolder now, SortedSet<String> ids) {
    Map<String, Rule> old = RuleReading.byId(before);
    SortedSet<String> changed = changedParameters(before, now);
    for (Rule rule : now.rules()) {
      boolean asks = RuleReading.parameters(rule).stream().anyMatch(changed::contains);
      if (asks || !rule.equals(old.remove(rule.id()))) {
        ids.add(rule.id());
      }
      old.remove(rule.id());
    }
    ids.addAll(old.keySet());
  }

  private static SortedSet<String> changedParameters(RuleFolder before, RuleFolder now) {
    SortedSet<String> changed = new TreeSet<>();
    Map<String, Parameter> old = before.parameters().parameters();
    now.parameters()
        .parameters()
        .forEach(
            (name, parameter) -> {
              if (!parameter.equals(old.get(name))) {
                changed.add(name);
              }
            });
    return changed;
  }
}
