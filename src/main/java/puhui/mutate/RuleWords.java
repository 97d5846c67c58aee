package puhui.mutate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import puhui.lint.ConditionWords;
import puhui.rules.Expression;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Reprint;
import puhui.rules.Rule;
import puhui.text.Messages;

/** The conditions of one pattern of a rule, in plain words and as the file has them. */
record RuleWords(Rule rule, Pattern pattern, ParameterSheet sheet) {

  Wording changed(Variant variant) {
    List<Expression> before = List.of(variant.before());
    Optional<Expression> after = variant.after();
    return messages ->
        after.isEmpty()
            ? messages.of(
                "mutate.change.dropped", rule.id(), said(before, false, messages), code(before))
            : messages.of(
                "mutate.change.changed",
                rule.id(),
                said(before, false, messages),
                said(List.of(after.get()), false, messages),
                code(before),
                code(List.of(after.get())));
  }

  /** All conditions of the pattern, of which one is to be enough. */
  Wording alternatives() {
    List<Expression> all = pattern.constraints();
    return messages ->
        messages.of(
            "mutate.change.changed",
            rule.id(),
            said(all, false, messages),
            said(all, true, messages),
            code(all),
            code(List.of(Variants.anyOf(all))));
  }

  Wording quantifier(Pattern.Quantifier other) {
    return messages ->
        messages.of(
            "mutate.change.changed",
            rule.id(),
            quantified(pattern.quantifier(), messages),
            quantified(other, messages),
            code(pattern.quantifier()),
            code(other));
  }

  Wording dropped() {
    return messages ->
        messages.of(
            "mutate.change.dropped",
            rule.id(),
            quantified(pattern.quantifier(), messages),
            code(pattern.quantifier()));
  }

  private String said(List<Expression> conditions, boolean alternatives, Messages messages) {
    return new ConditionWords(sheet, messages.language())
        .of(rule, pattern, conditions, alternatives);
  }

  private static String code(List<Expression> conditions) {
    return conditions.stream().map(Reprint::condition).collect(Collectors.joining(", "));
  }

  private String quantified(Pattern.Quantifier quantifier, Messages messages) {
    return switch (quantifier) {
      case EACH -> messages.of("mutate.each", said(pattern.constraints(), false, messages));
      case EXISTS -> messages.of("mutate.exists", said(pattern.constraints(), false, messages));
      case NOT -> messages.of("mutate.not", said(pattern.constraints(), false, messages));
    };
  }

  private String code(Pattern.Quantifier quantifier) {
    return switch (quantifier) {
      case EACH -> pattern.type();
      case EXISTS -> "exists " + pattern.type();
      case NOT -> "not " + pattern.type();
    };
  }
}
