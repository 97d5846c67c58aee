package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It answers as a map of texts would, whatever the spellings. */
class SpellingMemoTest {
  @Test
  void itAnswersAsAMapWould() {
    assertThat(agreesWithAMap(7, 200_000)).isGreaterThan(20_000);
  }

  @Test
  @Tag("slow")
  void itAnswersAsAMapWouldInManyMoreTries() {
    assertThat(agreesWithAMap(8, 10_000_000)).isGreaterThan(1_000_000);
  }

  /** How often so many random spellings were known already. */
  private static int agreesWithAMap(long seed, int tries) {
    Random random = new Random(seed);
    SpellingMemo memo = new SpellingMemo(Integer.MAX_VALUE, 1 << 28);
    Map<String, Integer> map = new HashMap<>();
    int known = 0;
    for (int i = 0; i < tries; i++) {
      byte[] row = row(random);
      int from = random.nextInt(row.length);
      int to = from + random.nextInt(row.length - from + 1);
      String text = new String(row, from, to - from, StandardCharsets.ISO_8859_1);
      int number = map.getOrDefault(text, SpellingMemo.UNKNOWN);
      assertThat(memo.get(row, from, to)).as(text).isEqualTo(number);
      known += number == SpellingMemo.UNKNOWN ? 0 : 1;
      if (number == SpellingMemo.UNKNOWN || random.nextInt(100) == 0) {
        memo.put(row, from, to, i);
        map.put(text, i);
      }
    }
    assertThat(memo.size()).isEqualTo(map.size());
    map.forEach(
        (text, number) -> {
          byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
          assertThat(memo.get(bytes, 0, bytes.length)).as(text).isEqualTo(number);
        });
    return known;
  }

  /** Bytes of few kinds, zeros among them, so that spellings are alike and differ by one byte. */
  private static byte[] row(Random random) {
    byte[] row = new byte[1 + random.nextInt(80)];
    if (random.nextInt(3) > 0) {
      Arrays.fill(row, (byte) random.nextInt(2));
    }
    int changes = random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      row[random.nextInt(row.length)] = (byte) (random.nextInt(4) - 1);
    }
    return row;
  }

  @Test
  void fullItKeepsWhatItKnowsAndLearnsNoMore() {
    SpellingMemo memo = new SpellingMemo(2, 40);
    byte[] row = "一二三四五六七八九十,ab,cd".getBytes(StandardCharsets.UTF_8);
    memo.put(row, 0, 30, 1);
    memo.put(row, 0, 27, 2);
    memo.put(row, 31, 33, 3);
    memo.put(row, 34, 36, 4);
    assertThat(memo.get(row, 0, 30)).isEqualTo(1);
    assertThat(memo.get(row, 0, 27)).as("no room for 27 bytes more").isEqualTo(-1);
    assertThat(memo.get(row, 31, 33)).isEqualTo(3);
    assertThat(memo.get(row, 34, 36)).as("two are enough").isEqualTo(-1);
    memo.put(row, 31, 33, 5);
    assertThat(memo.get(row, 31, 33)).as("a known one can change").isEqualTo(5);
  }
}
