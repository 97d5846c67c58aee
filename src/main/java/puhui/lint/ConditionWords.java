package puhui.lint;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import puhui.facts.Attribute;
import puhui.facts.Day;
import puhui.rules.Expression;
import puhui.rules.Expression.Operand;
import puhui.rules.FactTypes;
import puhui.rules.ParameterSheet;
import puhui.rules.Pattern;
import puhui.rules.Rule;
import puhui.text.Language;
import puhui.text.Messages;

/** The condition of a rule in plain words, made from the parsed rule. */
final class ConditionWords {
  private final Messages messages;
  private final ParameterSheet sheet;
  private final Map<String, Class<?>> variables = new HashMap<>();
  private Class<?> fact = Object.class;

  ConditionWords(ParameterSheet sheet, Language language) {
    this.sheet = sheet;
    this.messages = new Messages(language);
  }

  /** One line for each thing that the rule looks for. */
  List<String> of(Rule rule) {
    variables.clear();
    List<String> lines = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      fact = FactTypes.facts(rule.stratum()).get(pattern.type());
      List<Expression> constraints = pattern.constraints();
      String key = pattern.quantifier().name().toLowerCase(java.util.Locale.ROOT);
      String condition =
          constraints.isEmpty() ? said("always") : joined(constraints, said("and"), false);
      lines.add(said("pattern." + key, said("fact." + pattern.type()), condition));
      if (!pattern.variable().isEmpty()) {
        variables.put(pattern.variable(), fact);
      }
    }
    return lines;
  }

  private String words(Expression expression) {
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), said("and"), true);
    } else if (expression instanceof Expression.Any any) {
      return joined(any.parts(), said("or"), true);
    } else if (expression instanceof Expression.Not not) {
      return said("not", words(not.inner()));
    } else if (expression instanceof Expression.Flag flag) {
      return words(flag.path());
    } else if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    Expression.Membership membership = (Expression.Membership) expression;
    String values = membership.values().stream().map(this::words).collect(Collectors.joining(", "));
    String key = membership.negated() ? "not-in" : "in";
    return said(key, words(membership.left()), values);
  }

  private String joined(List<Expression> parts, String with, boolean bracketed) {
    boolean brackets = bracketed && parts.size() > 1;
    return parts.stream()
        .map(part -> inner(part, parts.size() > 1))
        .collect(Collectors.joining(with, brackets ? "(" : "", brackets ? ")" : ""));
  }

  private String inner(Expression part, boolean several) {
    String words = words(part);
    boolean alternatives = part instanceof Expression.Any && !several;
    return alternatives ? words.substring(1, words.length() - 1) : words;
  }

  private String comparison(Expression.Comparison comparison) {
    boolean day = type(comparison.left()) == Day.class;
    String key =
        switch (comparison.operator()) {
          case EQUAL -> "equal";
          case NOT_EQUAL -> "not-equal";
          case LESS -> day ? "before" : "less";
          case AT_MOST -> day ? "not-after" : "at-most";
          case MORE -> day ? "after" : "more";
          case AT_LEAST -> day ? "not-before" : "at-least";
          case STARTS_WITH -> "starts-with";
        };
    return said(key, words(comparison.left()), words(comparison.right()));
  }

  private String words(Operand operand) {
    if (operand instanceof Operand.This) {
      return said("this");
    } else if (operand instanceof Operand.Literal literal) {
      return "\"" + literal.text() + "\"";
    } else if (operand instanceof Operand.Constant constant) {
      return constant.name();
    }
    Operand.Path path = (Operand.Path) operand;
    String words = path(path);
    if (path.variable().isEmpty()) {
      return words;
    }
    String owner = said("fact." + start(path).getSimpleName());
    return path.names().isEmpty() ? said("that", owner) : said("of", said("that", owner), words);
  }

  private String path(Operand.Path path) {
    List<String> names = path.names();
    if (!names.isEmpty() && names.get(0).equals("parameters")) {
      String title = sheet.parameters().get(names.get(1)).title().in(messages.language());
      return said("parameter", title);
    }
    List<String> words = new ArrayList<>();
    Class<?> type = start(path);
    for (String name : names) {
      Method method = FactTypes.attributes(type).get(name);
      Attribute attribute = method.getAnnotation(Attribute.class);
      words.add(messages.language() == Language.ZH ? attribute.zh() : attribute.en());
      type = method.getReturnType();
    }
    return String.join(said("part"), words);
  }

  private Class<?> start(Operand.Path path) {
    return path.variable().isEmpty() ? fact : variables.get(path.variable());
  }

  private Class<?> type(Operand operand) {
    if (!(operand instanceof Operand.Path path)) {
      return Object.class;
    }
    Class<?> type = start(path);
    for (String name : path.names()) {
      Method method = FactTypes.attributes(type).get(name);
      type = method == null ? Object.class : method.getReturnType();
    }
    return type;
  }

  private String said(String key, Object... values) {
    return messages.of("lint.words." + key, values);
  }
}
