package puhui.rules;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Subject;
import puhui.facts.Text;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;

/** Holds a parsed rule against the documented attributes, closed lists and parameters. */
final class TypeChecker {
  private final Stratum stratum;
  private final Map<String, Class<?>> parameterTypes;
  private final List<Problem> problems;
  private final Map<String, Class<?>> variables = new HashMap<>();
  private Class<?> fact = Object.class;

  TypeChecker(Stratum stratum, Map<String, Class<?>> parameterTypes, List<Problem> problems) {
    this.stratum = stratum;
    this.parameterTypes = parameterTypes;
    this.problems = problems;
  }

  void check(List<Pattern> patterns, Token subject) {
    checkAlone(patterns);
    checkEach(patterns, subject);
    for (Pattern pattern : patterns) {
      checkPattern(pattern);
    }
    Class<?> type = variables.get(subject.text());
    if (type == null) {
      report(subject.place(), "rules.variable", subject.text(), nearest(subject.text(), variables));
    } else if (!Subject.class.isAssignableFrom(type)) {
      report(subject.place(), "rules.subject", subject.text(), type.getSimpleName());
    }
  }

  /** Orders come in batches of any size: a rule that joined them would decide by the batch. */
  private void checkAlone(List<Pattern> patterns) {
    boolean alone = stratum == Stratum.ORDER || stratum == Stratum.APPLICATION;
    if (alone && patterns.size() > 1) {
      report(patterns.get(1).place(), "rules.alone", stratum.folder());
    }
  }

  /**
   * Only the subject is looked for one by one. Four patterns without exists or not would make the
   * engine keep every combination: sixty orders of one phone are thirteen million.
   */
  private void checkEach(List<Pattern> patterns, Token subject) {
    for (Pattern pattern : patterns) {
      boolean each = pattern.quantifier() == Pattern.Quantifier.EACH;
      if (each && patterns.size() > 1 && !pattern.variable().equals(subject.text())) {
        report(pattern.place(), "rules.each", pattern.type(), subject.text());
      }
    }
  }

  private void checkPattern(Pattern pattern) {
    Map<String, Class<?>> facts = FactTypes.facts(stratum);
    fact = facts.get(pattern.type());
    if (fact == null) {
      String known = String.join(", ", facts.keySet());
      report(pattern.place(), "rules.fact", pattern.type(), nearest(pattern.type(), facts), known);
      fact = Object.class;
      return;
    }
    pattern.constraints().forEach(this::checkExpression);
    if (!pattern.variable().isEmpty() && variables.put(pattern.variable(), fact) != null) {
      report(pattern.place(), "rules.variable.twice", pattern.variable());
    }
  }

