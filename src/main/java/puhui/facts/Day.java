package puhui.facts;

import java.time.LocalDate;

/** A calendar day in Asia/Shanghai, or explicitly not stated. */
public record Day(LocalDate value) implements Comparable<Day> {
  public static final Day NOT_STATED = new Day(null);

  public static Day of(String iso) {
    return new Day(LocalDate.parse(iso));
  }

  @Attribute(en = "a day is stated", zh = "已填写日期")
  public boolean stated() {
    return value != null;
  }

  @Attribute(en = "calendar year of the day", zh = "所在自然年")
  public Amount year() {
    return stated() ? Amount.of(value.getYear()) : Amount.NOT_STATED;
  }

  /** Days in order of time; a day that is not stated comes last. */
  @Override
  public int compareTo(Day other) {
    if (!stated() || !other.stated()) {
      return Boolean.compare(!stated(), !other.stated());
    }
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return stated() ? value.toString() : "";
  }
}
