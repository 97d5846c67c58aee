package puhui.generate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a sample year, cleaned by the tests' own means. */
record SampleRow(
    long row, List<String> fields, String orderId, String decision, List<String> rules) {
  private static final Set<String> PHONE =
      Set.of("手机", "智能手机", "二手手机", "mobile phone", "smartphone", "cell phone");
  private static final Set<String> COMPLETED =
      Set.of("已完成", "完成", "交易成功", "交易完成", "已签收", "completed");
  private static final Pattern DAY = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2}).*");

  static SampleRow of(List<String> fields, List<String> expected) {
    String rules = expected.get(4);
    return new SampleRow(
        Long.parseLong(expected.get(1)),
        fields,
        expected.get(2),
        expected.get(3),
        rules.isEmpty() ? List.of() : List.of(rules.split(";")));
  }

  boolean readable() {
    return !decision.equals("UNREADABLE");
  }

  String platform() {
    String name = fields.get(2).strip();
    return name.equals("example") ? "示例平台" : name;
  }

  String address() {
    return fields.get(6).strip();
  }

  String code() {
    return fields.get(7).strip();
  }

  /** Digits alone, as ASCII; without what a decimal point adds. */
  String imei() {
    StringBuilder digits = new StringBuilder();
    fields
        .get(11)
        .strip()
        .replace(".0", "")
        .codePoints()
        .filter(Character::isDigit)
        .forEach(digit -> digits.append(Character.digit(digit, 10)));
    return digits.toString();
  }

  /** A completed sale of a phone, after the words of its cells. */
  boolean sold() {
    return readable()
        && PHONE.contains(fields.get(8).strip().toLowerCase(Locale.ROOT))
        && COMPLETED.contains(fields.get(10).strip().toLowerCase(Locale.ROOT));
  }

  boolean hasDay() {
    return readable() && fields.get(1).strip().matches("\\d.*");
  }

  String price() {
    return fields.get(15).strip();
  }

  String user() {
    return fields.get(3).strip();
  }

  /** The day in Shanghai. */
  LocalDate day() {
    String text = fields.get(1).strip();
    if (text.endsWith("Z") || text.contains("+")) {
      LocalDateTime shanghai =
          OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalDateTime();
      return shanghai.toLocalDate();
    }
    Matcher day =
        text.matches("\\d{8}.*")
            ? Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d).*").matcher(text)
            : DAY.matcher(text);
    if (!day.matches()) {
      throw new IllegalStateException(text);
    }
    return LocalDate.of(
        Integer.parseInt(day.group(1)),
        Integer.parseInt(day.group(2)),
        Integer.parseInt(day.group(3)));
  }
}
