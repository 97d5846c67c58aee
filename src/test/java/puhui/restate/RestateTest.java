package puhui.restate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.check.CheckRequest;
import puhui.check.Watch;
import puhui.decisions.Decision;
import puhui.run.DemoRun;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Progress;
import puhui.text.Trouble;

class RestateTest {
  @TempDir static Path shared;
  private static DemoRun demo;
  @TempDir Path temp;

  @BeforeAll
  static void checkTheDemo() {
    demo = new DemoRun(shared.resolve("demo"));
  }

  @Test
  void withTodaysRulesAndWithoutReturnsNothingChanges() {
    Restatement restatement = restate(Path.of("rules"), Optional.empty());

    assertThat(restatement.changesAnything()).isFalse();
    assertThat(restatement.sumKg(Year::nowKg))
        .isEqualByComparingTo(restatement.sumKg(Year::thenKg));
  }

  @Test
  void aReturnedPhoneIsClawedBackAndALaterSaleOfItCounts() throws IOException {
    Path returns = returns("D-048,2024-05-01,");

    Returns found = restate(Path.of("rules"), Optional.of(returns)).years().get(0).returns();

    assertThat(found.orders()).extracting(ReturnedOrder::orderId).containsExactly("D-048", "D-049");
    assertThat(found.orders()).extracting(ReturnedOrder::returned).containsExactly(true, false);
    assertThat(found.orders().get(1).after()).isEqualTo(Decision.ELIGIBLE);
    assertThat(found.changeKg()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void tonnesToClawBackAreThoseOfTheReturnedOrder() throws IOException {
    Path returns = returns("D-002,2024-05-02,86-999902-000002-5", "nobody's,2024-05-02,");

    Returns found = restate(Path.of("rules"), Optional.of(returns)).years().get(0).returns();

    assertThat(found.orders()).hasSize(1);
    assertThat(found.changeKg()).isEqualByComparingTo(found.orders().get(0).beforeKg().negate());
    assertThat(found.unknown()).extracting(LateReturn::orderId).containsExactly("nobody's");
    assertThat(Files.readString(temp.resolve("out/returns.csv"))).contains("58.373931,0.000000");
  }

  @Test
  void whatTheReturnsTakeIsWhatACheckWithThemWouldLack() throws IOException {
    Path returns = returns("D-048,2024-05-01,", "D-002,2024-05-02,", "D-045,2024-05-03,");
    Restatement restatement = restate(Path.of("rules"), Optional.of(returns));
    String text = Files.readString(demo.orders);
    for (String id : List.of("D-048", "D-002", "D-045")) {
      String line = text.lines().filter(each -> each.startsWith(id + ",")).findFirst().get();
      String[] cells = line.split(",", -1);
      cells[10] = "已退货";
      text = text.replace(line, String.join(",", cells));
    }
    Path changed = Files.writeString(temp.resolve("changed.csv"), text);
    DemoRun.check(List.of(changed), temp.resolve("again"), Path.of("rules"), Watch.OFF);

    assertThat(Files.readString(temp.resolve("again/summary.json")))
        .contains("\"reduction_t\" : \"" + shown(restatement.sumKg(Year::nowKg)) + "\"");
  }

  private static String shown(BigDecimal kg) {
    return puhui.report.Numbers.tonnes(kg);
  }

  @Test
  void rulesOfTodayAreACauseOfTheirOwn() throws IOException {
    Path rules = temp.resolve("rules");
    DemoRun.copy(Path.of("rules"), rules);
    Path sheet = rules.resolve("parameters.yaml");
    Files.writeString(sheet, Files.readString(sheet).replace("2022-08-18", "2023-06-01"));

    Year year = restate(rules, Optional.empty()).years().get(0);

    assertThat(year.rulesKg().signum()).isNegative();
    assertThat(year.impact().causes().get(0).group().code()).contains("creditingStart");
    assertThat(Files.readString(temp.resolve("out/restate.json"))).contains("AP-07 creditingStart");
    assertThat(temp.resolve("out/rules-1/impact.html")).exists();
  }

  @Test
  void wrongLinesOfTheReturnsAreNamedAndNoneCounts() throws IOException {
    Path returns =
        returns("D-048,yesterday,", ",2024-01-01,", "D-002,2024-05-02,", "D-002,2024-05-03,");

    assertThatThrownBy(() -> restate(Path.of("rules"), Optional.of(returns)))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.problems())
                    .extracting(problem -> problem.id() + " " + problem.place().line())
                    .containsExactly(
                        "restate.returns.date 2",
                        "restate.returns.id 3",
                        "restate.returns.twice 5"));
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void theTextNamesEachYear() {
    List<String> lines =
        new RestateText(new Messages(Language.EN)).of(restate(Path.of("rules"), Optional.empty()));

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("2023: ");
  }

  private Path returns(String... lines) throws IOException {
    String text = "order_id,date,imei\n" + String.join("\n", lines) + "\n";
    return Files.writeString(temp.resolve("returns.csv"), text);
  }

  private Restatement restate(Path rules, Optional<Path> returns) {
    RestateRequest request =
        new RestateRequest(
            List.of(demo.run),
            List.of(),
            rules,
            Path.of("factors"),
            returns,
            temp.resolve("out"),
            false,
            Language.EN,
            2,
            CheckRequest.USUAL_MEMORY);
    return new Restate(request, Progress.NONE).run();
  }
}
