package puhui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Progress;

/**
 * The expected decisions agree with what stands in the rows, as far as a second pair of eyes can
 * read it.
 */
class ExpectationsTest {
  private static final Set<String> REFER = Set.of("AP-06", "AP-11", "LK-01", "DC-05");
  private static final Set<String> REPEAT = Set.of("DC-04", "DC-05");

  private static final Pattern IN_SHENZHEN =
      Pattern.compile("(中国)?(广东省?)? ?(深圳|福田区|罗湖区|盐田区|宝安区|龙岗区|坪山区|光明|大鹏新区)");

  @TempDir static Path folder;
  private static SampleYear year;

  @BeforeAll
  static void write() {
    PlatformYear.write(20_000, 7, folder.resolve("out"), Options.USUAL, Progress.NONE);
    year = SampleYear.read(folder.resolve("out"));
  }

  @Test
  void theDecisionFollowsFromTheRules() {
    for (SampleRow row : year.that(SampleRow::readable)) {
      String decision =
          row.rules().isEmpty()
              ? "ELIGIBLE"
              : REFER.containsAll(row.rules()) ? "REVIEW" : "INELIGIBLE";
      assertThat(row.decision()).as(row.toString()).isEqualTo(decision);
      assertThat(row.rules()).isSorted().doesNotHaveDuplicates();
    }
  }

  @Test
  void ordersOfTheYearAreNotCaughtForTheirDayAndOthersAre() {
    for (SampleRow row : year.that(row -> row.readable() && !row.rules().contains("DC-01"))) {
      LocalDate day = row.day();
      assertThat(row.rules().contains("AP-08")).as(row.toString()).isEqualTo(day.getYear() != 2023);
      assertThat(row.rules().contains("AP-07"))
          .as(row.toString())
          .isEqualTo(day.isBefore(LocalDate.of(2022, 8, 18)));
    }
  }

  @Test
  void imeisOfRowsNotCaughtForThemAreGenuineAndMadeUp() {
    year.phones()
        .keySet()
        .forEach(
            imei ->
                assertThat(imei)
                    .matches("(35|86)99\\d{11}")
                    .satisfies(ExpectationsTest::passesLuhn));
  }

  @Test
  void aPhoneEarnsOnceAndWhatFollowsALiveOrderIsCaught() {
    year.phones().values().forEach(ExpectationsTest::checkPhone);
  }

  @Test
  void aPhoneOnTwoPlatformsOnOneDayIsCaughtWhereTheOtherSaleWasCompleted() {
    for (List<SampleRow> phone : year.phones().values()) {
      for (SampleRow row : phone) {
        boolean met = phone.stream().anyMatch(other -> metOnAnotherPlatform(row, other));
        assertThat(row.rules().contains("LK-01")).as(phone.toString()).isEqualTo(met);
      }
    }
  }

  @Test
  void ofTwoRowsThatAreAlikeTheLaterOneIsTheCopy() {
    Map<List<String>, List<SampleRow>> alike =
        year.that(row -> row.rules().isEmpty() || row.rules().equals(List.of("DC-04"))).stream()
            .collect(Collectors.groupingBy(SampleRow::fields));
    alike.values().removeIf(rows -> rows.size() == 1);
    assertThat(alike).hasSizeGreaterThan(20);
    for (List<SampleRow> rows : alike.values()) {
      assertThat(rows).extracting(SampleRow::decision).containsExactly("ELIGIBLE", "INELIGIBLE");
    }
  }

  @Test
  void orderIdsHaveEighteenToTwentyFourDigitsAndOneBuyer() {
    Map<String, List<SampleRow>> orders =
        year.that(row -> row.readable() && !row.rules().contains("DC-01")).stream()
            .collect(Collectors.groupingBy(SampleRow::orderId));
    assertThat(orders.keySet()).allMatch(id -> id.matches("\\d{18,24}"));
    assertThat(orders.values())
        .allMatch(rows -> rows.stream().map(SampleRow::user).distinct().count() == 1);
  }

  @Test
  void addressesOutsideNameAnotherCityOrCode() {
    for (SampleRow row : year.that(row -> row.rules().contains("AP-05"))) {
      assertThat(row.code().startsWith("4403")).as(row.toString()).isFalse();
      assertThat(row.address()).doesNotStartWith("深圳").doesNotStartWith("广东省深圳");
    }
    for (SampleRow row : year.that(row -> row.decision().equals("ELIGIBLE"))) {
      boolean byText = IN_SHENZHEN.matcher(row.address()).lookingAt();
      assertThat(byText || row.code().startsWith("4403")).as(row.toString()).isTrue();
    }
  }

  private static void checkPhone(List<SampleRow> phone) {
    List<SampleRow> live =
        phone.stream()
            .filter(
                row ->
                    row.rules().stream()
                        .allMatch(rule -> REFER.contains(rule) || REPEAT.contains(rule)))
            .sorted(
                Comparator.comparing(SampleRow::day)
                    .thenComparing(SampleRow::orderId)
                    .thenComparing(SampleRow::row))
            .toList();
    for (SampleRow row : phone) {
      boolean follows = live.indexOf(row) > 0;
      boolean review = follows && !live.get(0).rules().isEmpty();
      assertThat(row.rules().contains("DC-04")).as(phone.toString()).isEqualTo(follows && !review);
      assertThat(row.rules().contains("DC-05")).as(phone.toString()).isEqualTo(follows && review);
    }
  }

  private static boolean metOnAnotherPlatform(SampleRow row, SampleRow other) {
    boolean stated = !row.rules().contains("DC-01") && !other.rules().contains("DC-01");
    boolean completed = !other.rules().contains("AP-03");
    return stated
        && completed
        && !row.platform().equals(other.platform())
        && row.day().equals(other.day());
  }

  private static void passesLuhn(String imei) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      int digit = imei.charAt(14 - i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    }
    assertThat(sum % 10).isZero();
  }
}
