package puhui.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import puhui.explain.RuleExplained.ConditionExplained;
import puhui.explain.RuleExplained.Observed;
import puhui.explain.RuleExplained.ParameterShown;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Subject;
import puhui.lint.ConditionWords;
import puhui.rules.AttributePath;
import puhui.rules.DirectEvaluator;
import puhui.rules.Expression;
import puhui.rules.Expression.Operand;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Pattern.Quantifier;
import puhui.rules.Rule;
import puhui.text.Language;

/** Takes a parsed rule apart and asks each of its conditions by itself. */
final class RuleQuestion {
  private static final int SHOWN = 5;

  private final Rule rule;
  private final ParameterSheet sheet;
  private final Language language;
  private final ConditionWords words;
  private final Pattern subject;

  RuleQuestion(Rule rule, ParameterSheet sheet, Language language) {
    this.rule = rule;
    this.sheet = sheet;
    this.language = language;
    words = new ConditionWords(sheet, language);
    subject =
        rule.patterns().stream()
            .filter(each -> each.variable().equals(rule.subject()))
            .findFirst()
            .orElseThrow();
  }

  /** Whether the rule catches the subject among these facts. */
  boolean catches(Subject asked, Collection<?> facts) {
    return holds(rule.patterns(), asked, facts);
  }

  /** Each condition with what it looks at. */
  List<ConditionExplained> conditions(Subject asked, Day date, Collection<?> facts) {
    List<ConditionExplained> conditions = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      if (pattern.constraints().isEmpty() && pattern != subject) {
        conditions.add(explained(pattern, List.of(), asked, date, facts));
      }
      for (Expression constraint : pattern.constraints()) {
        conditions.add(explained(pattern, List.of(constraint), asked, date, facts));
      }
    }
    return conditions;
  }

  private ConditionExplained explained(
      Pattern pattern, List<Expression> constraints, Subject asked, Day date, Collection<?> facts) {
    Set<Operand.Path> paths = new LinkedHashSet<>();
    constraints.forEach(each -> collect(each, paths));
    List<Observed> observed = new ArrayList<>();
    List<ParameterShown> parameters = new ArrayList<>();
    for (Operand.Path path : paths) {
      if (path.isParameter()) {
        parameters.add(parameter(path.names().get(1), parametersOf(asked), date));
      } else if (!path.names().isEmpty()) {
        observed.add(observed(pattern, path, asked, facts));
      }
    }
    String about =
        pattern == subject ? "this" : pattern.quantifier().name().toLowerCase(Locale.ROOT);
    return new ConditionExplained(
        about,
        pattern.type(),
        constraints.isEmpty() ? "" : words.of(rule, pattern, constraints, false),
        isMet(pattern, constraints, asked, facts),
        observed,
        parameters);
  }

  /** Of another fact: whether there is one that meets this condition, whatever of the others. */
  private boolean isMet(
      Pattern pattern, List<Expression> constraints, Subject asked, Collection<?> facts) {
    if (pattern == subject) {
      return holds(List.of(with(subject, subject.quantifier(), constraints)), asked, facts);
    }
    Pattern bare = with(subject, subject.quantifier(), List.of());
    return holds(List.of(bare, with(pattern, Quantifier.EXISTS, constraints)), asked, facts);
  }

  private boolean holds(List<Pattern> patterns, Subject asked, Collection<?> facts) {
    Rule some = new Rule(rule.description(), patterns, rule.subject(), rule.place());
    DirectEvaluator evaluator = DirectEvaluator.of(List.of(some));
    return !evaluator.fire(facts, List.of(asked)).of(asked).isEmpty();
  }

  private static Pattern with(
      Pattern pattern, Quantifier quantifier, List<Expression> constraints) {
    return new Pattern(
        quantifier, pattern.variable(), pattern.type(), constraints, pattern.place());
  }

  private Observed observed(
      Pattern pattern, Operand.Path path, Subject asked, Collection<?> facts) {
    String title = words.of(rule, pattern, List.of(new Expression.Flag(path, path.place())), false);
    boolean ofSubject = pattern == subject || !path.variable().isEmpty();
    if (ofSubject) {
      return new Observed(title, List.of(value(asked, path)));
    }
    Class<?> type = FactTypes.facts(rule.stratum()).get(pattern.type());
    Set<String> values = new LinkedHashSet<>();
    facts.stream()
        .filter(type::isInstance)
        .limit(SHOWN)
        .forEach(each -> values.add(value(each, path)));
    return new Observed(title, List.copyOf(values));
  }

  private static String value(Object fact, Operand.Path path) {
    return String.valueOf(AttributePath.of(fact.getClass(), path.names()).of(fact));
  }

  private static Parameters parametersOf(Subject asked) {
    return (Parameters) AttributePath.of(asked.getClass(), List.of("parameters")).of(asked);
  }

  private ParameterShown parameter(String name, Parameters inForce, Day date) {
    ParameterSheet.Parameter parameter = sheet.parameters().get(name);
    Object value = inForce.get(name);
    var from =
        parameter.values().entrySet().stream()
            .filter(each -> each.getValue().equals(value))
            .filter(each -> !date.stated() || !each.getKey().isAfter(date.value()))
            .reduce((one, later) -> later)
            .orElse(parameter.values().firstEntry());
    ParameterSheet.Origin origin = parameter.origins().get(from.getKey());
    boolean always = from.getKey().equals(java.time.LocalDate.MIN);
    return new ParameterShown(
        name,
        parameter.title().in(language),
        String.valueOf(value),
        always ? Day.NOT_STATED : new Day(from.getKey()),
        origin.clause(),
        origin.source(),
        origin.approvedBy().in(language));
  }

  private static void collect(Expression expression, Set<Operand.Path> paths) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(part -> collect(part, paths));
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(part -> collect(part, paths));
    } else if (expression instanceof Expression.Not not) {
      collect(not.inner(), paths);
    } else if (expression instanceof Expression.Flag flag) {
      paths.add(flag.path());
    } else if (expression instanceof Expression.Comparison comparison) {
      add(comparison.left(), paths);
      add(comparison.right(), paths);
    } else if (expression instanceof Expression.Membership membership) {
      add(membership.left(), paths);
      membership.values().forEach(value -> add(value, paths));
    }
  }

  private static void add(Operand operand, Set<Operand.Path> paths) {
    if (operand instanceof Operand.Path path) {
      paths.add(path);
    }
  }
}