  private void checkExpression(Expression expression) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(this::checkExpression);
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(this::checkExpression);
    } else if (expression instanceof Expression.Not not) {
      checkExpression(not.inner());
    } else if (expression instanceof Expression.Flag flag) {
      expect(flag.path(), boolean.class);
    } else if (expression instanceof Expression.Comparison comparison) {
      checkComparison(comparison);
    } else if (expression instanceof Expression.Membership membership) {
      Class<?> left = typeOf(membership.left());
      membership.values().forEach(value -> expectSame(left, value));
      checkLiterals(membership.left(), membership.values());
    }
  }

  private void checkComparison(Expression.Comparison comparison) {
    Class<?> left = typeOf(comparison.left());
    if (comparison.operator().ordering()
        && left != null
        && left != Amount.class
        && left != Day.class) {
      report(comparison.place(), "rules.ordering", comparison.operator().symbol(), nameOf(left));
    }
    if (comparison.operator() == Operator.STARTS_WITH && left != null && left != Text.class) {
      report(comparison.place(), "rules.prefix", comparison.left(), nameOf(left));
      return;
    }
    expectSame(left, comparison.right());
    checkLiterals(comparison.left(), List.of(comparison.right()));
  }

  /** A parameter beside a literal would be a constant beside a constant; the engine has no such. */
  private void checkLiterals(Operand left, List<Operand> values) {
    if (values.stream().noneMatch(Operand.Literal.class::isInstance)) {
      return;
    }
    Stream.concat(Stream.of(left), values.stream())
        .filter(operand -> operand instanceof Operand.Path path && path.isParameter())
        .forEach(operand -> report(operand.place(), "rules.literal", operand));
  }

  private void expectSame(Class<?> left, Operand right) {
    Class<?> type = typeOf(right);
    boolean literal = right instanceof Operand.Literal;
    if (literal && problems.stream().anyMatch(each -> each.place().equals(right.place()))) {
      return;
    }
    if (literal && (left == Day.class || left == Amount.class)) {
      report(right.place(), "rules.number", ((Operand.Literal) right).text());
    } else if (left != null && type != null && !left.equals(type)) {
      report(right.place(), "rules.types", nameOf(left), nameOf(type));
    }
  }

  private void expect(Operand.Path path, Class<?> expected) {
    Class<?> type = typeOf(path);
    if (type != null && !type.equals(expected)) {
      report(path.place(), "rules.flag", path, nameOf(type));
    }
  }

  /** The type of an operand, or null where it is a problem already listed. */
  private Class<?> typeOf(Operand operand) {
    if (operand instanceof Operand.This) {
      return fact;
    } else if (operand instanceof Operand.Literal) {
      return Text.class;
    } else if (operand instanceof Operand.Constant constant) {
      return typeOfConstant(constant);
    }
    return typeOfPath((Operand.Path) operand);
  }

  private Class<?> typeOfConstant(Operand.Constant constant) {
    Map<String, Class<?>> lists = FactTypes.closedLists();
    Class<?> list = lists.get(constant.type());
    if (list == null) {
      String known = String.join(", ", lists.keySet());
      report(
          constant.place(), "rules.list", constant.type(), nearest(constant.type(), lists), known);
      return null;
    }
    List<String> names = FactTypes.constants(list);
    if (!names.contains(constant.name())) {
      String nearest = NearestWord.to(constant.name(), names);
      Place place = after(constant.place(), constant.type() + ".");
      report(place, "rules.constant", constant.name(), nearest, String.join(", ", names));
    }
    return list;
  }

  private Class<?> typeOfPath(Operand.Path path) {
    Class<?> type = path.variable().isEmpty() ? fact : variables.get(path.variable());
    if (type == null) {
      report(path.place(), "rules.variable", path.variable(), nearest(path.variable(), variables));
      return null;
    }
    if (path.isParameter()) {
      return typeOfParameter(path);
    }
    String read = path.variable().isEmpty() ? "" : path.variable() + ".";
    for (String name : path.names()) {
      Map<String, Method> attributes = FactTypes.attributes(type);
      Method attribute = attributes.get(name);
      if (attribute == null) {
        List<String> known = new ArrayList<>(attributes.keySet());
        String nearest = NearestWord.to(name, known);
        Place place = after(path.place(), read);
        report(place, "rules.attribute", name, nameOf(type), nearest, String.join(", ", known));
        return null;
      }
      read += name + ".";
      type = attribute.getReturnType();
    }
    return type;
  }

  private Class<?> typeOfParameter(Operand.Path path) {
    String name = path.names().get(1);
    Place place =
        after(path.place(), path.toString().substring(0, path.toString().length() - name.length()));
    checkParameter(name, parameterTypes, place, problems);
    return parameterTypes.get(name);
  }

  static void checkParameter(
      String name, Map<String, Class<?>> types, Place place, List<Problem> problems) {
    if (!types.containsKey(name)) {
      String known = String.join(", ", types.keySet());
      problems.add(Problem.at(place, "rules.parameter", name, nearest(name, types), known));
    }
  }

  /** Where a word stands that follows this text on its line. */
  static Place after(Place place, String text) {
    return new Place(place.file(), place.line(), place.column() + text.length());
  }

  private static String nearest(String word, Map<String, ?> known) {
    return NearestWord.to(word, known.keySet());
  }

  private static String nameOf(Class<?> type) {
    return type == boolean.class ? "true/false" : type.getSimpleName();
  }

  private void report(Place place, String id, Object... values) {
    problems.add(Problem.at(place, id, values));
  }
}
