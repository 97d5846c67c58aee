package puhui.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.check.ClaimSource;
import puhui.check.Watch;
import puhui.decisions.Claims;
import puhui.explain.NearMisses.Group;
import puhui.explain.RuleExplained.Verdict;
import puhui.facts.Amount;
import puhui.facts.Claim;
import puhui.facts.Day;
import puhui.facts.Text;
import puhui.intake.Field;
import puhui.rules.RuleFolder;
import puhui.run.DecisionLine;
import puhui.run.DemoRun;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Progress;
import puhui.text.Trouble;

class ExplainTest {
  private static final Messages ENGLISH = new Messages(Language.EN);

  private static final Claim CREDIT =
      new Claim(
          new Text("2022-other"),
          new Text("another scheme"),
          Amount.of(2022),
          Day.of("2022-10-01"),
          new Text("另一平台"),
          false,
          RuleFolder.load(Path.of("rules")).parameters().forYear(2023).ofYear());

  @TempDir static Path shared;
  private static DemoRun demo;
  @TempDir Path temp;

  @BeforeAll
  static void checkTheDemo() {
    demo = new DemoRun(shared.resolve("demo"));
  }

  @Test
  void everyOrderOfTheDemoComesOutAsInDecisionsCsv() {
    try (DecisionLine.Lines lines = DecisionLine.of(demo.run.resolve("decisions.csv"))) {
      for (DecisionLine line = lines.next(); line != null; line = lines.next()) {
        OrderExplained order = explain(line.orderId());
        assertThat(order.agrees()).as(line.orderId()).isTrue();
        assertThat(caught(order)).as(line.orderId()).isEqualTo(line.ruleIds());
      }
    }
  }

  @Test
  void theDayBeforeTheYearIsOneDayAway() {
    SmallestChange change = explain("D-032").change().get();

    assertThat(change.changes()).hasSize(1);
    assertThat(change.changes().get(0).field()).isEqualTo(Field.ORDER_DATE);
    assertThat(change.changes().get(0).to()).isEqualTo("2023-01-01");
    assertThat(change.changes().get(0).distance()).isEqualTo(1);
  }

  @Test
  void severalFaultsNeedSeveralChanges() {
    assertThat(explain("D-058").change().get().changes())
        .extracting(Change::field)
        .containsExactly(Field.AGREEMENT_ID, Field.ADDRESS, Field.CONDITION, Field.IMEI);
  }

  @Test
  void theSecondSaleOfAPhoneIsHelpedByNoChangeOfItsOwn() {
    SmallestChange change = explain("D-046").change().get();

    assertThat(change.changes()).isEmpty();
    assertThat(change.remaining()).containsExactly("DC-04");
    assertThat(explain("D-046").others()).extracting("orderId").containsExactly("D-045");
    assertThat(explain("D-046").others().get(0).rank()).isEqualTo(1);
  }

  @Test
  void noChangeIsProposedThatTakesThePhoneFromAnOrderInReview() {
    assertThat(explain("D-051").change().get().changes()).isEmpty();
  }

  @Test
  void theChangedOrderReallyIsEligible() throws IOException {
    for (String id : List.of("D-021", "D-028", "D-031", "D-034", "D-043")) {
      OrderExplained order = explain(id);
      String changed = changed(id, order.change().get().changes());
      Path orders = Files.writeString(temp.resolve(id + ".csv"), changed);
      DemoRun.check(List.of(orders), temp.resolve("run-" + id), Path.of("rules"), Watch.OFF);
      assertThat(Files.readString(temp.resolve("run-" + id + "/decisions.csv")))
          .contains("," + id + ",")
          .containsPattern("," + id + ",[^,]*,ELIGIBLE,");
    }
  }

