package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static puhui.intake.Sample.CHINESE;
import static puhui.intake.Sample.ENGLISH;
import static puhui.intake.Sample.cells;
import static puhui.intake.Sample.problems;
import static puhui.intake.Sample.row;
import static puhui.intake.Sample.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BadFilesTest {
  @TempDir Path folder;

  @Test
  void anEmptyFileIsRefused() {
    assertThat(problems(write(folder, "a.csv", ""))).containsExactly("intake.file.empty");
    assertThat(problems(write(folder, "b.csv", "\uFEFF\n \n")))
        .containsExactly("intake.file.empty");
    assertThat(problems(write(folder, "c.jsonl", ""))).containsExactly("intake.file.empty");
    assertThat(problems(write(folder, "d.csv.gz", Sample.gzip(new byte[0]))))
        .containsExactly("intake.file.empty");
    assertThat(problems(write(folder, "e.csv", ",,,\n,,\n"))).containsExactly("intake.file.empty");
  }

  @Test
  void aDirectoryIsRefused() {
    assertThat(problems(folder)).containsExactly("intake.file.directory");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeOrDeviceIsRefused() {
    assertThat(problems(Path.of("/dev/null"))).containsExactly("intake.file.special");
  }

  @Test
  void aVanishedFileIsRefused() {
    assertThat(problems(folder.resolve("gone.csv"))).containsExactly("intake.file.missing");
  }

  @Test
  void halfAGzipIsRefused() {
    StringBuilder text = new StringBuilder(CHINESE);
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      text.append('\n').append(row("A" + random.nextLong()));
    }
    byte[] whole = Sample.gzip(text.toString().getBytes(StandardCharsets.UTF_8));
    for (int length : new int[] {2, 5, 12, 60, whole.length / 2, whole.length - 4}) {
      Path file = write(folder, "half.csv.gz", Arrays.copyOf(whole, length));
      assertThat(problems(file)).as("%d bytes", length).containsExactly("intake.file.gzip");
    }
  }

  @Test
  void aDamagedGzipIsRefused() {
    byte[] bytes =
        Sample.gzip((CHINESE + "\n" + row("A1") + "\n").getBytes(StandardCharsets.UTF_8));
    bytes[bytes.length - 6] ^= 0x55;
    assertThat(problems(write(folder, "a.csv.gz", bytes))).containsExactly("intake.file.gzip");
  }

  @Test
  void filesOfOtherKindsAreRefusedByName() {
    assertThat(problems(write(folder, "a.parquet", "PAR1xxxxPAR1")))
        .containsExactly("intake.file.parquet");
    assertThat(problems(write(folder, "a.pdf", "%PDF-1.7\n")))
        .containsExactly("intake.file.binary");
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2};
    assertThat(problems(write(folder, "a.xls", xls))).containsExactly("intake.file.ole");
    assertThat(problems(write(folder, "b.xlsx", "PK\u0003\u0004 and no more")))
        .containsExactly("intake.xlsx.broken");
  }

  @Test
  void utf16IsRefusedWithOrWithoutAMark() {
    String text = CHINESE + "\n" + row("A1") + "\n";
    assertThat(problems(write(folder, "a.csv", text, StandardCharsets.UTF_16)))
        .containsExactly("intake.file.utf16");
    assertThat(
            problems(write(folder, "b.csv", ENGLISH + "\n" + row("A1"), StandardCharsets.UTF_16LE)))
        .containsExactly("intake.file.utf16");
    assertThat(
            problems(write(folder, "c.csv", ENGLISH + "\n" + row("A1"), StandardCharsets.UTF_16BE)))
        .containsExactly("intake.file.utf16");
  }

  @Test
  void junkIsRefused() {
    byte[] junk = new byte[100_000];
    new Random(7).nextBytes(junk);
    assertThat(problems(write(folder, "a.csv", junk)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("intake.");
    assertThat(problems(write(folder, "b.csv", new byte[5000])))
        .containsExactly("intake.file.binary");
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefused() {
    assertThat(
            problems(
                write(folder, "a.csv", ENGLISH + "\n\"" + row("A1") + "\n" + row("A2") + "\n")))
        .containsExactly("intake.csv.broken");
  }

  @Test
  void aQuoteThatTakesInWholeRowsIsRefused() {
    String rows =
        "\n\""
            + row("A1")
            + "\n"
            + row("A2")
            + "\n"
            + row("A3")
            + "\n"
            + row("A4\"")
            + "\n"
            + row("A5");
    assertThat(problems(write(folder, "a.csv", ENGLISH + rows)))
        .containsExactly("intake.csv.quote");
  }

  @Test
  void aQuoteThatTiesTwoRowsTogetherIsRefused() {
    String open = row("A1").replace("广东省", "\"广东省");
    String closed = row("A2").replace("广东省深圳市福田区", "福田区\"");
    assertThat(problems(write(folder, "a.csv", ENGLISH + "\n" + open + "\n" + closed + "\n")))
        .containsExactly("intake.csv.quote");
  }

  @Test
  void aHundredMegabytesOnOneLineDoNotFillTheMemory() throws IOException {
    assertThat(problems(oneLine("x", "")))
        .as("from the start")
        .containsExactly("intake.csv.broken");
    assertThat(problems(oneLine("x", ENGLISH + "\n" + row("A1") + "\n")))
        .containsExactly("intake.csv.broken");
    assertThat(cells(oneLine(",", ENGLISH + "\n" + row("A1") + "\n"), Field.ORDER_ID))
        .as("fields without end are one unreadable row")
        .containsExactly("A1", "!too_long");
  }

  @Test
  void aHundredMegabytesOnOneLineOfJsonAreOneUnreadableRow() throws IOException {
    String json = JsonOrdersTest.line("A1") + "\n";
    assertThat(cells(oneLine("x", json), Field.ORDER_ID)).containsExactly("A1", "!too_long");
  }

  private Path oneLine(String piece, String before) throws IOException {
    Path file = folder.resolve("long.csv");
    byte[] block = piece.repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(before.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    return file;
  }
}
