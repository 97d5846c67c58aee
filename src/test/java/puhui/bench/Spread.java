package puhui.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Several measurements of one thing: the one in the middle, the least and the most. */
record Spread(double median, double least, double most) {
  static Spread of(Collection<Double> values) {
    return of(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** "3.21 (3.10–3.40)". */
  String text(int places) {
    String form = "%." + places + "f (%." + places + "f–%." + places + "f)";
    return String.format(Locale.ROOT, form, median, least, most);
  }
}
