package puhui.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The characters that a file of rules, sheets or cases may hold anywhere, comments included: what
 * is on the screen is what is in the file. Controls, bidirectional marks, invisible letters and
 * line ends that editors do not agree about are refused (Unicode UTS #55, "Trojan Source").
 */
public final class Characters {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Letters and marks that show as nothing. */
  private static final Set<Integer> INVISIBLE =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

  private Characters() {}

  /** Reports the first refused character of each line, as the problem of that id. */
  public static void check(String file, String source, String id, List<Problem> problems) {
    int number = 0;
    int start = 0;
    while (start <= source.length()) {
      int end = source.indexOf('\n', start);
      end = end < 0 ? source.length() : end;
      String line = source.substring(start, end);
      OptionalInt at = refused(line, ++number == 1);
      if (at.isPresent()) {
        String shown = "U+%04X".formatted(line.codePointAt(at.getAsInt()));
        Place place = new Place(file, number, at.getAsInt() + 1);
        problems.add(Problem.at(place, id, shown));
      }
      start = end + 1;
    }
  }

  /** The text with its refused characters made visible, so that a terminal obeys none of them. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (isRefused(codePoint)) {
                shown.append("U+%04X".formatted(codePoint));
              } else {
                shown.appendCodePoint(codePoint);
              }
            });
    return shown.toString();
  }

  /** Whether a text of several lines holds what no file may; its line ends do not count. */
  static boolean anyRefused(String text) {
    return text.codePoints().anyMatch(each -> each != '\n' && isRefused(each));
  }

  private static OptionalInt refused(String line, boolean first) {
    int at = first && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    while (at < line.length()) {
      int codePoint = line.codePointAt(at);
      boolean windowsLineEnd = codePoint == '\r' && at == line.length() - 1;
      if (!windowsLineEnd && isRefused(codePoint)) {
        return OptionalInt.of(at);
      }
      at += Character.charCount(codePoint);
    }
    return OptionalInt.empty();
  }

  private static boolean isRefused(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\t';
      case Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.NON_SPACING_MARK ->
          INVISIBLE.contains(codePoint)
              || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
              || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
      default -> INVISIBLE.contains(codePoint);
    };
  }
}
