package puhui.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import puhui.rules.Expression;
import puhui.rules.OutcomeKind;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Pattern.Quantifier;
import puhui.rules.Rule;
import puhui.text.Place;

/** Every small change of one rule: of its conditions, its patterns and its outcome. */
final class RuleMutants {
  private final Rule rule;
  private final ParameterSheet sheet;
  private final List<Mutant> mutants = new ArrayList<>();

  private RuleMutants(Rule rule, ParameterSheet sheet) {
    this.rule = rule;
    this.sheet = sheet;
  }

  static List<Mutant> of(Rule rule, ParameterSheet sheet) {
    RuleMutants all = new RuleMutants(rule, sheet);
    for (int i = 0; i < rule.patterns().size(); i++) {
      all.quantifier(i);
      all.constraints(i);
    }
    all.outcomes();
    return List.copyOf(all.mutants);
  }

  private void constraints(int at) {
    Pattern pattern = rule.patterns().get(at);
    RuleWords words = new RuleWords(rule, pattern, sheet);
    List<Expression> conditions = pattern.constraints();
    Variants variants = new Variants(new OtherOperands(rule, pattern, sheet));
    for (int i = 0; i < conditions.size(); i++) {
      for (Variant variant : variants.of(conditions.get(i))) {
        Pattern changed =
            with(pattern, pattern.quantifier(), Lists.with(conditions, i, variant.whole()));
        add(at, Optional.of(changed), variant.before().place(), words.changed(variant));
      }
    }
    if (conditions.size() > 1) {
      List<Expression> any = List.of(Variants.anyOf(conditions));
      Pattern changed = with(pattern, pattern.quantifier(), any);
      add(at, Optional.of(changed), conditions.get(0).place(), words.alternatives());
    }
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
    RuleWords words = new RuleWords(rule, pattern, sheet);
    Pattern changed = with(pattern, other, pattern.constraints());
    add(at, Optional.of(changed), pattern.place(), words.quantifier(other));
    add(at, Optional.empty(), pattern.place(), words.dropped());
  }

  private void outcomes() {
    List<OutcomeKind> others =
        switch (rule.outcome()) {
          case REJECT -> List.of(OutcomeKind.REFER, OutcomeKind.NOTE);
          case REFER -> List.of(OutcomeKind.REJECT, OutcomeKind.NOTE);
          case NOTE -> List.of(OutcomeKind.REJECT, OutcomeKind.REFER);
          case USE_TABLE -> List.of(OutcomeKind.USE_DEFAULT);
          case USE_DEFAULT -> List.of(OutcomeKind.USE_TABLE);
        };
    for (OutcomeKind other : others) {
      Wording wording =
          messages ->
              messages.of(
                  "mutate.change.outcome",
                  rule.id(),
                  said(rule.outcome(), messages),
                  said(other, messages));
      mutants.add(Mutant.of(rule.deciding(other), rule.place(), wording));
    }
  }

  private static String said(OutcomeKind outcome, puhui.text.Messages messages) {
    return switch (outcome) {
      case REJECT -> messages.of("mutate.outcome.reject");
      case REFER -> messages.of("mutate.outcome.refer");
      case NOTE -> messages.of("mutate.outcome.note");
      case USE_TABLE -> messages.of("mutate.outcome.table");
      case USE_DEFAULT -> messages.of("mutate.outcome.default");
    };
  }

  private static Pattern with(
      Pattern pattern, Quantifier quantifier, List<Expression> constraints) {
    return new Pattern(
        quantifier, pattern.variable(), pattern.type(), constraints, pattern.place());
  }

  private void add(int at, Optional<Pattern> pattern, Place place, Wording wording) {
    List<Pattern> patterns = Lists.with(rule.patterns(), at, pattern);
    Rule changed = new Rule(rule.description(), patterns, rule.subject(), rule.place());
    mutants.add(Mutant.of(changed, place, wording));
  }
}
