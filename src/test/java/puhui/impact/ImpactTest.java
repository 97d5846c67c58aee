package puhui.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.generate.Options;
import puhui.generate.PlatformYear;
import puhui.text.Trouble;

class ImpactTest {
  private static final String HEADER =
      "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei\n";

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @TempDir static Path shared;
  private static Path year;
  @TempDir Path temp;

  @BeforeAll
  static void generateTheFirstYear() {
    year = shared.resolve("year");
    PlatformYear.write(4000, 7, year, new Options(2022, 80, false, false, false), rows -> {});
  }

  @Test
  void equalRulesFlipNothing() throws IOException {
    ImpactResult result = ofYear().compare(temp.resolve("out"), 2);

    assertThat(result.differences()).isEmpty();
    assertThat(result.all().orders()).isZero();
    assertThat(TwoVersions.flips(temp.resolve("out"))).isEmpty();
    assertThat(result.before().orders()).isEqualTo(result.after().orders());
  }

  @Test
  void aLaterCreditingStartFlipsTheOrdersThatTheFilesShow() throws IOException {
    List<String[]> rows = rows();
    long expected = rows.stream().filter(ImpactTest::inTheMonthsBetween).count();

    ImpactResult result =
        ofYear().edit("", "parameters", "2022-08-18", "2023-01-01").compare(temp.resolve("out"), 2);

    assertThat(expected).isGreaterThan(1000);
    assertThat(
            TwoVersions.flips(temp.resolve("out")).stream()
                .filter(flip -> !flip[7].contains("AP-07") && flip[8].contains("AP-07")))
        .hasSize((int) expected);
    assertThat(result.byReason().get(0).group().code())
        .isEqualTo("AP-07 creditingStart 2022-08-18 -> 2023-01-01");
    assertThat(result.byMonth().stream().mapToLong(Movement::flips).sum())
        .isEqualTo(result.all().flips());
    assertThat(result.byBrand().stream().mapToLong(Movement::flips).sum())
        .isEqualTo(result.all().flips());
    assertThat(result.all().reductionKg())
        .isEqualByComparingTo(
            result
                .after()
                .emissions()
                .reductionKg()
                .subtract(result.before().emissions().reductionKg()));
  }

  @Test
  void aChangedConditionIsNamed() throws IOException {
    ImpactResult result =
        ofYear()
            .edit("order", "AP-09", "!agreementId.stated", "agreementId.stated")
            .compare(temp.resolve("out"), 2);

    assertThat(result.differences()).extracting(Cause::code).containsExactly("AP-09 changed");
    assertThat(result.all().flips()).isGreaterThan(3000);
    assertThat(result.byReason())
        .allMatch(movement -> movement.group().code().equals("AP-09 changed"));
  }

  @Test
  void theBytesDoNotDependOnThreads() throws IOException {
    TwoVersions versions = ofYear().edit("", "parameters", "2022-08-18", "2023-01-01");
    versions.compare(temp.resolve("one"), 1);
    versions.compare(temp.resolve("four"), 4);

    for (String name : List.of("flips.csv", "impact.json", "impact.html", "manifest.json")) {
      assertThat(temp.resolve("one").resolve(name))
          .hasSameBinaryContentAs(temp.resolve("four").resolve(name));
    }
  }

