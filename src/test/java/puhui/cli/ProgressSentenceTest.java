package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import puhui.text.Language;
import puhui.text.Messages;

class ProgressSentenceTest {
  private final ProgressSentence english = of(Language.EN, "rows");
  private final ProgressSentence chinese = of(Language.ZH, "changes");

  @Test
  void rows_rate_and_time_left_are_told_where_the_size_of_the_work_is_known() {
    assertThat(english.of(5_000_000, 10, 0.25))
        .isEqualTo("5,000,000 rows, 500,000 rows/s, 25 %, 0:30 left");
    assertThat(chinese.of(90, 90, 0.01)).isEqualTo("已检验 90 处改动，每秒 1 处，1 %，约剩 2:28:30");
  }

  @Test
  void without_the_size_no_time_is_made_up() {
    assertThat(english.of(2000, 4, 0)).isEqualTo("2,000 rows, 500 rows/s");
  }

  @Test
  void a_rate_before_any_time_has_passed_is_none() {
    assertThat(english.of(2000, 0, 0)).isEqualTo("2,000 rows, 0 rows/s");
  }

  private static ProgressSentence of(Language language, String things) {
    return new ProgressSentence(new Messages(language), things);
  }
}
