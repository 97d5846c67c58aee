package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Day;

class DateCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-10-18",
        "2023/10/18",
        "2023.10.18",
        "20231018",
        "2023年10月18日",
        "２０２３年１０月１８日",
        " 2023-10-18 ",
        "2023-10-18 12:30",
        "2023-10-18 12:30:59",
        "2023-10-18 12:30:59.123456",
        "2023-10-18T12:30:59",
        "20231018 23:59",
        "2023年10月18日 08:00",
        "2023/10/18 8:05",
        "2023-10-18T00:00:00+08:00",
        "2023-10-17T16:00:00Z",
        "2023-10-18T15:59:59Z",
        "2023-10-18 12:30:00 +0800",
        "2023-10-17T23:00:00-05",
      })
  void everyFormOfADayIsTheSameDay(String cell) {
    assertThat(DateCell.day(cell)).contains(Day.of("2023-10-18"));
  }

  @ParameterizedTest
  @CsvSource({"2023-1-2", "2023/01/2", "2023年1月2日", "2023.1.02"})
  void monthsAndDaysMayHaveOneDigit(String cell) {
    assertThat(DateCell.day(cell)).contains(Day.of("2023-01-02"));
  }

  @Test
  void anOffsetMayTurnTheYear() {
    assertThat(DateCell.day("2023-12-31T16:00:00Z")).contains(Day.of("2024-01-01"));
    assertThat(DateCell.day("2023-12-31T15:59:59Z")).contains(Day.of("2023-12-31"));
    assertThat(DateCell.day("2023-01-01T07:00:00+09:00")).contains(Day.of("2023-01-01"));
    assertThat(DateCell.day("2023-01-01T00:30:00+09:00")).contains(Day.of("2022-12-31"));
  }

  @Test
  void aLeapDayExistsInLeapYearsOnly() {
    assertThat(DateCell.day("2024-02-29")).contains(Day.of("2024-02-29"));
    assertThat(DateCell.day("2023-02-29")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-13-01",
        "2023-00-10",
        "2023-10-00",
        "2023-10/18",
        "2023-10",
        "18/10/2023",
        "10-18-2023",
        "45217",
        "20231399",
        "2023101",
        "202310181",
        "2023-10-18x",
        "2023-10-18 25:00",
        "2023-10-18 12:60",
        "2023-10-18 12:30:61",
        "2023-10-18 12",
        "2023-10-18T12:30:00+25:00",
        "2023-10-18T12:30:00.",
        "2023年10月18",
        "昨天",
        "Oct 18, 2023",
      })
  void whatIsInNoKnownFormIsNoDay(String cell) {
    assertThat(DateCell.day(cell)).isEmpty();
  }
}
