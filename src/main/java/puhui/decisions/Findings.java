package puhui.decisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import puhui.rules.OutcomeKind;
import puhui.rules.Rule;

/**
 * What all rules together say of an order.
 *
 * @param rules ids of every rule in force that caught it, sorted
 * @param adverse ids of the reject and refer rules among them, sorted
 * @param rejected a reject rule caught it
 * @param referred a refer rule caught it
 * @param choosing ids of the rules that chose a baseline: exactly one, or the rule folder is at
 *     fault
 * @param fromTable the one choice is the table
 * @param trial ids of the rules in trial that caught it, sorted; they decide nothing
 */
public record Findings(
    List<String> rules,
    List<String> adverse,
    boolean rejected,
    boolean referred,
    List<String> choosing,
    boolean fromTable,
    List<String> trial) {

  public Decision decision() {
    return rejected ? Decision.INELIGIBLE : referred ? Decision.REVIEW : Decision.ELIGIBLE;
  }

  /**
   * Makes findings from rule ids; equal ids give the same object, so that millions of orders share
   * a few.
   */
  public static final class Register {
    private final Map<String, OutcomeKind> outcomes = new TreeMap<>();
    private final Set<String> inTrial = new HashSet<>();
    private final Map<List<String>, Findings> known = new ConcurrentHashMap<>();

    public Register(List<Rule> rules) {
      rules.forEach(rule -> outcomes.put(rule.id(), rule.outcome()));
      rules.stream().filter(rule -> rule.state().inTrial()).forEach(r -> inTrial.add(r.id()));
    }

    public Findings of(SortedSet<String> caught) {
      return known.computeIfAbsent(List.copyOf(caught), this::make);
    }

    private Findings make(List<String> caught) {
      List<String> rules = caught.stream().filter(rule -> !inTrial.contains(rule)).toList();
      List<String> trial = caught.stream().filter(inTrial::contains).toList();
      List<String> adverse = new ArrayList<>();
      List<String> choosing = new ArrayList<>();
      boolean rejected = false;
      boolean referred = false;
      boolean fromTable = false;
      for (String rule : rules) {
        switch (outcomes.get(rule)) {
          case REJECT -> {
            adverse.add(rule);
            rejected = true;
          }
          case REFER -> {
            adverse.add(rule);
            referred = true;
          }
          case USE_TABLE -> {
            choosing.add(rule);
            fromTable = true;
          }
          case USE_DEFAULT -> choosing.add(rule);
          case NOTE -> {}
        }
      }
      return new Findings(rules, adverse, rejected, referred, choosing, fromTable, trial);
    }
  }
}
