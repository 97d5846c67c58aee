package puhui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures as they are shown: rounded half up only here, tonnes from kilograms. */
public final class Numbers {
  private static final int TONNE = 3;

  private Numbers() {}

  /** kg as tonnes with 2 decimals, "8232.36". */
  public static String tonnes(BigDecimal kg) {
    return fixed(kg.movePointLeft(TONNE), 2);
  }

  /** Half up to so many decimals, "27.63". */
  public static String fixed(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** For readers: "8,232.36". */
  public static String shownTonnes(BigDecimal kg) {
    return grouped(tonnes(kg));
  }

  /** For readers, a change: "+8,232.36". */
  public static String signedTonnes(BigDecimal kg) {
    String shown = shownTonnes(kg);
    return shown.startsWith("−") ? shown : "+" + shown;
  }

  /** For readers: "1,234,567". */
  public static String shown(long count) {
    return grouped(Long.toString(count));
  }

  /** For readers, with so many decimals. */
  public static String shown(BigDecimal value, int decimals) {
    return grouped(fixed(value, decimals));
  }

  /** Share of the whole in percent with 2 decimals, "12.34 %"; "–" of nothing. */
  public static String share(long part, long whole) {
    return whole == 0
        ? "–"
        : BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                .toPlainString()
            + " %";
  }

  private static String grouped(String plain) {
    BigDecimal exact = new BigDecimal(plain);
    BigDecimal value = exact.signum() == 0 ? exact.abs() : exact;
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(Math.max(0, value.scale()));
    format.setMaximumFractionDigits(Math.max(0, value.scale()));
    format.setNegativePrefix("−");
    return format.format(value);
  }
}
