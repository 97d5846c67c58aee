package puhui.decisions;

import java.util.Comparator;
import java.util.SortedSet;
import puhui.facts.Order;

/**
 * An order with what the order rules said of it.
 *
 * @param content cleaned content of the row, the tie-break of equal days and order ids
 */
public record SoldPhone(Order order, String content, SortedSet<String> orderRules) {

  /**
   * Ranking of a device's live orders: day, order id by code point, cleaned content, file and row.
   */
  public static final Comparator<SoldPhone> RANKING =
      Comparator.comparing((SoldPhone sold) -> sold.order().date())
          .thenComparing(sold -> sold.order().orderId().value(), SoldPhone::byCodePoint)
          .thenComparing(SoldPhone::content, SoldPhone::byCodePoint)
          .thenComparing(sold -> sold.order().row());

  /** Order of texts by code point, which differs from Java's own for characters beyond U+FFFF. */
  static int byCodePoint(String left, String right) {
    int at = 0;
    while (at < left.length() && at < right.length()) {
      int a = left.codePointAt(at);
      int b = right.codePointAt(at);
      if (a != b) {
        return Integer.compare(a, b);
      }
      at += Character.charCount(a);
    }
    return Integer.compare(left.length(), right.length());
  }
}
