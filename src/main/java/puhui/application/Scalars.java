package puhui.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of one YAML scalar means; empty where it means nothing of that kind. */
final class Scalars {
  private static final Set<String> NOT_STATED =
      Set.of(
          "", "无", "否", "没有", "空", "none", "no", "n/a", "na", "null", "nil", "~", "-", "--", "/");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,24}(\\.[0-9]{1,12})?");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,15}");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Scalars() {}

  /** Blank, or one of the contract's words for "not stated". */
  static boolean notStated(String text) {
    return NOT_STATED.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** At most 24 digits before and 12 after the point, no exponent, no grouping. */
  static Optional<BigDecimal> decimal(String text) {
    return DECIMAL.matcher(text.strip()).matches()
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  /** A whole number from 0, at most 15 digits. */
  static Optional<BigDecimal> count(String text) {
    return COUNT.matcher(text.strip()).matches()
        ? Optional.of(new BigDecimal(text.strip()))
        : Optional.empty();
  }

  /** A calendar day as 2024-03-01 and in no other form. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A month as 2023-01. */
  static boolean month(String text) {
    return MONTH.matcher(text).matches();
  }
}
