package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import puhui.facts.Imei;
import puhui.intake.cells.ImeiCell;
import puhui.intake.cells.SomeCells;

/** Read from bytes, an IMEI is genuine where its text is, or is left to the slow way. */
class ImeiBytesTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));
  private static final ImeiBytes BYTES = FACTORS.imeiBytes();

  @Test
  void theKeyIsThatOfTheTextInAnyCellWhereItIsReadAtAll() throws Exception {
    List<String> right =
        new ArrayList<>(
            List.of("350077523237513", "861536030196001", "013456789012340", "359966169014288.0"));
    for (String line : Files.readAllLines(Path.of("factors/imei-blocklist.csv"))) {
      right.add(line.substring(0, line.indexOf(',')));
    }
    SomeCells cells = new SomeCells(9, right);
    int read = 0;
    for (int i = 0; i < 300_000; i++) {
      SomeCells.Bytes bytes = cells.bytes(cells.next());
      long key = BYTES.deviceKey(bytes.row(), bytes.from(), bytes.to());
      read += key < 0 ? 0 : 1;
      boolean same = key < 0 || key == slow(bytes.cell()).deviceKey();
      assertThat(same).as(bytes.cell()).isTrue();
    }
    assertThat(read).isGreaterThan(5_000);
  }

  @Test
  void everyNumberOf15DigitsIsReadAsItsTextIs() {
    agreeOnNumbers(10, 500_000);
  }

  @Test
  @Tag("slow")
  void everyNumberOf15DigitsIsReadAsItsTextIsInManyMoreTries() {
    agreeOnNumbers(11, 30_000_000);
  }

  /** On numbers of 15 digits both ways agree in full: what is genuine is read at once. */
  private static void agreeOnNumbers(long seed, int count) {
    Random random = new Random(seed);
    byte[] row = new byte[17];
    for (int i = 0; i < count; i++) {
      int few = random.nextInt(4) == 0 ? 2 : 10;
      for (int at = 0; at < row.length; at++) {
        row[at] = (byte) ('0' + random.nextInt(few));
      }
      assertAlike(row);
    }
  }

  @Test
  void placeholdersAndNumbersOfOneDigitAreLeftToTheSlowWay() throws Exception {
    for (String line : Files.readAllLines(Path.of("factors/imei-blocklist.csv"))) {
      assertAlike(("x" + line + "x").getBytes(StandardCharsets.UTF_8));
    }
    for (char digit = '0'; digit <= '9'; digit++) {
      assertAlike(("x" + String.valueOf(digit).repeat(15) + "x").getBytes(StandardCharsets.UTF_8));
    }
    for (int serial = 0; serial < 100_000; serial++) {
      assertAlike(String.format("x%06d123456789x", serial).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void assertAlike(byte[] row) {
    String text = new String(row, 1, 15, StandardCharsets.ISO_8859_1);
    Imei slow = slow(text);
    long key = BYTES.deviceKey(row, 1, 16);
    if (key != slow.deviceKey()) {
      assertThat(key).as(text).isEqualTo(slow.deviceKey());
    }
    if (key >= 0) {
      byte[] masked = new byte[15];
      ImeiBytes.mask(key, masked, 0);
      String mask = new String(masked, StandardCharsets.US_ASCII);
      if (!mask.equals(slow.masked())) {
        assertThat(mask).as(text).isEqualTo(slow.masked());
      }
    }
  }

  private static Imei slow(String cell) {
    return FACTORS.imei(ImeiCell.clean(cell));
  }
}
