package puhui.intake.cells;

import puhui.text.EightBytes;

/**
 * Tells from the bytes at the beginning of a cell, in any encoding that has ASCII in it, that it
 * surely says something; where it does not, {@link NotStated} has to be asked.
 *
 * <p>No word that says nothing begins with another ASCII character than # - / n, and none is longer
 * than seven characters; a mark that the form NFKC joins to the character before it makes no ASCII
 * of that.
 */
public final class StatedBytes {
  private StatedBytes() {}

  /** Whether {@link NotStated#is} is false, as far as can be told so. */
  public static boolean surely(byte[] bytes, int from, int to) {
    if (from == to) {
      return false;
    }
    byte first = bytes[from];
    boolean visible = first > ' ' && first < 0x7F;
    boolean mayBeNothing = first == '#' || first == '-' || first == '/' || (first | 0x20) == 'n';
    if (visible && !mayBeNothing) {
      return true;
    }
    return visible
        && to - from >= EightBytes.SIZE
        && EightBytes.visible(EightBytes.at(bytes, from));
  }
}
