package puhui.intake.cells;

/**
 * A division code (GB/T 2260): codes of 9 and 12 digits are cut to their first 6; what is no code
 * stays as it is.
 */
public final class DistrictCell {
  private static final int CODE = 6;

  private DistrictCell() {}

  /** The code, "" where nothing is stated. */
  public static String code(String cell) {
    if (NotStated.is(cell)) {
      return "";
    }
    String text = Plain.withoutBlanks(Plain.fold(cell));
    String code = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    boolean longer = code.length() == 9 || code.length() == 12;
    return longer && new Cursor(code).digitsAhead() == code.length()
        ? code.substring(0, CODE)
        : code;
  }
}
