package puhui.report;

import java.util.Set;
import java.util.regex.Pattern;

/** Hides what would name a person or a phone in the files that we write. */
public final class PersonalData {
  private static final Set<String> COLUMNS = Set.of("imei", "user_id");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
  private static final int PLACE = 6;

  private static final Pattern PERSONS_NUMBER = Pattern.compile("\\d{11,}[xX]?");
  private static final int ECHO = 40;

  private PersonalData() {}

  /** A word or column name of a file, as it may be repeated: shortened, long numbers hidden. */
  public static String echo(String text) {
    String masked = LONG_NUMBER.matcher(text).replaceAll(m -> ends(m.group()));
    return points(masked) <= ECHO
        ? masked
        : masked.substring(0, masked.offsetByCodePoints(0, ECHO)) + "…";
  }

  /**
   * The value of a column as it may be shown; of text that belongs to no one column, long numbers
   * are hidden.
   */
  static String masked(String column, String value) {
    if (COLUMNS.contains(column)) {
      return ends(value);
    }
    if (column.equals("address")) {
      return value.length() <= PLACE
          ? "*".repeat(value.length())
          : value.substring(0, value.offsetByCodePoints(0, Math.min(PLACE, points(value)))) + "***";
    }
    Pattern number = column.isEmpty() ? LONG_NUMBER : PERSONS_NUMBER;
    return number.matcher(value).replaceAll(m -> ends(m.group()));
  }

  private static int points(String value) {
    return value.codePointCount(0, value.length());
  }

  private static String ends(String value) {
    int length = value.length();
    return length < PLACE + 1
        ? "*".repeat(length)
        : value.substring(0, 2) + "*".repeat(length - PLACE) + value.substring(length - 4);
  }
}
