package puhui.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.decisions.Strata;
import puhui.decisions.WrongStrata;
import puhui.generate.Options;
import puhui.generate.PlatformYear;
import puhui.rules.Rule;
import puhui.rules.RuleText;
import puhui.text.ExitCode;
import puhui.text.Progress;
import puhui.text.Trouble;

class ImpactTest {
  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @TempDir static Path shared;
  private static Path year;
  @TempDir Path temp;

  @BeforeAll
  static void generateTheFirstYear() {
    year = shared.resolve("year");
    PlatformYear.write(4000, 7, year, new Options(2022, 80, false, false, false), Progress.NONE);
  }

  @Test
  void equalRulesFlipNothing() throws IOException {
    ImpactResult result = ofYear().compare(temp.resolve("out"), 2);

    assertThat(result.differences()).isEmpty();
    assertThat(result.all().orders()).isZero();
    assertThat(TwoVersions.read(temp.resolve("out"))).isEmpty();
    assertThat(result.before().orders()).isEqualTo(result.after().orders());
  }

  @Test
  void aLaterCreditingStartFlipsTheOrdersThatTheFilesShow() throws IOException {
    List<String[]> rows = rows();
    long expected = rows.stream().filter(ImpactTest::between).count();

    ImpactResult result =
        ofYear().edit("", "parameters", "2022-08-18", "2023-01-01").compare(temp.resolve("out"), 2);

    assertThat(expected).isGreaterThan(1000);
    assertThat(
            TwoVersions.read(temp.resolve("out")).stream()
                .filter(flip -> !flip.getField("rules_before").contains("AP-07"))
                .filter(flip -> flip.getField("rules_after").contains("AP-07")))
        .hasSize((int) expected);
    assertThat(result.all().flips()).isEqualTo(expected);
    assertThat(result.byReason().get(0).group().code())
        .isEqualTo("AP-07 creditingStart 2022-08-18 -> 2023-01-01");
    assertThat(result.byMonth().stream().mapToLong(Movement::flips).sum())
        .isEqualTo(result.all().flips());
    assertThat(result.byDistrict().stream().mapToLong(Movement::flips).sum())
        .isEqualTo(result.all().flips());
    assertThat(result.byDistrict())
        .extracting(Movement::group)
        .contains("福田区", "OUTSIDE_SHENZHEN", "UNSETTLED");
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
    ImpactResult result =
        TwoVersions.ofRows(
                temp,
                TwoVersions.row("A1", "2023-02-18", "W1", "356938035643809"),
                TwoVersions.row("A2", "2023-10-18", "W1", "356938035643809"))
            .creditingStart("2023-07-01")
            .compare(temp.resolve("out"), 2);

    assertThat(result.all().gained()).isEqualTo(1);
    assertThat(result.all().lost()).isEqualTo(1);
    assertThat(result.all().reductionKg()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(result.movedKg()).isPositive();
  }

  @Test
  void aRuleThatWouldCatchFarMoreThanItDeclaresIsNamed() throws IOException {
    String message = "    @message_zh( \"下单日期 {date} 早于计入期开始日 {parameters.creditingStart}\" )\n";
    TwoVersions versions =
        ofYear().edit("order", "AP-07", message, message + "    @expected_share( \"0.01\" )\n");
    assertThat(versions.compare(temp.resolve("kept"), 2).stopping()).isEmpty();

    ImpactResult result = versions.creditingStart("2023-01-01").compare(temp.resolve("out"), 2);

    assertThat(result.stopping()).isEqualTo("AP-07");
    assertThat(result.after().emissions().claimableT()).isZero();
    assertThat(Files.readString(temp.resolve("out/impact.html"))).contains("AP-07 的命中远多于");
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
  void otherFiguresWithoutAFlipNameTheFactors() throws IOException {
    Path factors = TwoVersions.copy(TwoVersions.FACTORS, temp.resolve("factors"));
    Path phones = factors.resolve("phones.csv");
    Files.writeString(
        phones,
        Files.readString(phones)
            .replace("Apple,iPhone 13,128,53.12,51.84", "Apple,iPhone 13,128,54.12,52.84"));

    ImpactResult result =
        TwoVersions.ofRows(temp, TwoVersions.row("A", "2023-10-18", "W1", "356938035643809"))
            .withFactors(factors)
            .compare(temp.resolve("out"), 1);

    NamedCsvRecord change = TwoVersions.read(temp.resolve("out")).get(0);
    assertThat(change.getField("change")).isEqualTo("figures");
    assertThat(change.getField("cause")).isEqualTo("factors phones.csv");
    assertThat(change.getField("baseline_kg_before")).isEqualTo("53.120000");
    assertThat(change.getField("baseline_kg_after")).isEqualTo("54.120000");
    assertThat(result.all().flips()).isZero();
    assertThat(result.all().baselineKg()).isEqualByComparingTo("1");
    assertThat(result.movedKg()).isEqualByComparingTo("1");
  }

  @Test
  void aBadRuleInOneVersionRefusesTheComparison() throws IOException {
    TwoVersions versions = ofYear().edit("order", "AP-09", "!agreementId.stated", "agreementId");

    assertThatThrownBy(() -> versions.compare(temp.resolve("out"), 2))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
              assertThat(trouble.problems().get(0).place().file())
                  .startsWith(versions.edited.resolve("order/AP-09").toString());
            });
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void enginesThatDifferInEitherVersionEndTheComparison() throws IOException {
    Rule wrong = RuleText.rule("AP-09", "$order : Order( agreementId.stated )");
    TwoVersions versions = ofYear().edit("", "parameters", "2022-08-18", "2023-01-01");
    for (Path version : List.of(TwoVersions.RULES, versions.edited)) {
      assertThatThrownBy(
              () ->
                  versions.compare(
                      temp.resolve("out"),
                      rules ->
                          rules.folder().equals(version)
                              ? WrongStrata.of(rules, wrong)
                              : new Strata(rules)))
          .isInstanceOfSatisfying(
              Trouble.class, trouble -> assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT));
      assertThat(temp.resolve("out")).doesNotExist();
    }
  }

  private TwoVersions ofYear() throws IOException {
    return new TwoVersions(temp.resolve("edited"), year.resolve("application.yaml"), orders());
  }

  private static Path orders() {
    return year.resolve("orders.csv");
  }

  /** The rows of the order file that can be read. */
  private static List<String[]> rows() throws IOException {
    List<String> expected = Files.readAllLines(year.resolve("expected.csv"));
    List<String> lines =
        Files.readAllLines(orders()).stream().filter(line -> !line.matches("[,\\s]*")).toList();
    return IntStream.range(1, expected.size())
        .filter(i -> !expected.get(i).contains(",UNREADABLE,"))
        .mapToObj(i -> lines.get(i).split(",", -1))
        .toList();
  }

  /** From the crediting start to the end of 2022 (Beijing), in the forms that the files have. */
  private static boolean between(String[] cells) {
    String date = cells[1].replaceFirst("^\\D+", "");
    if (date.matches("\\S+T\\S+(Z|[+]\\d\\d:\\d\\d)")) {
      date = OffsetDateTime.parse(date).atZoneSameInstant(BEIJING).toString();
    }
    Matcher parts = Pattern.compile("(\\d{4})\\D?(\\d{1,2})\\D?(\\d{1,2})(\\D.*)?").matcher(date);
    if (!parts.matches()) {
      return false;
    }
    int day = Integer.parseInt(parts.group(1)) * 10000;
    day += Integer.parseInt(parts.group(2)) * 100 + Integer.parseInt(parts.group(3));
    return day >= 20220818 && day <= 20221231;
  }
}
