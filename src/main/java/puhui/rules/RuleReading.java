package puhui.rules;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import puhui.rules.Expression.Operand;

/** What the trees of rules say, to tell two versions of a rule apart. */
public final class RuleReading {
  private RuleReading() {}

  /** Whether both catch the same facts and decide the same, as long as parameters agree. */
  public static boolean same(Rule one, Rule other) {
    return one.stratum() == other.stratum()
        && one.state().kind() == other.state().kind()
        && Reprint.of(one.stratum(), List.of(one))
            .equals(Reprint.of(other.stratum(), List.of(other)));
  }

  /** Names of the parameters that the rule compares with, sorted. */
  public static SortedSet<String> parameters(Rule rule) {
    SortedSet<String> names = new TreeSet<>();
    rule.patterns().stream()
        .flatMap(pattern -> pattern.constraints().stream())
        .flatMap(RuleReading::operands)
        .filter(operand -> operand instanceof Operand.Path path && path.isParameter())
        .forEach(operand -> names.add(((Operand.Path) operand).names().get(1)));
    return names;
  }

  /** Rules by id. */
  public static SortedMap<String, Rule> byId(RuleFolder folder) {
    SortedMap<String, Rule> rules = new TreeMap<>(Comparator.naturalOrder());
    folder.rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  private static Stream<Operand> operands(Expression expression) {
    if (expression instanceof Expression.All all) {
      return all.parts().stream().flatMap(RuleReading::operands);
    } else if (expression instanceof Expression.Any any) {
      return any.parts().stream().flatMap(RuleReading::operands);
    } else if (expression instanceof Expression.Not not) {
      return operands(not.inner());
    } else if (expression instanceof Expression.Flag flag) {
      return Stream.of(flag.path());
    } else if (expression instanceof Expression.Comparison comparison) {
      return Stream.of(comparison.left(), comparison.right());
    }
    Expression.Membership membership = (Expression.Membership) expression;
    return Stream.concat(Stream.of(membership.left()), membership.values().stream());
  }
}
