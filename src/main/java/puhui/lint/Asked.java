package puhui.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import puhui.rules.Expression;
import puhui.rules.Expression.Operand;
import puhui.rules.Pattern;
import puhui.rules.Rule;

/** What the conditions of a rule ask for: attributes by fact type, parameters and literals. */
public final class Asked {
  /** An attribute path of a fact type, as {@code date.year} of Order. */
  public record Attributes(String fact, List<String> path) {}

  private final List<Attributes> attributes = new ArrayList<>();
  private final Set<String> parameters = new TreeSet<>();
  private final Set<String> literals = new TreeSet<>();

  public static Asked of(Rule rule) {
    Asked asked = new Asked();
    for (Pattern pattern : rule.patterns()) {
      pattern
          .constraints()
          .forEach(
              constraint ->
                  operands(constraint, operand -> asked.add(operand, pattern.type(), rule)));
    }
    return asked;
  }

  public List<Attributes> attributes() {
    return attributes;
  }

  public Set<String> parameters() {
    return parameters;
  }

  public Set<String> literals() {
    return literals;
  }

  private void add(Operand operand, String fact, Rule rule) {
    if (operand instanceof Operand.Literal literal) {
      literals.add(literal.text());
    } else if (operand instanceof Operand.Path path && !path.names().isEmpty()) {
      String owner =
          rule.patterns().stream()
              .filter(each -> !path.variable().isEmpty() && each.variable().equals(path.variable()))
              .map(Pattern::type)
              .findFirst()
              .orElse(fact);
      attributes.add(new Attributes(owner, path.names()));
      if (path.names().get(0).equals("parameters")) {
        parameters.add(path.names().get(1));
      }
    }
  }

  private static void operands(Expression expression, Consumer<Operand> found) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(part -> operands(part, found));
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(part -> operands(part, found));
    } else if (expression instanceof Expression.Not not) {
      operands(not.inner(), found);
    } else if (expression instanceof Expression.Flag flag) {
      found.accept(flag.path());
    } else if (expression instanceof Expression.Comparison comparison) {
      found.accept(comparison.left());
      found.accept(comparison.right());
    } else if (expression instanceof Expression.Membership membership) {
      found.accept(membership.left());
      membership.values().forEach(found);
    }
  }
}
