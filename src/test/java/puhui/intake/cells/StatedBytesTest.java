package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What surely says something is never one of the words that say nothing. */
class StatedBytesTest {
  private static final List<String> WORDS =
      List.of(
          "无",
          "否",
          "没有",
          "空",
          "none",
          "no",
          "n/a",
          "na",
          "null",
          "nil",
          "-",
          "--",
          "/",
          "——",
          "–",
          "#n/a",
          "#ref!",
          "#value!",
          "#DIV/0!",
          "#NUM!",
          "Ｎ／Ａ",
          " none ",
          "　无",
          "NONE\u00A0",
          "＃ｖａｌｕｅ！",
          "u636200443",
          "WT2023-636200443",
          "NO20231018",
          "none-of-them");

  @Test
  void noWordThatSaysNothingIsSurelyStated() {
    assertThat(tries(5, 300_000)).isGreaterThan(60_000);
  }

  @Test
  @Tag("slow")
  void noWordThatSaysNothingIsSurelyStatedInManyMoreTries() {
    assertThat(tries(6, 20_000_000)).isGreaterThan(4_000_000);
  }

  private static int tries(long seed, int count) {
    SomeCells cells = new SomeCells(seed, WORDS);
    int sure = 0;
    for (int i = 0; i < count; i++) {
      SomeCells.Bytes bytes = cells.bytes(cells.next());
      if (StatedBytes.surely(bytes.row(), bytes.from(), bytes.to())) {
        sure++;
        assertThat(NotStated.is(bytes.cell())).as(bytes.cell()).isFalse();
      }
    }
    return sure;
  }

  @Test
  void noCharacterBehindTheFirstMakesAWordOfWhatIsSurelyStated() {
    for (int first = 0; first < 0x80; first++) {
      for (int second = 0; second <= Character.MAX_VALUE; second += second < 0x400 ? 1 : 7) {
        String cell = "" + (char) first + (char) second;
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        boolean sure = StatedBytes.surely(bytes, 0, bytes.length);
        assertThat(sure && NotStated.is(cell)).as(cell).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"67197890474111904615", "u636200443", "WT2023-1", "NO20231018", "a", "1"})
  void usualNumbersAreSurelyStated(String cell) {
    byte[] bytes = cell.getBytes(StandardCharsets.US_ASCII);
    assertThat(StatedBytes.surely(bytes, 0, bytes.length)).isTrue();
  }
}
