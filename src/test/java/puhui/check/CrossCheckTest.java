package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.decisions.Sampling;
import puhui.decisions.WrongStrata;
import puhui.report.RunResult;
import puhui.rules.Rule;
import puhui.rules.RuleText;
import puhui.text.ExitCode;
import puhui.text.Progress;
import puhui.text.Trouble;

class CrossCheckTest {
  @TempDir static Path shared;
  private static GeneratedYear year;
  @TempDir Path temp;

  @BeforeAll
  static void generateAYear() {
    year = new GeneratedYear(shared.resolve("year"), 5000);
  }

  @Test
  void aDifferenceEndsTheRunNamesOrderAndRuleAndLeavesNothingWritten() throws IOException {
    Path out = temp.resolve("out");
    Rule wrong = RuleText.rule("AP-09", "$order : Order( agreementId.stated )");
    CheckRequest request = year.request(Path.of("rules"), out, 2, Sampling.ALL, year.orders());

    assertThatThrownBy(
            () -> new Check(request, Progress.NONE, rules -> WrongStrata.of(rules, wrong)).run())
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT);
              assertThat(trouble.problems().get(0).id()).isEqualTo("rules.engines.direct");
              assertThat(trouble.problems().get(0).values())
                  .containsExactly("orders.csv", firstRow(), firstOrder(), "AP-09");
            });
    assertThat(out).doesNotExist();
  }

  @Test
  void aRunSaysOnHowManyOrdersBothEnginesAgreed() throws IOException {
    RunResult result = year.check(temp.resolve("out"), 2, year.orders());

    JsonNode check = summary("out");
    assertThat(check.get("mode").asText()).isEqualTo("all");
    assertThat(check.get("orders").asLong())
        .isEqualTo(result.orders().read() - result.orders().unreadable());
    assertThat(check.get("rules").asInt()).isEqualTo(result.rules().size());
    assertThat(Files.readString(temp.resolve("out/report.html")))
        .contains("Two independent engines applied the rules and agreed on every order")
        .doesNotContain("a sample only");
  }

  @Test
  void aSampledRunSaysSoOnItsFaceAndDecidesTheSame() throws IOException {
    year.check(temp.resolve("all"), 2, year.orders());
    year.checkSample(50, temp.resolve("sample"), 2);
    year.checkSample(50, temp.resolve("again"), 4);

    long expected =
        GeneratedYear.lines(temp.resolve("all/decisions.csv")).stream()
            .skip(1)
            .filter(line -> (Long.parseLong(line.split(",")[1]) - 1) % 50 == 0)
            .count();
    assertThat(summary("sample").get("mode").asText()).isEqualTo("sample");
    assertThat(summary("sample").get("every").asInt()).isEqualTo(50);
    assertThat(summary("sample").get("orders").asLong()).isEqualTo(expected);
    assertThat(Files.readString(temp.resolve("sample/report.html")))
        .containsSubsequence("a sample only", "<h2>");
    assertThat(temp.resolve("sample/decisions.csv"))
        .hasSameBinaryContentAs(temp.resolve("all/decisions.csv"));
    for (String file : List.of("summary.json", "report.html")) {
      assertThat(temp.resolve("sample").resolve(file))
          .hasSameBinaryContentAs(temp.resolve("again").resolve(file));
    }
  }

  private JsonNode summary(String folder) throws IOException {
    return new ObjectMapper()
        .readTree(temp.resolve(folder).resolve("summary.json").toFile())
        .at("/run/cross_check");
  }

  private static String firstRow() {
    return firstDecided().split(",")[1];
  }

  private static String firstOrder() {
    return firstDecided().split(",")[2];
  }

  /** Every order differs, so that the first that can be read is the first to be named. */
  private static String firstDecided() {
    return GeneratedYear.lines(year.folder.resolve("expected.csv")).stream()
        .skip(1)
        .filter(line -> !line.contains(",UNREADABLE,"))
        .findFirst()
        .orElseThrow();
  }
}
