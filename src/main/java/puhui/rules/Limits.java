package puhui.rules;

/**
 * How large the parts of a rule file may be: far above what any rule needs, far below what would
 * keep a reader, the engine or a reviewer busy.
 */
final class Limits {
  static final int BYTES_OF_FILE = 64 * 1024;
  static final int FILES_OF_STRATUM = 500;
  static final int PROBLEMS_OF_FILE = 50;
  static final int LENGTH_OF_WORD = 60;
  static final int LENGTH_OF_TEXT = 1000;
  static final int LENGTH_OF_LITERAL = 100;
  static final int IMPORTS = 20;
  static final int ANNOTATIONS = 20;
  static final int PATTERNS = 4;
  static final int OPERANDS = 100;
  static final int BRACKETS = 20;

  private Limits() {}
}
