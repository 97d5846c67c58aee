package puhui.facts;

import java.math.BigDecimal;

/**
 * An exact decimal number, or explicitly not stated; equal values are equal whatever their scale.
 */
public record Amount(BigDecimal value) implements Comparable<Amount> {
  public static final Amount NOT_STATED = new Amount(null);

  public Amount {
    value = value == null ? null : value.stripTrailingZeros();
  }

  public static Amount of(long value) {
    return new Amount(BigDecimal.valueOf(value));
  }

  public static Amount of(String decimal) {
    return new Amount(new BigDecimal(decimal));
  }

  @Attribute(en = "a number is stated", zh = "已填写数值")
  public boolean stated() {
    return value != null;
  }

  @Attribute(en = "the number is above zero", zh = "大于零")
  public boolean positive() {
    return stated() && value.signum() > 0;
  }

  /** Amounts in order of size; an amount that is not stated comes last. */
  @Override
  public int compareTo(Amount other) {
    if (!stated() || !other.stated()) {
      return Boolean.compare(!stated(), !other.stated());
    }
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return stated() ? value.toPlainString() : "";
  }
}
