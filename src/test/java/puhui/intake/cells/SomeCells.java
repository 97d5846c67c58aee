package puhui.intake.cells;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Cells made at random: right ones with a few characters changed, in either encoding of a file. */
public final class SomeCells {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHARACTERS =
      "0123456789001199-/.: ,;'\"=+TtZnNaAoO#!_年月日成新无否没空—　\u00A0\u200B０９／－：Ｎ"
          .concat("é\u0308\u0338深圳𠀀");

  private final Random random;
  private final List<String> right;

  public SomeCells(long seed, List<String> right) {
    this.random = new Random(seed);
    this.right = right;
  }

  /** A right cell, changed at up to three places. */
  public String next() {
    StringBuilder cell = new StringBuilder(right.get(random.nextInt(right.size())));
    for (int changes = random.nextInt(4); changes > 0; changes--) {
      change(cell);
    }
    return cell.toString();
  }

  private void change(StringBuilder cell) {
    int at = random.nextInt(cell.length() + 1);
    int character = random.nextInt(CHARACTERS.length());
    String other = CHARACTERS.substring(character, character + 1);
    switch (random.nextInt(5)) {
      case 0 -> cell.insert(at, other);
      case 1 -> cell.replace(at, Math.min(cell.length(), at + 1), other);
      case 2 -> cell.delete(at, Math.min(cell.length(), at + 1));
      case 3 -> cell.setLength(at);
      default -> cell.insert(at, cell.substring(at, Math.min(cell.length(), at + 3)));
    }
  }

  /** A cell's bytes somewhere in a row, between bytes that belong to other cells. */
  public Bytes bytes(String cell) {
    Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : GB18030;
    byte[] text = cell.getBytes(charset);
    int before = random.nextInt(3) * random.nextInt(10);
    int after = random.nextInt(3) * random.nextInt(10);
    byte[] row = new byte[before + text.length + after];
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) "0123456789-/.:, ".charAt(random.nextInt(16));
    }
    System.arraycopy(text, 0, row, before, text.length);
    return new Bytes(row, before, before + text.length, new String(text, charset));
  }

  /**
   * Where a cell stands.
   *
   * @param cell as a decoder reads it
   */
  public record Bytes(byte[] row, int from, int to, String cell) {}
}
