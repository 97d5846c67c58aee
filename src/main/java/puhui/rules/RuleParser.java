package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import puhui.rules.Expression.Operand;
import puhui.rules.Expression.Operator;
import puhui.rules.Token.Kind;
import puhui.text.Problem;

/**
 * Reads one rule file of the profile: fixed header, annotations, patterns, one outcome. After a
 * problem it goes on with the next part, so that all are listed at once; what comes out is then not
 * whole, and no rule.
 */
final class RuleParser extends TokenReader {
  private static final java.util.regex.Pattern VARIABLE =
      java.util.regex.Pattern.compile("\\$[a-z][A-Za-z0-9]*");

  private boolean whole = true;
  private int depth;
  private int operands;

  RuleParser(List<Token> tokens, List<Problem> problems) {
    super(tokens, problems);
  }

  ParsedFile parse() {
    expect("package");
    Token packageName = dotted();
    List<Token> imports = new ArrayList<>();
    while (accept("import")) {
      limit(imports.size(), Limits.IMPORTS);
      imports.add(dotted());
    }
    Token global = global();
    expect("rule");
    Token name = expect(Kind.STRING);
    List<ParsedFile.Annotation> annotations = annotations();
    expect("when");
    List<Pattern> patterns = patternsOrNone();
    expect("then");
    expect("outcome");
    expect(".");
    Token outcome = expect(Kind.WORD);
    expect("(");
    Token subject = expect(Kind.VARIABLE);
    expect(")");
    expect(";");
    expect("end");
    if (peek().kind() != Kind.END) {
      throw refuse(peek(), "rules.after.end");
    }
    return new ParsedFile(
        packageName, imports, global, name, annotations, patterns, outcome, subject, whole);
  }

  private Token global() {
    expect("global");
    Token type = expect(Kind.WORD);
    Token name = expect(Kind.WORD);
    return new Token(Kind.WORD, type.text() + " " + name.text(), type.place());
  }

  private List<ParsedFile.Annotation> annotations() {
    List<ParsedFile.Annotation> annotations = new ArrayList<>();
    while (accept("@")) {
      limit(annotations.size(), Limits.ANNOTATIONS);
      Token name = expect(Kind.WORD);
      try {
        expect("(");
        Token text = expect(Kind.STRING);
        annotations.add(
            new ParsedFile.Annotation(name.text(), text.text(), name.place(), text.place()));
        expect(")");
      } catch (Refused e) {
        whole = false;
        annotations.add(ParsedFile.Annotation.unreadable(name));
        skipTo("@", "when");
      }
    }
    return annotations;
  }

  private List<Pattern> patternsOrNone() {
    try {
      return patterns();
    } catch (Refused e) {
      whole = false;
      skipTo("then");
      return List.of();
    }
  }

  private List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    do {
      limit(patterns.size(), Limits.PATTERNS);
      patterns.add(pattern());
    } while (!peek().is("then"));
    return patterns;
  }

  private Pattern pattern() {
    Pattern.Quantifier quantifier =
        accept("exists")
            ? Pattern.Quantifier.EXISTS
            : accept("not") ? Pattern.Quantifier.NOT : Pattern.Quantifier.EACH;
    String variable = "";
    if (peek().kind() == Kind.VARIABLE && quantifier == Pattern.Quantifier.EACH) {
      variable = variable();
      expect(":");
    }
    Token type = expect(Kind.WORD);
    expect("(");
    List<Expression> constraints = new ArrayList<>();
    if (!peek().is(")")) {
      do {
        constraints.add(any());
      } while (accept(","));
    }
    expect(")");
    return new Pattern(quantifier, variable, type.text(), constraints, type.place());
  }

  /** A variable to bind: none that could meet a name that the engine makes of another. */
  private String variable() {
    Token variable = next();
    if (!VARIABLE.matcher(variable.text()).matches()) {
      throw refuse(variable, "rules.variable.name");
    }
    return variable.text();
  }

  private Expression any() {
    Expression first = all();
    if (!peek().is("||")) {
      return first;
    }
    List<Expression> parts = new ArrayList<>(List.of(first));
    while (accept("||")) {
      parts.add(all());
    }
    return new Expression.Any(parts, first.place());
  }

  private Expression all() {
    Expression first = unary();
    if (!peek().is("&&")) {
      return first;
    }
    List<Expression> parts = new ArrayList<>(List.of(first));
    while (accept("&&")) {
      parts.add(unary());
    }
    return new Expression.All(parts, first.place());
  }

  private Expression unary() {
    Token first = peek();
    if (++depth > Limits.BRACKETS) {
      throw refuse(first, "rules.depth", Limits.BRACKETS);
    }
    Expression result;
    if (accept("!")) {
      result = new Expression.Not(unary(), first.place());
    } else if (accept("(")) {
      result = any();
      expect(")");
    } else {
      result = comparison();
    }
    depth--;
    return result;
  }

  private Expression comparison() {
    Token first = peek();
    Operand left = operand();
    Token word = peek();
    if (left instanceof Operand.Literal || left instanceof Operand.Constant) {
      throw refuse(first, "rules.left");
    }
    if (accept("in")) {
      return new Expression.Membership(left, false, values(), left.place());
    }
    if (accept("not")) {
      expect("in");
      return new Expression.Membership(left, true, values(), left.place());
    }
    for (Operator operator : Operator.values()) {
      if (word.kind() == Kind.SYMBOL && word.text().equals(operator.symbol())) {
        next();
        return new Expression.Comparison(left, operator, operand(), left.place());
      }
    }
    if (left instanceof Operand.Path path) {
      return new Expression.Flag(path, path.place());
    }
    throw refuse(word, "rules.comparison");
  }

  private List<Operand> values() {
    expect("(");
    List<Operand> values = new ArrayList<>();
    do {
      values.add(operand());
    } while (accept(","));
    expect(")");
    return values;
  }

  private Operand operand() {
    Token token = next();
    limit(operands++, Limits.OPERANDS);
    switch (token.kind()) {
      case STRING:
        if (token.text().length() > Limits.LENGTH_OF_LITERAL) {
          throw refuse(token, "rules.long", Limits.LENGTH_OF_LITERAL);
        }
        return new Operand.Literal(token.text(), token.place());
      case NUMBER:
        refuse(token, "rules.number");
        return new Operand.Literal(token.text(), token.place());
      case VARIABLE:
        return new Operand.Path(token.text(), names(new ArrayList<>()), token.place());
      case WORD:
        return word(token);
      case SYMBOL:
      case END:
        throw refuse(token, "rules.operand");
    }
    throw new IllegalStateException(token.toString());
  }

  private Operand word(Token token) {
    if (token.text().equals("this") && !peek().is(".")) {
      return new Operand.This(token.place());
    }
    List<String> names = names(new ArrayList<>(List.of(token.text())));
    if (peek().is("(")) {
      throw refuse(token, "rules.call");
    }
    if (names.size() == 2 && Character.isUpperCase(names.get(0).charAt(0))) {
      return new Operand.Constant(names.get(0), names.get(1), token.place());
    }
    return new Operand.Path("", names, token.place());
  }

  private List<String> names(List<String> names) {
    while (accept(".")) {
      names.add(expect(Kind.WORD).text());
    }
    return names;
  }

  private Token dotted() {
    Token first = expect(Kind.WORD);
    List<String> names = names(new ArrayList<>(List.of(first.text())));
    return new Token(Kind.WORD, String.join(".", names), first.place());
  }
}
