package puhui.report;

import java.util.Set;
import java.util.regex.Pattern;

/** Hides what would name a person or a phone in the files that we write. */
final class PersonalData {
  private static final Set<String> COLUMNS = Set.of("imei", "user_id");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
  private static final int PLACE = 6;

  private PersonalData() {}

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
    return column.isEmpty() ? LONG_NUMBER.matcher(value).replaceAll(m -> ends(m.group())) : value;
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
