package puhui.report;

import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puhui.report.Conservation.Equation;
import puhui.report.Conservation.RuleAccount;

/** What summary.json says of conservation: each equation with its sides, each rule's account. */
final class SummaryConservation {
  private SummaryConservation() {}

  static Map<String, Object> of(Conservation conservation) {
    List<Map<String, Object>> equations =
        conservation.equations().stream().map(SummaryConservation::equation).toList();
    List<Map<String, Object>> rules =
        conservation.rules().stream().map(SummaryConservation::rule).toList();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("equations", equations);
    map.put("rules", rules);
    return map;
  }

  private static Map<String, Object> equation(Equation equation) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("equation", equation.name());
    map.put("left", equation.left());
    map.put("right", equation.right());
    return map;
  }

  private static Map<String, Object> rule(RuleAccount account) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", account.rule());
    map.put("caught", account.caught());
    map.put("passed", account.passed());
    map.put("not_applicable", account.notApplicable());
    map.put("could_not_run", account.couldNotRun());
    map.put("orders", account.orders());
    map.put("alone_reduction_t", tonnes(account.aloneKg()));
    map.put("among_others_reduction_t", tonnes(account.amongOthersKg()));
    map.put("first_reduction_t", tonnes(account.firstKg()));
    return map;
  }
}
