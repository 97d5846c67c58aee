package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.rules.Expression;
import puhui.rules.Pattern;
import puhui.rules.Pattern.Quantifier;
import puhui.rules.Rule;
import puhui.text.Place;
import puhui.text.Problem;

/** Every small change of one rule. */
final class RuleMutants {
  private final Rule rule;
  private final List<Mutant> mutants = new ArrayList<>();

  private RuleMutants(Rule rule) {
    this.rule = rule;
  }

  static List<Mutant> of(Rule rule) {
    RuleMutants all = new RuleMutants(rule);
    for (int i = 0; i < rule.patterns().size(); i++) {
      all.quantifier(i);
      all.constraints(i);
    }
    return List.copyOf(all.mutants);
  }

  private void constraints(int at) {
    Pattern pattern = rule.patterns().get(at);
    for (int i = 0; i < pattern.constraints().size(); i++) {
      for (Variant variant : Variants.of(pattern.constraints().get(i))) {
        List<Expression> constraints = Lists.with(pattern.constraints(), i, variant.whole());
        Pattern changed = changed(pattern, pattern.quantifier(), constraints);
        add(Lists.with(rule.patterns(), at, Optional.of(changed)), sentence(variant));
      }
    }
  }

  private Problem sentence(Variant variant) {
    Place place = variant.before().place();
    return variant.after().isEmpty()
        ? Problem.at(place, "mutate.survives.dropped", rule.id(), variant.beforeText())
        : Problem.at(
            place, "mutate.survives.changed", rule.id(), variant.beforeText(), variant.afterText());
  }

  private void quantifier(int at) {
    Pattern pattern = rule.patterns().get(at);
    switch (pattern.quantifier()) {
      case EACH -> {}
      case EXISTS -> quantifier(at, pattern, Quantifier.NOT);
      case NOT -> quantifier(at, pattern, Quantifier.EXISTS);
    }
  }

  private void quantifier(int at, Pattern pattern, Quantifier other) {
    Pattern changed = changed(pattern, other, pattern.constraints());
    String[] words = {word(pattern.quantifier()), word(other)};
    add(
        Lists.with(rule.patterns(), at, Optional.of(changed)),
        Problem.at(
            pattern.place(),
            "mutate.survives.changed",
            rule.id(),
            words[0] + " " + pattern.type(),
            words[1] + " " + pattern.type()));
    add(
        Lists.with(rule.patterns(), at, Optional.empty()),
        Problem.at(
            pattern.place(),
            "mutate.survives.dropped",
            rule.id(),
            words[0] + " " + pattern.type()));
  }

  private static String word(Quantifier quantifier) {
    return switch (quantifier) {
      case EACH -> "";
      case EXISTS -> "exists";
      case NOT -> "not";
    };
  }

  private static Pattern changed(
      Pattern pattern, Quantifier quantifier, List<Expression> constraints) {
    return new Pattern(
        quantifier, pattern.variable(), pattern.type(), constraints, pattern.place());
  }

  private void add(List<Pattern> patterns, Problem survives) {
    Rule changed = new Rule(rule.description(), patterns, rule.subject(), rule.place());
    mutants.add(Mutant.of(changed, survives));
  }
}
