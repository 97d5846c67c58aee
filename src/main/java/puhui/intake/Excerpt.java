package puhui.intake;

/** The beginning of a text that is shown to people who look for it in their file. */
final class Excerpt {
  private static final int LONGEST = 200;

  private Excerpt() {}

  /** At most 200 characters; what is no text shows as U+FFFD. */
  static String of(String text) {
    String shown = text.replace(RawRow.NOT_TEXT, '\uFFFD').replace('\0', '\uFFFD');
    if (shown.length() <= LONGEST) {
      return shown;
    }
    boolean halfCharacter = Character.isHighSurrogate(shown.charAt(LONGEST - 2));
    return shown.substring(0, halfCharacter ? LONGEST - 2 : LONGEST - 1) + "…";
  }

  static String of(String[] fields) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < fields.length && text.length() <= LONGEST; i++) {
      text.append(i == 0 ? "" : ",").append(fields[i], 0, Math.min(fields[i].length(), LONGEST));
    }
    return of(text.toString());
  }
}
