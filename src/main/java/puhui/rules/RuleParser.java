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
final class RuleParser {
  private static final java.util.regex.Pattern VARIABLE =
      java.util.regex.Pattern.compile("\\$[a-z][A-Za-z0-9]*");

  private final TokenCursor tokens;
  private boolean whole = true;
  private int depth;
  private int operands;

  RuleParser(List<Token> tokens, List<Problem> problems) {
    this.tokens = new TokenCursor(tokens, problems);
  }

  ParsedFile parse() {
    tokens.expect("package");
    Token packageName = dotted();
    List<Token> imports = new ArrayList<>();
    while (tokens.accept("import")) {
      tokens.limit(imports.size(), Limits.IMPORTS);
      imports.add(dotted());
    }
    Token global = global();
    tokens.expect("rule");
    Token name = tokens.expect(Kind.STRING);
    List<ParsedFile.Annotation> annotations = annotations();
    tokens.expect("when");
    List<Pattern> patterns = patternsOrNone();
    tokens.expect("then");
    tokens.expect("outcome");
    tokens.expect(".");
    Token outcome = tokens.expect(Kind.WORD);
    tokens.expect("(");
    Token subject = tokens.expect(Kind.VARIABLE);
    tokens.expect(")");
    tokens.expect(";");
    tokens.expect("end");
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.refuse(tokens.peek(), "rules.after.end");
    }
    return new ParsedFile(
        packageName, imports, global, name, annotations, patterns, outcome, subject, whole);
  }

  private Token global() {
    tokens.expect("global");
    Token type = tokens.expect(Kind.WORD);
    Token name = tokens.expect(Kind.WORD);
    return new Token(Kind.WORD, type.text() + " " + name.text(), type.place());
  }

  private List<ParsedFile.Annotation> annotations() {
    List<ParsedFile.Annotation> annotations = new ArrayList<>();
    while (tokens.accept("@")) {
      tokens.limit(annotations.size(), Limits.ANNOTATIONS);
      Token name = tokens.expect(Kind.WORD);
      try {
        tokens.expect("(");
        Token text = tokens.expect(Kind.STRING);
        annotations.add(
            new ParsedFile.Annotation(name.text(), text.text(), name.place(), text.place()));
        tokens.expect(")");
      } catch (TokenCursor.Refused e) {
        whole = false;
        annotations.add(ParsedFile.Annotation.unreadable(name));
        tokens.skipTo("@", "when");
      }
    }
    return annotations;
  }

  private List<Pattern> patternsOrNone() {
    try {
      return patterns();
    } catch (TokenCursor.Refused e) {
      whole = false;
      tokens.skipTo("then");
      return List.of();
    }
  }

  private List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    do {
      tokens.limit(patterns.size(), Limits.PATTERNS);
      patterns.add(pattern());
    } while (!tokens.peek().is("then"));
    return patterns;
  }

  private Pattern pattern() {
    Pattern.Quantifier quantifier =
        tokens.accept("exists")
            ? Pattern.Quantifier.EXISTS
            : tokens.accept("not") ? Pattern.Quantifier.NOT : Pattern.Quantifier.EACH;
    String variable = "";
    if (tokens.peek().kind() == Kind.VARIABLE && quantifier == Pattern.Quantifier.EACH) {
      variable = variable();
      tokens.expect(":");
    }
    Token type = tokens.expect(Kind.WORD);
    tokens.expect("(");
    List<Expression> constraints = new ArrayList<>();
    if (!tokens.peek().is(")")) {
      do {
        constraints.add(any());
      } while (tokens.accept(","));
    }
    tokens.expect(")");
    return new Pattern(quantifier, variable, type.text(), constraints, type.place());
  }

  /** A variable to bind: none that could meet a name that the engine makes of another. */
  private String variable() {
    Token variable = tokens.next();
    if (!VARIABLE.matcher(variable.text()).matches()) {
      throw tokens.refuse(variable, "rules.variable.name");
    }
    return variable.text();
  }

  private Expression any() {
    Expression first = all();
    if (!tokens.peek().is("||")) {
      return first;
    }
    List<Expression> parts = new ArrayList<>(List.of(first));
    while (tokens.accept("||")) {
      parts.add(all());
    }
    return new Expression.Any(parts, first.place());
  }

  private Expression all() {
    Expression first = unary();
    if (!tokens.peek().is("&&")) {
      return first;
    }
    List<Expression> parts = new ArrayList<>(List.of(first));
    while (tokens.accept("&&")) {
      parts.add(unary());
    }
    return new Expression.All(parts, first.place());
  }

  private Expression unary() {
    Token first = tokens.peek();
    if (++depth > Limits.BRACKETS) {
      throw tokens.refuse(first, "rules.depth", Limits.BRACKETS);
    }
    Expression result;
    if (tokens.accept("!")) {
      result = new Expression.Not(unary(), first.place());
    } else if (tokens.accept("(")) {
      result = any();
      tokens.expect(")");
    } else {
      result = comparison();
    }
    depth--;
    return result;
  }

  private Expression comparison() {
    Token first = tokens.peek();
    Operand left = operand();
    Token word = tokens.peek();
    if (left instanceof Operand.Literal || left instanceof Operand.Constant) {
      throw tokens.refuse(first, "rules.left");
    }
    if (word.is("(")) {
      return prefix(left);
    }
    if (tokens.accept("in")) {
      return new Expression.Membership(left, false, values(), left.place());
    }
    if (tokens.accept("not")) {
      tokens.expect("in");
      return new Expression.Membership(left, true, values(), left.place());
    }
    for (Operator operator : Operator.values()) {
      if (word.kind() == Kind.SYMBOL && word.text().equals(operator.symbol())) {
        tokens.next();
        return new Expression.Comparison(left, operator, operand(), left.place());
      }
    }
    if (left instanceof Operand.Path path) {
      return new Expression.Flag(path, path.place());
    }
    throw tokens.refuse(word, "rules.comparison");
  }

  /** What the text of the path before the method starts with: the one method that there is. */
  private Expression prefix(Operand called) {
    Token bracket = tokens.peek();
    if (!(called instanceof Operand.Path path) || !isPrefix(path.names())) {
      throw tokens.refuse(bracket, "rules.call");
    }
    tokens.expect("(");
    Token text = tokens.expect(Kind.STRING);
    tokens.expect(")");
    if (text.text().isEmpty()) {
      throw tokens.refuse(text, "rules.prefix.empty");
    }
    List<String> names = path.names().subList(0, path.names().size() - 1);
    return new Expression.Comparison(
        new Operand.Path(path.variable(), names, path.place()),
        Operator.STARTS_WITH,
        literal(text),
        path.place());
  }

  private static boolean isPrefix(List<String> names) {
    boolean method = names.get(names.size() - 1).equals(Operator.STARTS_WITH.symbol());
    return method && names.size() > 1;
  }

  private List<Operand> values() {
    tokens.expect("(");
    List<Operand> values = new ArrayList<>();
    do {
      values.add(operand());
    } while (tokens.accept(","));
    tokens.expect(")");
    return values;
  }

  private Operand operand() {
    Token token = tokens.next();
    tokens.limit(operands++, Limits.OPERANDS);
    switch (token.kind()) {
      case STRING:
        return literal(token);
      case NUMBER:
        tokens.refuse(token, "rules.number");
        return new Operand.Literal(token.text(), token.place());
      case VARIABLE:
        return new Operand.Path(token.text(), names(new ArrayList<>()), token.place());
      case WORD:
        return word(token);
      case SYMBOL:
      case END:
        throw tokens.refuse(token, "rules.operand");
    }
    throw new IllegalStateException(token.toString());
  }

  private Operand literal(Token token) {
    if (token.text().length() > Limits.LENGTH_OF_LITERAL) {
      throw tokens.refuse(token, "rules.long", Limits.LENGTH_OF_LITERAL);
    }
    if (!LiteralForm.isPlain(token.text())) {
      throw tokens.refuse(token, "rules.literal.form");
    }
    return new Operand.Literal(token.text(), token.place());
  }

  private Operand word(Token token) {
    if (token.text().equals("this") && !tokens.peek().is(".")) {
      return new Operand.This(token.place());
    }
    List<String> names = names(new ArrayList<>(List.of(token.text())));
    if (tokens.peek().is("(") && !isPrefix(names)) {
      throw tokens.refuse(token, "rules.call");
    }
    if (names.size() == 2 && Character.isUpperCase(names.get(0).charAt(0))) {
      return new Operand.Constant(names.get(0), names.get(1), token.place());
    }
    return new Operand.Path("", names, token.place());
  }

  private List<String> names(List<String> names) {
    while (tokens.accept(".")) {
      names.add(tokens.expect(Kind.WORD).text());
    }
    return names;
  }

  private Token dotted() {
    Token first = tokens.expect(Kind.WORD);
    List<String> names = names(new ArrayList<>(List.of(first.text())));
    return new Token(Kind.WORD, String.join(".", names), first.place());
  }
}
