package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Day;

/** Read from bytes, a date is the one that its text says, or is left to the slow way. */
class DateBytesTest {
  private static final List<String> RIGHT =
      List.of(
          "2023-10-18",
          "2023/02/28",
          "20231018",
          "2024-02-29 23:59",
          "2023-10-18 12:30:59",
          "2023/12/31T00:00:00",
          "20230430 08:05",
          "19991231T23:59:59",
          "2023-10-18T00:00:00+08:00",
          "2023-1-2",
          "2023.10.18",
          "2023年10月18日");

  @Test
  void theDayIsThatOfTheTextWhereverItIsReadAtAll() {
    assertThat(tries(1, 300_000)).isGreaterThan(50_000);
  }

  @Test
  @Tag("slow")
  void theDayIsThatOfTheTextInManyMoreTries() {
    assertThat(tries(2, 20_000_000)).isGreaterThan(3_500_000);
  }

  /** How many of so many cells were read at once. */
  private static int tries(long seed, int count) {
    SomeCells cells = new SomeCells(seed, RIGHT);
    int read = 0;
    for (int i = 0; i < count; i++) {
      SomeCells.Bytes bytes = cells.bytes(cells.next());
      int day = DateBytes.epochDay(bytes.row(), bytes.from(), bytes.to());
      if (day != DateBytes.NOT_READ) {
        read++;
        boolean same = DateCell.day(bytes.cell()).filter(slow -> epochDay(slow) == day).isPresent();
        assertThat(same && !NotStated.is(bytes.cell())).as(bytes.cell()).isTrue();
      }
    }
    return read;
  }

  @Test
  void everyDayThatACalendarHasIsReadAndNoOther() {
    for (int year = 0; year < 10_000; year += year >= 1890 && year < 2110 ? 1 : 97) {
      for (int month = 0; month <= 13; month++) {
        for (int day = 0; day <= 32; day++) {
          String cell = String.format("%04d-%02d-%02d", year, month, day);
          int slow = DateCell.day(cell).map(DateBytesTest::epochDay).orElse(DateBytes.NOT_READ);
          assertThat(read(cell)).as(cell).isEqualTo(slow);
          assertThat(read(cell.replace("-", ""))).as(cell).isEqualTo(slow);
        }
      }
    }
  }

  @Test
  void everyTimeOfTheDayIsReadAndNoOther() {
    for (int hour = 0; hour < 100; hour++) {
      for (int minute = 0; minute < 100; minute++) {
        String cell = String.format("2023/10/18 %02d:%02d", hour, minute);
        int slow = DateCell.day(cell).map(DateBytesTest::epochDay).orElse(DateBytes.NOT_READ);
        assertThat(read(cell)).as(cell).isEqualTo(slow);
        assertThat(read(cell + ":07")).as(cell).isEqualTo(slow);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-10-18", "2023/10/18", "20231018", "2023-10-18 09:30", "20231018T23:59:59"})
  void theUsualFormsAreReadAtOnce(String cell) {
    assertThat(read(cell)).isEqualTo((int) LocalDate.of(2023, 10, 18).toEpochDay());
  }

  private static int read(String cell) {
    byte[] bytes = cell.getBytes(StandardCharsets.US_ASCII);
    return DateBytes.epochDay(bytes, 0, bytes.length);
  }

  private static int epochDay(Day day) {
    return (int) day.value().toEpochDay();
  }
}