  @Test
  void whereTheFirstOrderFallsTheSecondOneOfThePhoneCounts() throws IOException {
    Path orders = temp.resolve("orders.csv");
    Files.writeString(
        orders,
        HEADER
            + "A1,2023-02-18,示例平台,u1,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,356938035643809\n"
            + "A2,2023-10-18,示例平台,u1,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,356938035643809\n");
    Path application = Path.of("cases/demo/application.yaml");

    ImpactResult result =
        new TwoVersions(temp.resolve("edited"), application, orders)
            .edit("", "parameters", "2022-08-18", "2023-07-01")
            .compare(temp.resolve("out"), 2);

    List<String[]> flips = TwoVersions.flips(temp.resolve("out"));
    assertThat(flips).extracting(flip -> flip[2]).containsExactly("A1", "A2");
    assertThat(flips).extracting(flip -> flip[5]).containsExactly("ELIGIBLE", "INELIGIBLE");
    assertThat(flips).extracting(flip -> flip[6]).containsExactly("INELIGIBLE", "ELIGIBLE");
    assertThat(flips).extracting(flip -> flip[10]).containsExactly("order", "device");
    assertThat(flips)
        .extracting(flip -> flip[9])
        .containsOnly("AP-07 creditingStart 2022-08-18 -> 2023-07-01");
    assertThat(result.all().gained()).isEqualTo(1);
    assertThat(result.all().lost()).isEqualTo(1);
    assertThat(result.all().reductionKg()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(result.movedKg()).isPositive();
  }

  @Test
  void limitsAreMeasuredOnFlipsAndOnTonnesMoved() throws IOException {
    TwoVersions versions = ofYear().edit("", "parameters", "2022-08-18", "2023-01-01");
    ImpactResult free = versions.compare(temp.resolve("free"), 2);
    long flips = free.all().flips();
    BigDecimal tonnes = free.movedKg().movePointLeft(3);

    assertThat(free.withinLimits()).isTrue();
    assertThat(
            versions
                .compare(temp.resolve("kept"), 2, OptionalLong.of(flips), Optional.of(tonnes))
                .withinLimits())
        .isTrue();
    ImpactResult broken =
        versions.compare(
            temp.resolve("broken"),
            2,
            OptionalLong.of(flips - 1),
            Optional.of(tonnes.subtract(new BigDecimal("0.001"))));
    assertThat(broken.tooManyFlips()).isTrue();
    assertThat(broken.tooManyTonnes()).isTrue();
  }

  @Test
  void aRevisionInThePlaceOfAFolderIsRefused() throws IOException {
    TwoVersions versions =
        new TwoVersions(temp.resolve("edited"), year.resolve("application.yaml"), orders());
    try (var files = Files.walk(versions.edited)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }

    assertThatThrownBy(() -> versions.compare(temp.resolve("out"), 2))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> assertThat(trouble.problems().get(0).id()).isEqualTo("impact.folder"));
    assertThat(temp.resolve("out")).doesNotExist();
  }

  private TwoVersions ofYear() throws IOException {
    return new TwoVersions(temp.resolve("edited"), year.resolve("application.yaml"), orders());
  }

  private static Path orders() {
    return year.resolve("orders.csv");
  }

  private static List<String[]> rows() throws IOException {
    List<String> expected = Files.readAllLines(year.resolve("expected.csv"));
    List<String> lines =
        Files.readAllLines(orders()).stream().filter(line -> !line.matches("[,\\s]*")).toList();
    return java.util.stream.IntStream.range(1, expected.size())
        .filter(i -> !expected.get(i).contains(",UNREADABLE,"))
        .filter(i -> !expected.get(i).contains("AP-07"))
        .mapToObj(i -> lines.get(i).split(",", -1))
        .toList();
  }

  /** From the crediting start to the end of 2022 (Beijing), in the forms that the files have. */
  private static boolean inTheMonthsBetween(String[] cells) {
    String date = cells[1].replaceFirst("^\\D+", "");
    if (date.matches("\\S+T\\S+(Z|[+]\\d\\d:\\d\\d)")) {
      date = OffsetDateTime.parse(date).atZoneSameInstant(BEIJING).toString();
    }
    String[] numbers = date.split("\\D+");
    int month =
        numbers[0].length() == 8
            ? Integer.parseInt(numbers[0].substring(0, 6))
            : numbers[0].length() == 4
                ? Integer.parseInt(numbers[0]) * 100 + Integer.parseInt(numbers[1])
                : 0;
    return month >= 202208 && month <= 202212;
  }
}
