package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.text.Place;
import puhui.text.Problem;

/** Cuts a rule file into words; whatever the profile has no use for is a problem. */
final class Lexer {
  private static final List<String> SYMBOLS =
      List.of("&&", "||", "==", "!=", "<=", ">=", "(", ")", ",", ".", ":", ";", "!", "<", ">", "@");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}");

  private final String file;
  private final String source;
  private final List<Problem> problems;
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> headerComments = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  Lexer(String file, String source, List<Problem> problems) {
    this.file = file;
    this.source = source;
    this.problems = problems;
  }

  /** Comment lines before the first word, without their slashes. */
  List<String> headerComments() {
    return headerComments;
  }

  List<Token> tokens() {
    int most = problems.size() + Limits.PROBLEMS_OF_FILE;
    while (at < source.length() && problems.size() < most) {
      next();
    }
    tokens.add(new Token(Token.Kind.END, "", place()));
    return tokens;
  }

  private void next() {
    char c = source.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (c == ' ' || c == '\t' || c == '\r' || (c == '\uFEFF' && at == 0)) {
      at++;
    } else if (source.startsWith("//", at)) {
      comment();
    } else if (c == '"') {
      string();
    } else if (isLetter(c) || c == '$') {
      word();
    } else if (isDigit(c)) {
      number();
    } else {
      symbol();
    }
  }

  private void comment() {
    int end = source.indexOf('\n', at);
    end = end < 0 ? source.length() : end;
    if (tokens.isEmpty()) {
      headerComments.add(source.substring(at + 2, end).strip());
    }
    at = end;
  }

  private void string() {
    Place place = place();
    int end = at + 1;
    while (end < source.length() && source.charAt(end) != '"' && source.charAt(end) != '\n') {
      end++;
    }
    if (end >= source.length() || source.charAt(end) == '\n') {
      problems.add(Problem.at(place, "rules.string.open"));
      at = end;
      return;
    }
    String text = source.substring(at + 1, end);
    if (text.indexOf('\\') >= 0) {
      problems.add(Problem.at(place, "rules.string.escape", shortened(text)));
    }
    add(Token.Kind.STRING, text, Limits.LENGTH_OF_TEXT, place);
    at = end + 1;
  }

  private void word() {
    Place place = place();
    int end = at + 1;
    while (end < source.length() && (isLetter(source.charAt(end)) || isDigit(source.charAt(end)))) {
      end++;
    }
    String text = source.substring(at, end);
    Token.Kind kind = text.charAt(0) == '$' ? Token.Kind.VARIABLE : Token.Kind.WORD;
    add(kind, text, Limits.LENGTH_OF_WORD, place);
    at = end;
  }

  /** A number or a day, which a person should find named as one word. */
  private void number() {
    Place place = place();
    Matcher day = DAY.matcher(source).region(at, source.length());
    int end = day.lookingAt() ? day.end() : at;
    while (end < source.length()
        && (isDigit(source.charAt(end))
            || isLetter(source.charAt(end))
            || source.charAt(end) == '.')) {
      end++;
    }
    String text = source.substring(at, end);
    add(Token.Kind.NUMBER, text, Limits.LENGTH_OF_WORD, place);
    at = end;
  }

  private void symbol() {
    for (String symbol : SYMBOLS) {
      if (source.startsWith(symbol, at)) {
        tokens.add(new Token(Token.Kind.SYMBOL, symbol, place()));
        at += symbol.length();
        return;
      }
    }
    int codePoint = source.codePointAt(at);
    problems.add(Problem.at(place(), "rules.character", shown(codePoint)));
    at += Character.charCount(codePoint);
  }

  /** A word that is too long is a problem and goes on shortened, so that no message repeats it. */
  private void add(Token.Kind kind, String text, int most, Place place) {
    boolean tooLong = text.length() > most;
    if (tooLong) {
      problems.add(Problem.at(place, "rules.long", shortened(text), most));
    }
    tokens.add(new Token(kind, tooLong ? shortened(text) : text, place));
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private static String shown(int codePoint) {
    return Character.isISOControl(codePoint)
        ? String.format("U+%04X", codePoint)
        : Character.toString(codePoint);
  }

  private Place place() {
    return new Place(file, line, at - lineStart + 1);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
