package puhui.factors;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.facts.Amount;

/**
 * A text of which the storage was taken out: the largest amount that is one, in GB; RAM and "8+128"
 * forms go with it.
 *
 * @param rest the text without them
 */
record StorageText(Amount storageGb, String rest) {
  private static final Set<Integer> SIZES = Set.of(8, 16, 32, 64, 128, 256, 512, 1024, 2048);
  private static final Set<Integer> MEMORIES = Set.of(1, 2, 3, 4, 6, 8, 10, 12, 16, 18, 24);
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![a-z0-9.])(?<!iphone )(\\d{1,2})(?: ?gb? ?[+/] ?| [+/] |[+/])(\\d{1,4})"
              + " ?(tb?|gb?)?(?![a-z0-9])");
  private static final Pattern AMOUNT =
      Pattern.compile("(?<![0-9.])(\\d{1,4}) ?(tb?|gb?)(?![a-z0-9])");
  private static final Pattern NUMBER =
      Pattern.compile("(?<=[ ,/])(64|128|256|512|1024)(?=$|[ ,/])");

  /** Of a text in plain form. */
  static StorageText of(String plain) {
    StorageText text = new StorageText(Amount.NOT_STATED, plain);
    for (Pattern pattern : new Pattern[] {PAIR, AMOUNT, NUMBER}) {
      text = text.without(pattern);
    }
    return text;
  }

  /** A storage cell: the number alone, or any of the forms; not stated where it is none. */
  static Amount ofCell(String cell) {
    String plain = StatedText.plain(cell);
    boolean digits =
        !plain.isEmpty() && plain.length() <= 4 && plain.chars().allMatch(Character::isDigit);
    if (digits) {
      int number = Integer.parseInt(plain);
      return number > 0 ? Amount.of(number) : Amount.NOT_STATED;
    }
    return of(plain).storageGb();
  }

  private StorageText without(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest);
    StringBuilder left = new StringBuilder();
    long largest = storageGb.stated() ? storageGb.value().longValueExact() : 0;
    while (matcher.find()) {
      String unit = matcher.group(matcher.groupCount());
      String number = matcher.group(pattern == PAIR ? 2 : 1);
      boolean terabytes = unit != null && unit.startsWith("t");
      int gigabytes = Integer.parseInt(number) * (terabytes ? 1024 : 1);
      boolean pair = pattern != PAIR || MEMORIES.contains(Integer.parseInt(matcher.group(1)));
      boolean network = pattern == AMOUNT && unit.equals("g") && gigabytes < 6;
      if (pair && SIZES.contains(gigabytes)) {
        largest = Math.max(largest, gigabytes);
        matcher.appendReplacement(left, " ");
      } else if (pattern != PAIR && !network && MEMORIES.contains(gigabytes)) {
        matcher.appendReplacement(left, " ");
      }
    }
    matcher.appendTail(left);
    Amount storage = largest >= 8 ? Amount.of(largest) : Amount.NOT_STATED;
    return new StorageText(storage, left.toString().strip());
  }
}
