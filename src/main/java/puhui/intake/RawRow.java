package puhui.intake;

/**
 * The fields of one row as the file has them, before anything is known of their columns.
 *
 * @param line where it begins in the file, from 1
 * @param fields trimmed of surrounding blanks
 * @param tooLong whether the row had more than can be a row, of which the fields are only the
 *     beginning
 */
record RawRow(long line, String[] fields, boolean tooLong) {
  /** In a decoded text stands for bytes that are no text in the file's encoding. */
  static final char NOT_TEXT = '\uFFFF';

  boolean blank() {
    for (String field : fields) {
      if (!field.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first field with bytes that are not text, or -1. */
  int notText() {
    for (int i = 0; i < fields.length; i++) {
      if (notText(fields[i])) {
        return i;
      }
    }
    return -1;
  }

  static boolean notText(String text) {
    return text.indexOf(NOT_TEXT) >= 0 || text.indexOf(0) >= 0;
  }
}
