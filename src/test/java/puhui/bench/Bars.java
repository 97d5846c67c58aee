package puhui.bench;

import java.util.List;
import java.util.Locale;

/** Seconds as horizontal bars, in SVG. */
final class Bars {
  private static final int LABELS = 150;
  private static final int LONGEST = 420;
  private static final int WIDTH = 760;
  private static final int STEP = 34;

  private Bars() {}

  /** One bar; the thin line in it goes from least to most. */
  record Bar(String name, Spread seconds, double peakMb) {}

  static String svg(List<Bar> bars) {
    double longest = bars.stream().mapToDouble(bar -> bar.seconds().most()).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg width=\"%d\" height=\"%d\" role=\"img\" aria-label=\"seconds\">%n",
            WIDTH,
            bars.size() * STEP));
    for (int i = 0; i < bars.size(); i++) {
      svg.append(bar(bars.get(i), i * STEP, LONGEST / longest));
    }
    return svg.append("</svg>").toString();
  }

  private static String bar(Bar bar, int y, double perSecond) {
    return String.format(
        Locale.ROOT,
        """
        <text x="0" y="%1$d">%2$s</text>
        <rect x="%3$d" y="%4$d" width="%5$.1f" height="20" fill="#2f7d5b"/>
        <line x1="%6$.1f" x2="%7$.1f" y1="%8$d" y2="%8$d" stroke="#333"/>
        <text x="%9$.1f" y="%1$d">%10$.2f s, %11$.0f MB</text>
        """,
        y + 18,
        bar.name(),
        LABELS,
        y + 4,
        bar.seconds().median() * perSecond,
        LABELS + bar.seconds().least() * perSecond,
        LABELS + bar.seconds().most() * perSecond,
        y + 14,
        LABELS + 8 + bar.seconds().most() * perSecond,
        bar.seconds().median(),
        bar.peakMb());
  }
}
