package puhui.mutate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import puhui.rules.Expression;
import puhui.rules.Expression.Operand;
import puhui.rules.Pattern;
import puhui.rules.Rule;

/**
 * The attributes of one type of fact that a rule asks for, as paths of record components.
 *
 * @param attributes such as "device.brand"
 * @param parameters names of the parameters that the rule compares with
 */
record Cells(TreeSet<String> attributes, TreeSet<String> parameters) {
  /** Attributes that are worked out of others. */
  private static final Map<String, List<String>> MADE_OF =
      Map.of(
          "device.identified", List.of("device.brand", "device.model", "device.storageGb"),
          "device.inTable", List.of("device.tableRow.id"),
          "device.inSupplementary", List.of("device.supplementaryRow.id"),
          "applicant.uscc.stated", List.of("applicant.uscc.code"));

  static Cells of(Rule rule, String type) {
    Cells cells = new Cells(new TreeSet<>(), new TreeSet<>());
    Map<String, String> types = new HashMap<>();
    rule.patterns().forEach(pattern -> types.put(pattern.variable(), pattern.type()));
    for (Pattern pattern : rule.patterns()) {
      types.put("", pattern.type());
      pattern.constraints().forEach(each -> cells.add(each, type, types));
    }
    return cells;
  }

  private void add(Expression expression, String type, Map<String, String> types) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(part -> add(part, type, types));
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(part -> add(part, type, types));
    } else if (expression instanceof Expression.Not not) {
      add(not.inner(), type, types);
    } else if (expression instanceof Expression.Flag flag) {
      add(flag.path(), type, types);
    } else if (expression instanceof Expression.Comparison comparison) {
      add(comparison.left(), type, types);
      add(comparison.right(), type, types);
    } else if (expression instanceof Expression.Membership membership) {
      add(membership.left(), type, types);
      membership.values().forEach(value -> add(value, type, types));
    }
  }

  private void add(Operand operand, String type, Map<String, String> types) {
    if (!(operand instanceof Operand.Path path) || path.names().isEmpty()) {
      return;
    }
    if (path.isParameter()) {
      parameters.add(path.names().get(1));
    } else if (type.equals(types.get(path.variable()))) {
      String name = String.join(".", path.names());
      String full = name.startsWith("imei") ? "device." + name : name;
      attributes.addAll(MADE_OF.getOrDefault(full, List.of(full)));
    }
  }
}
