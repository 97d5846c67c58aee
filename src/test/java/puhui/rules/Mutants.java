package puhui.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Rule files changed at random, the same for the same seed. */
final class Mutants {
  private static final List<String> NASTY =
      List.of(
          "eval( true )",
          "(",
          ")",
          "((",
          "))",
          "!",
          "!!",
          "&&",
          "||",
          "==",
          "!=",
          "<",
          ">=",
          ",",
          ";",
          ".",
          ":",
          "@",
          "$",
          "$order",
          "$a",
          "this",
          "in",
          "not",
          "not in",
          "exists",
          "from",
          "over",
          "or",
          "and",
          "accumulate(",
          "collect(",
          "forall(",
          "then",
          "when",
          "end",
          "rule",
          "query",
          "function",
          "declare",
          "import",
          "global",
          "package",
          "salience 1",
          "no-loop",
          "\"",
          "\"\"",
          "\"x\"",
          "'x'",
          "\\",
          "\\u0041",
          "\n",
          "\r",
          "\t",
          "\0",
          "\u202e",
          "\u200b",
          "\uFEFF",
          "//",
          "/*",
          "*/",
          "#",
          "null",
          "true",
          "0",
          "1.5",
          "0x1F",
          "parameters",
          "parameters.firstYear",
          "parameters.creditedOnceEver",
          "Category.MOBILE_PHONE",
          "date.stated",
          "date.year",
          "date",
          "platform",
          "platform.stated",
          "orderId",
          "class",
          "getClass()",
          "value",
          "outcome",
          "outcome.reject( $order );",
          "insert( $order );",
          "Order()",
          "Order( date.stated )",
          "exists Order( this != $order )",
          "not Claim()",
          "Sale( date.stated )",
          "java.lang.System.exit( 0 )",
          "new Object()",
          "{",
          "}",
          "[",
          "]",
          "+",
          "-",
          "*",
          "=",
          "?",
          "%",
          "~",
          "matches",
          "contains",
          "memberOf",
          "platform.startsWith( \"A\" )",
          ".startsWith( \"A\" )",
          "startsWith",
          "{date}",
          "{0}",
          "「",
          "」",
          "，",
          "二手");
  private static final java.util.regex.Pattern WORDS =
      java.util.regex.Pattern.compile(
          "//[^\\n]*|\"[^\"\\n]*\"|[\\w$]+|&&|\\|\\||[=!<>]=|\\s+|.",
          java.util.regex.Pattern.DOTALL);

  private final Random random;
  private final List<String> sources;

  private final RandomConditions conditions;
  private final String fact;

  private final List<String> attacks;

  Mutants(
      long seed,
      List<String> sources,
      List<String> attacks,
      Class<?> fact,
      Map<String, Class<?>> parameters) {
    this.random = new Random(seed);
    this.sources = sources;
    this.attacks = attacks;
    this.fact = fact.getSimpleName() + "(";
    this.conditions = new RandomConditions(random, fact, parameters);
  }

  byte[] next() {
    String text = oneOf(sources);
    if (random.nextInt(3) == 0) {
      String condition = conditions.next(random.nextInt(5));
      return text.replace(fact + " ", fact + " " + condition + ", ")
          .getBytes(StandardCharsets.UTF_8);
    }
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      text = changed(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(10) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private String changed(String text) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return oneOf(NASTY);
    }
    int at = random.nextInt(words.size());
    int other = random.nextInt(words.size());
    switch (random.nextInt(11)) {
      case 0 -> words.add(at, oneOf(NASTY));
      case 1 -> words.set(at, oneOf(NASTY));
      case 2 -> words.remove(at);
      case 3 -> words.add(at, words.get(other));
      case 4 -> words.set(at, words.set(other, words.get(at)));
      case 5 -> words.set(at, oneOf(words(oneOf(sources))));
      case 6 ->
          words.addAll(at, List.copyOf(words.subList(Math.min(at, other), Math.max(at, other))));
      case 7 -> words.addAll(at, piece(words(oneOf(attacks))));
      case 8 -> words.set(at, noisy(words.get(at)));
      case 9 -> {
        List<String> mate = words(oneOf(sources));
        words.subList(at, words.size()).clear();
        words.addAll(mate.subList(Math.min(at, mate.size()), mate.size()));
      }
      default -> words.subList(at, Math.min(words.size(), at + random.nextInt(5))).clear();
    }
    return String.join("", words);
  }

  /** Some words of an attack, as they stand there one after the other. */
  private List<String> piece(List<String> attack) {
    int from = random.nextInt(attack.size());
    return attack.subList(from, Math.min(attack.size(), from + 1 + random.nextInt(12)));
  }

  /** The word with any character of Unicode in it, or with a letter that looks like its own. */
  private String noisy(String word) {
    int at = random.nextInt(word.length() + 1);
    if (random.nextBoolean()) {
      return word.replace('a', 'а').replace('e', 'е').replace('(', '（').replace('=', '＝');
    }
    String any = Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    return word.substring(0, at) + any + word.substring(at);
  }

  private static List<String> words(String text) {
    return new ArrayList<>(
        WORDS.matcher(text).results().map(java.util.regex.MatchResult::group).toList());
  }

  private String oneOf(List<String> list) {
    return list.isEmpty() ? "" : list.get(random.nextInt(list.size()));
  }
}
