package puhui.intake.cells;

import java.util.Locale;
import java.util.Set;

/**
 * The words that mean "not stated" in every column (contract, Orders), and Excel's error values,
 * which state nothing.
 */
public final class NotStated {
  private static final int LONGEST = 7;
  private static final Set<String> WORDS =
      Set.of(
          "", "无", "否", "没有", "空", "none", "no", "n/a", "na", "null", "nil", "-", "--", "/", "—",
          "——", "–", "#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!");

  private NotStated() {}

  /**
   * Whether the cell says nothing; letter case, full-width forms and surrounding blanks do not
   * matter.
   */
  public static boolean is(String cell) {
    if (cell.isEmpty()) {
      return true;
    }
    if (cell.length() > LONGEST
        && !Plain.blank(cell.charAt(0))
        && !Plain.blank(cell.charAt(cell.length() - 1))) {
      return false;
    }
    String folded = Plain.fold(cell);
    return folded.length() <= LONGEST && WORDS.contains(folded.toLowerCase(Locale.ROOT));
  }

  /** The cell without surrounding blanks, or "" where it says nothing. */
  public static String orText(String cell) {
    return is(cell) ? "" : Plain.trim(cell);
  }
}
