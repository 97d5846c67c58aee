package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.rules.CompiledRules;
import puhui.rules.DirectEvaluator;
import puhui.rules.OrderGrid;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleText;
import puhui.rules.Stratum;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

class StrataTest {
  private static final RuleFolder SHIPPED = RuleFolder.load(Path.of("rules"));
  private static final List<Order> ORDERS = new OrderGrid(3).orders(500);
  private static final Rule ONE_DAY_LATER =
      RuleText.rule("AP-07", "$order : Order( date.stated, date <= parameters.creditingStart )");

  @Test
  void aBoundaryThatIsOneDayOffInOneEngineIsFoundOnTheOrderOfThatDay() {
    Strata wrong = WrongStrata.of(SHIPPED, ONE_DAY_LATER).forRun(Sampling.ALL, List.of("o.csv"));
    Order first = first(order -> order.date().equals(Day.of("2022-08-18")));

    assertThat(problems(() -> wrong.decideAlone(ORDERS)).get(0))
        .extracting(Problem::id, Problem::values)
        .containsExactly(
            "rules.engines.direct",
            List.of("o.csv", "" + first.row().row(), first.orderId().value(), "AP-07"));
  }

  @Test
  void ordersAwayFromTheBoundaryAreDecidedAllTheSame() {
    Strata wrong = WrongStrata.of(SHIPPED, ONE_DAY_LATER);
    List<Order> others =
        ORDERS.stream().filter(order -> !order.date().equals(Day.of("2022-08-18"))).toList();

    assertThat(wrong.decideAlone(others)).hasSameSizeAs(others);
  }

  @Test
  void atMostTenDifferencesAreToldAndEachInWords() {
    Strata wrong = WrongStrata.without(SHIPPED, "AP-09");

    List<Problem> problems = problems(() -> wrong.decideAlone(ORDERS));

    assertThat(problems).hasSize(10);
    assertThat(new Messages(Language.EN).of(problems.get(0)))
        .contains("order o", "in row", "rule AP-09 catches it by Drools, and not by the second");
    assertThat(new Messages(Language.ZH).of(problems.get(0))).contains("AP-09", "第二引擎");
  }

  @Test
  void aRuleAboutDevicesThatIsLeftOutForSingleOrdersIsFound() {
    Rule rule =
        SHIPPED.rules().stream().filter(r -> r.id().equals("DC-08")).findAny().orElseThrow();
    BothEngines both =
        BothEngines.of(
            Stratum.DEVICE,
            List.of(rule),
            new Engines(CompiledRules::of, (s, rules) -> DirectEvaluator.of(rules)));
    CompiledRules none = CompiledRules.of(Stratum.DEVICE, List.of());
    CrossCheck run = new CrossCheck(Sampling.ALL, List.of());
    List<Order> phones = ORDERS.stream().filter(order -> order.imei().genuine()).toList();

    assertThat(problems(() -> both.alone(phones, none, DeviceFacts::alone, run)).get(0).values())
        .contains("DC-08");
  }

  @Test
  void everyOrderIsComparedOnEveryRuleThatItMeets() {
    Strata strata = new Strata(SHIPPED).forRun(Sampling.ALL, List.of("o.csv"));

    strata.decideAlone(ORDERS);

    Agreement agreement = strata.agreement();
    assertThat(agreement.orders()).isEqualTo(ORDERS.size());
    assertThat(agreement.rules()).isEqualTo(SHIPPED.rules().size());
    assertThat(agreement.verdicts())
        .isGreaterThan((long) ORDERS.size() * SHIPPED.rules(Stratum.ORDER).size());
  }

  @Test
  void aDifferenceOutsideTheSampleIsNotSeen() {
    Sampling firstRow = new Sampling(ORDERS.size() + 1);
    Strata wrong = WrongStrata.of(SHIPPED, ONE_DAY_LATER).forRun(firstRow, List.of());

    assertThat(wrong.decideAlone(ORDERS.subList(1, 500))).hasSize(499);
    assertThat(wrong.agreement().orders()).isZero();
  }

  @Test
  void aSampleIsTheFirstRowAndEveryNthAfterIt() {
    assertThat(
            IntStream.rangeClosed(1, 9).filter(row -> new Sampling(4).covers(new RowPlace(0, row))))
        .containsExactly(1, 5, 9);
  }

  @Test
  void aSamplingIsReadFromItsText() {
    assertThat(Sampling.of("all")).contains(Sampling.ALL);
    assertThat(Sampling.of("sample:100")).contains(new Sampling(100));
    assertThat(Sampling.of("sample:0")).isEmpty();
    assertThat(Sampling.of("sample:-3")).isEmpty();
    assertThat(Sampling.of("some")).isEmpty();
  }

  private static Order first(Predicate<Order> wanted) {
    return ORDERS.stream().filter(wanted).findFirst().orElseThrow();
  }

  private static List<Problem> problems(Runnable action) {
    var found = new java.util.ArrayList<Problem>();
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT);
              found.addAll(trouble.problems());
            });
    return found;
  }
}
