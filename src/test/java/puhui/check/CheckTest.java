package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.report.RunResult;
import puhui.report.RunResult.FileOverlap;
import puhui.report.SensitivityBar;

class CheckTest {
  @TempDir static Path shared;
  private static GeneratedYear year;
  @TempDir Path temp;

  @BeforeAll
  static void generateAYear() {
    year = new GeneratedYear(shared.resolve("year"), 6000);
  }

  @Test
  void everyRowIsDecidedAsTheGeneratorExpects() {
    year.check(temp.resolve("out"), 2, year.orders());

    List<String> found = new ArrayList<>();
    for (String line : GeneratedYear.lines(temp.resolve("out/decisions.csv"))) {
      String[] cells = line.split(",", -1);
      found.add(String.join(",", cells[0], cells[1], cells[2], cells[4], cells[5]));
    }
    List<String> expected =
        GeneratedYear.lines(year.folder.resolve("expected.csv")).stream()
            .filter(line -> !line.contains(",UNREADABLE,"))
            .toList();
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Test
  void everyOtherChoiceIsABarFromTheReductionOn() {
    RunResult result = year.check(temp.resolve("out"), 2, year.orders());
    BigDecimal base = result.emissions().reductionKg();

    assertThat(result.sensitivity())
        .extracting(SensitivityBar::name)
        .contains("default", "review", "stages", "next", "samsung", "once");
    assertThat(result.sensitivity())
        .allMatch(bar -> bar.lowKg().compareTo(base) == 0 || bar.highKg().compareTo(base) == 0)
        .isSortedAccordingTo(Comparator.comparing(SensitivityBar::widthKg).reversed());
    SensitivityBar review =
        result.sensitivity().stream().filter(bar -> bar.name().equals("review")).findFirst().get();
    assertThat(review.widthKg()).isEqualByComparingTo(result.emissions().reviewReductionKg());
    SensitivityBar next =
        result.sensitivity().stream().filter(bar -> bar.name().equals("next")).findFirst().get();
    BigDecimal step = new BigDecimal(next.value()).subtract(result.factors().defaultKg());
    assertThat(next.widthKg())
        .isEqualByComparingTo(step.multiply(BigDecimal.valueOf(result.defaults().defaultOrders())));
  }

  @Test
  void noRowIsLost() {
    RunResult result = year.check(temp.resolve("out"), 2, year.orders());

    assertThat(result.orders().read()).isEqualTo(6000);
    assertThat(GeneratedYear.lines(temp.resolve("out/decisions.csv")))
        .hasSize((int) (6000 - result.orders().unreadable()) + 1);
  }

  @Test
  void theBytesDoNotDependOnThreads() {
    year.check(temp.resolve("one"), 1, year.orders());
    year.check(temp.resolve("four"), 4, year.orders());

    for (String name :
        List.of(
            "decisions.csv", "unreadable.csv", "summary.json", "report.html", "manifest.json")) {
      assertThat(temp.resolve("one").resolve(name))
          .hasSameBinaryContentAs(temp.resolve("four").resolve(name));
    }
  }

  @Test
  void shuffledRowsInTwoFilesGetTheSameDecisionsAndFigures() throws IOException {
    RunResult whole = year.check(temp.resolve("whole"), 2, year.orders());
    List<String> rows = new ArrayList<>(GeneratedYear.lines(year.orders()));
    String header = rows.remove(0);
    Collections.shuffle(rows, new Random(42));
    Path first = temp.resolve("first.csv");
    Path second = temp.resolve("second.csv");
    Files.write(first, with(header, rows.subList(0, 2500)));
    Files.write(second, with(header, rows.subList(2500, rows.size())));

    RunResult split = year.check(temp.resolve("split"), 2, first, second);

    assertThat(byContent(temp.resolve("split"))).isEqualTo(byContent(temp.resolve("whole")));
    assertThat(split.orders()).isEqualTo(whole.orders());
    assertThat(split.ruleFigures()).isEqualTo(whole.ruleFigures());
    assertThat(split.months()).isEqualTo(whole.months());
    assertThat(split.brands()).isEqualTo(whole.brands());
    assertThat(split.missingModels()).isEqualTo(whole.missingModels());
    assertThat(split.emissions().reductionKg())
        .isEqualByComparingTo(whole.emissions().reductionKg());
  }

  @Test
  void theLaterCopyOfAFileIsCaughtAndTheOverlapNamed() throws IOException {
    RunResult once = year.check(temp.resolve("once"), 2, year.orders());
    Path copy = Files.copy(year.orders(), temp.resolve("copy.csv"));

    RunResult twice = year.check(temp.resolve("twice"), 2, year.orders(), copy);

    assertThat(twice.orders().eligible()).isEqualTo(once.orders().eligible());
    assertThat(twice.overlaps())
        .extracting(FileOverlap::file, FileOverlap::otherFile)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("orders.csv", "copy.csv"));
    assertThat(twice.overlaps().get(0).rows()).isGreaterThan(once.orders().eligible());
  }

  @Test
  void anotherCreditingStartChangesTheNextRunWithoutABuild() throws IOException {
    Path rules = temp.resolve("rules");
    GeneratedYear.copy(Path.of("rules"), rules);
    Path sheet = rules.resolve("parameters.yaml");
    Files.writeString(sheet, Files.readString(sheet).replace("2022-08-18", "2023-07-01"));

    RunResult before = year.check(temp.resolve("before"), 2, year.orders());
    RunResult after = year.checkWith(rules, temp.resolve("after"));

    assertThat(caught(before, "AP-07")).isLessThan(caught(after, "AP-07"));
    assertThat(after.orders().eligible()).isLessThan(before.orders().eligible());
  }

  @Test
  void aChangedConditionChangesTheNextRunWithoutABuild() throws IOException {
    Path rules = temp.resolve("rules");
    GeneratedYear.copy(Path.of("rules"), rules);
    try (var files = Files.list(rules.resolve("order"))) {
      Path rule =
          files
              .filter(f -> f.getFileName().toString().startsWith("AP-09"))
              .findFirst()
              .orElseThrow();
      Files.writeString(
          rule, Files.readString(rule).replace("!agreementId.stated", "agreementId.stated"));
    }

    RunResult after = year.checkWith(rules, temp.resolve("after"));

    assertThat(caught(after, "AP-09")).isGreaterThan(after.orders().read() / 2);
  }

  @Test
  void theFirstReasonsPartitionTheOrdersThatDoNotCount() {
    RunResult result = year.check(temp.resolve("out"), 2, year.orders());

    long first = result.ruleFigures().stream().mapToLong(RunResult.RuleFigures::first).sum();
    assertThat(first).isEqualTo(result.orders().review() + result.orders().ineligible());
  }

  private static long caught(RunResult result, String rule) {
    return result.ruleFigures().stream()
        .filter(f -> f.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .orders();
  }

  private static List<String> with(String header, List<String> rows) {
    List<String> all = new ArrayList<>(List.of(header));
    all.addAll(rows);
    return all;
  }

  /** Lines without file and row, counted. */
  private static Map<String, Integer> byContent(Path out) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String line : GeneratedYear.lines(out.resolve("decisions.csv"))) {
      String rest = line.substring(line.indexOf(',', line.indexOf(',') + 1));
      counts.merge(rest, 1, Integer::sum);
    }
    return counts;
  }
}
