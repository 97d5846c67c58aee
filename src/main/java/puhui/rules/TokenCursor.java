package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import puhui.rules.Token.Kind;
import puhui.text.Problem;

/** Goes over the words of a rule file, one after the other, and refuses what does not belong. */
final class TokenCursor {
  /** Ends the reading of a part of a file whose problem is listed already. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final List<Token> tokens;
  private final List<Problem> problems;
  private int at;

  TokenCursor(List<Token> tokens, List<Problem> problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    return tokens.get(at < tokens.size() - 1 ? at++ : at);
  }

  boolean accept(String text) {
    if (peek().is(text)) {
      next();
      return true;
    }
    return false;
  }

  void expect(String text) {
    if (!accept(text)) {
      throw refuse(peek(), "rules.expected", text);
    }
  }

  Token expect(Kind kind) {
    if (peek().kind() != kind) {
      throw refuse(peek(), "rules.expected." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
    return next();
  }

  void limit(int seen, int most) {
    if (seen >= most) {
      throw refuse(peek(), "rules.many", most);
    }
  }

  /** Lists the problem; the answer is to be thrown, or dropped where reading can go on. */
  Refused refuse(Token token, String id, Object... values) {
    List<Object> all =
        new ArrayList<>(List.of(token.kind() == Kind.END ? "end of file" : token.text()));
    all.addAll(List.of(values));
    problems.add(Problem.at(token.place(), id, all.toArray()));
    return new Refused();
  }

  /** Passes over the words up to one of these, or to the end. */
  void skipTo(String... texts) {
    while (peek().kind() != Kind.END && Stream.of(texts).noneMatch(peek()::is)) {
      next();
    }
  }
}
