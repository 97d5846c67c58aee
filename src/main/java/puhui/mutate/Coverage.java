package puhui.mutate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import puhui.cases.PreparedCases;
import puhui.decisions.Strata;
import puhui.lint.ConditionWords;
import puhui.rules.Expression;
import puhui.rules.Pattern;
import puhui.rules.Reprint;
import puhui.rules.Rule;
import puhui.text.ExitCode;
import puhui.text.Messages;
import puhui.text.Place;

/** Which conditions of the rules the cases have seen both true and false. */
public final class Coverage {
  private final PreparedCases cases;
  private final PrintWriter out;
  private final Messages messages;
  private final Map<Place, Set<Boolean>> seen = new ConcurrentHashMap<>();
  private int conditions;
  private int both;

  public Coverage(PreparedCases cases, PrintWriter out, Messages messages) {
    this.cases = cases;
    this.out = out;
    this.messages = messages;
  }

  /** Prints each rule and the total: LOOK where the total is below so many percent, else DONE. */
  public ExitCode run(int atLeast) {
    List<Rule> rules = cases.rules().rules();
    Strata watched =
        Strata.direct(
            rules,
            (place, held) ->
                seen.computeIfAbsent(place, at -> ConcurrentHashMap.newKeySet()).add(held));
    cases.all().parallelStream().forEach(each -> each.differences(cases.rules(), watched));
    rules.forEach(this::print);
    int percent = conditions == 0 ? 100 : 100 * both / conditions;
    out.println(messages.of("mutate.coverage.total", percent, both, conditions));
    out.flush();
    return percent < atLeast ? ExitCode.LOOK : ExitCode.DONE;
  }

  private void print(Rule rule) {
    int asked = 0;
    List<String> open = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      List<Expression> conditions = new ArrayList<>();
      pattern.constraints().forEach(each -> collect(each, conditions));
      asked += conditions.size();
      conditions.stream()
          .filter(each -> seen(each).size() < 2)
          .forEach(each -> open.add(said(rule, pattern, each)));
    }
    conditions += asked;
    both += asked - open.size();
    out.println(messages.of("mutate.coverage.rule", rule.id(), asked - open.size(), asked));
    open.forEach(each -> out.println("  " + each));
  }

  private String said(Rule rule, Pattern pattern, Expression condition) {
    String code = Reprint.condition(condition);
    String words =
        new ConditionWords(cases.rules().parameters(), messages.language())
            .of(rule, pattern, List.of(condition), false);
    if (seen(condition).isEmpty()) {
      return messages.of("mutate.coverage.never", condition.place(), words, code);
    }
    return seen(condition).contains(true)
        ? messages.of("mutate.coverage.true", condition.place(), words, code)
        : messages.of("mutate.coverage.false", condition.place(), words, code);
  }

  private Set<Boolean> seen(Expression condition) {
    return seen.getOrDefault(condition.place(), Set.of());
  }

  private static void collect(Expression expression, List<Expression> asked) {
    if (expression instanceof Expression.All all) {
      all.parts().forEach(part -> collect(part, asked));
    } else if (expression instanceof Expression.Any any) {
      any.parts().forEach(part -> collect(part, asked));
    } else if (expression instanceof Expression.Not not) {
      collect(not.inner(), asked);
    } else {
      asked.add(expression);
    }
  }
}