  private static String changed(String id, List<Change> changes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(demo.orders)) {
      String[] cells = line.split(",", -1);
      if (cells[0].equals(id)) {
        changes.forEach(each -> each.cells().forEach((f, cell) -> cells[f.ordinal()] = cell));
      }
      text.append(String.join(",", cells)).append('\n');
    }
    return text.toString();
  }

  @Test
  void theCalculationComesToWhatDecisionsCsvShows() {
    OrderExplained order = explain("D-001");
    List<OrderExplained.Step> steps = order.calculation();

    assertThat(steps.get(steps.size() - 1).value()).isEqualTo("52.563931");
    assertThat(new BigDecimal(steps.get(0).value())).isEqualByComparingTo("53.12");
  }

  @Test
  void anImeiInAnyFormFindsAllOrdersOfThePhone() {
    ExplainRequest request =
        new ExplainRequest(
            demo.run, List.of(), Optional.empty(), Optional.of("86-999902-000047-0"));

    assertThat(new Explain(request, ENGLISH).run().orders())
        .extracting(order -> order.order().orderId().value())
        .containsExactly("D-047", "D-048", "D-049");
  }

  @Test
  void aRuleThatCouldNotRunIsNotSaidToHavePassed() {
    assertThat(explain("D-001").rules())
        .filteredOn(rule -> rule.verdict() == Verdict.COULD_NOT_RUN)
        .extracting(rule -> rule.rule().id())
        .containsExactly("DC-06");
  }

  @Test
  void whatALedgerSaidInTheRunIsExplainedFromTheRunAlone() {
    Claims one =
        new Claims() {
          @Override
          public boolean consulted() {
            return true;
          }

          @Override
          public List<Claim> of(long deviceKey) {
            return deviceKey == 86999902000001L ? List.of(CREDIT) : List.of();
          }
        };
    ClaimSource ledger = (form, on) -> new ClaimSource.Consulted(one, "00", () -> {});
    Path run = temp.resolve("run");
    DemoRun.check(List.of(demo.orders), run, Path.of("rules"), Watch.OFF, ledger);

    OrderExplained credited = explainIn(run, "D-001");
    OrderExplained free = explainIn(run, "D-002");

    assertThat(credited.agrees()).isTrue();
    assertThat(caught(credited)).containsExactly("DC-06");
    assertThat(credited.change().get().remaining()).containsExactly("DC-06");
    assertThat(free.agrees()).isTrue();
    assertThat(free.rules())
        .filteredOn(rule -> rule.rule().id().equals("DC-06"))
        .allMatch(rule -> rule.verdict() == Verdict.PASSED);
  }

  private OrderExplained explainIn(Path run, String id) {
    ExplainRequest request =
        new ExplainRequest(run, List.of(demo.orders), Optional.of(id), Optional.empty());
    return new Explain(request, ENGLISH).run().orders().get(0);
  }

  @Test
  void anUnreadableRowIsExplainedAsWell() {
    ExplainRequest request = request("D-059");

    assertThat(new Explain(request, ENGLISH).run().unreadable()).hasSize(1);
  }

  @Test
  void anUnknownOrderIsAnInputError() {
    assertThatThrownBy(() -> explain("nobody's"))
        .isInstanceOfSatisfying(
            Trouble.class, trouble -> assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT));
  }

  @Test
  void theJsonHasEveryRuleAboutOrders() throws IOException {
    String json = new ExplainJson(ENGLISH).of(new Explain(request("D-031"), ENGLISH).run());
    JsonNode order = new ObjectMapper().readTree(json).at("/orders/0");

    assertThat(order.at("/smallest_change/changes/0/to").asText()).isEqualTo("2023-01-01");
    assertThat(order.at("/checks").findValuesAsText("rule")).contains("AP-07", "DC-04", "LK-01");
  }

  @Test
  void nearMissesAreTheOrdersThatOneColumnWouldHelp() throws IOException {
    Path out = temp.resolve("misses.csv");
    NearMisses.Found found = NearMisses.of(demo.run, List.of(), Optional.of(out), Progress.NONE);

    assertThat(found.looked()).isEqualTo(29);
    assertThat(found.groups().get(new Group(List.of("AP-07", "AP-08"), Field.ORDER_DATE)).orders())
        .isEqualTo(1);
    for (String line : Files.readAllLines(out).subList(1, 3)) {
      String[] cells = line.split(",");
      SmallestChange change = explain(cells[2]).change().get();
      assertThat(change.changes()).extracting(each -> each.field().column()).contains(cells[6]);
    }
  }

  private static List<String> caught(OrderExplained order) {
    return order.rules().stream()
        .filter(rule -> rule.verdict() == Verdict.CAUGHT && rule.rule().outcome().adverse())
        .map(rule -> rule.rule().id())
        .sorted()
        .toList();
  }

  private static OrderExplained explain(String id) {
    return new Explain(request(id), ENGLISH).run().orders().get(0);
  }

  private static ExplainRequest request(String id) {
    return new ExplainRequest(demo.run, List.of(), Optional.of(id), Optional.empty());
  }
}
