package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateFindingsTest {
  @TempDir Path folder;

  private record Late(int findingsNumber, boolean reviewCounts) {}

  @ParameterizedTest
  @CsvSource({"1,300000", "4,300000", "64,300000", "1,1"})
  void what_was_put_in_any_order_comes_back_in_input_order(int megabytes, int orders) {
    Random random = new Random(orders);
    List<Long> ordinals = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      ordinals.add(5_000_000_000L + i * 4L);
    }
    Collections.shuffle(ordinals, random);
    Map<Long, Late> expected = new TreeMap<>();
    Map<Long, Late> found = new TreeMap<>();
    try (LateFindings late = new LateFindings(folder, (long) megabytes << 20)) {
      for (long ordinal : ordinals) {
        Late put = new Late(random.nextInt(Integer.MAX_VALUE), random.nextBoolean());
        expected.put(ordinal, put);
        late.put(ordinal, put.findingsNumber(), put.reviewCounts());
      }

      for (long next = late.next(0); next < Long.MAX_VALUE; next = late.next(next + 1)) {
        found.put(next, new Late(late.findingsNumber(), late.reviewCounts()));
      }
    }

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void an_order_may_be_asked_for_twice_and_others_left_out() {
    try (LateFindings late = new LateFindings(folder, 1 << 20)) {
      late.put(9, 1, false);
      late.put(4, 0, true);
      late.put(7, 2, true);

      assertThat(late.next(8)).isEqualTo(9);
      assertThat(late.next(9)).isEqualTo(9);
      assertThat(late.findingsNumber()).isEqualTo(1);
      assertThat(late.reviewCounts()).isFalse();
      assertThat(late.next(10)).isEqualTo(Long.MAX_VALUE);
    }
  }

  @Test
  void nothing_put_is_nothing_found() {
    try (LateFindings late = new LateFindings(folder, 1 << 20)) {
      assertThat(late.next(0)).isEqualTo(Long.MAX_VALUE);
    }
  }
}
