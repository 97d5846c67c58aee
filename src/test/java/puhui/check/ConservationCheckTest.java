package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import puhui.application.ApplicationForm;
import puhui.decisions.Claims;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.emissions.Phones;
import puhui.emissions.ProjectEmissions;
import puhui.factors.Factors;
import puhui.facts.RowPlace;
import puhui.intake.Row;
import puhui.report.Conservation;
import puhui.report.Conservation.RuleAccount;
import puhui.report.RunResult.RuleFigures;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Trouble;

/** Each equation fails where the part that it watches is wrong. */
class ConservationCheckTest {
  private static final BigDecimal KG = new BigDecimal("50.5");
  private static final RuleFolder RULES = RuleFolder.load(Path.of("rules"));
  private static final ProjectEmissions PROJECT =
      new Checking(
              RULES,
              new Strata(RULES),
              Factors.load(Path.of("factors")),
              Claims.NO_LEDGER,
              Sampling.ALL,
              1)
          .project(ApplicationForm.read(Path.of("cases/demo/application.yaml")));

  private final Findings.Register register = new Findings.Register(RULES.rules());
  private Tally tally;
  private RowTally rows;
  private List<RuleFigures> figures;
  private Phones counted;

  @BeforeEach
  void fiveOrdersOfWhichTwoCount() {
    tally = new Tally();
    rows = new RowTally();
    rows.readable(0, 5, 5);
    rows.unreadable(new Row.Unreadable(new RowPlace(0, 6), "order_date", "x", "reason"));
    add(2, true, true, "DV-01");
    add(1, true, false, "AP-05", "DV-01");
    add(1, false, false, "AP-05", "DC-03", "DV-01");
    add(1, true, false, "AP-06", "DV-01");
    Figures all = Figures.of(tally, RULES.descriptions());
    figures = new ArrayList<>(all.rules(PROJECT));
    counted = all.eligible();
  }

  private void add(long orders, boolean phoneAsked, boolean eligible, String... rules) {
    Findings findings = register.of(new TreeSet<>(Set.of(rules)));
    Phone phone = new Phone("Apple", "iPhone 13", "128", "Apple", true, true, KG, KG);
    tally.add(new Tally.Cell(findings, phone, false, phoneAsked), orders);
    tally.add(new Tally.Month("2023-01", eligible, KG), orders);
  }

  @Test
  void whereNothingIsLostEveryEquationHoldsAndEveryRuleHasAllOrders() {
    Conservation conservation = check();

    assertThat(conservation.equations()).allMatch(Conservation.Equation::holds).hasSize(8);
    assertThat(conservation.rules()).allMatch(account -> account.orders() == 5);
    RuleAccount place = account(conservation, "AP-05");
    assertThat(place.caught()).isEqualTo(2);
    assertThat(place.passed()).isEqualTo(3);
    assertThat(account(conservation, "LK-01").notApplicable()).isEqualTo(1);
    assertThat(account(conservation, "DC-04").notApplicable()).isEqualTo(2);
    assertThat(account(conservation, "DC-06").couldNotRun()).isEqualTo(4);
  }

  @Test
  void anOrderThatWasReadAndNotDecidedIsFound() {
    rows.readable(0, 1, 1);

    broken("rows", "rules");
  }

  @Test
  void anOrderThatCountsInNoMonthIsFound() {
    tally.add(new Tally.Month("2023-01", true, KG), -1);

    broken("months", "eligible", "tonnes");
  }

  @Test
  void aRuleWhoseFigureIsAnotherIsFound() {
    figures.replaceAll(
        figure ->
            figure.rule().equals("AP-05")
                ? new RuleFigures("AP-05", 3, 1, figure.onlyReductionKg(), 2, BigDecimal.ZERO)
                : figure);

    broken("rules");
  }

  @Test
  void aRuleThatCatchesOutsideItsScopeIsFound() {
    add(1, false, false, "AP-06", "DV-01", "LK-01");
    rows.readable(0, 1, 1);
    figures = Figures.of(tally, RULES.descriptions()).rules(PROJECT);

    broken("rules");
  }

  @Test
  void anOtherBaselineThanTheReportCountsIsFound() {
    counted = new Phones(2, KG);

    broken("eligible");
  }

  private Conservation check() {
    return ConservationCheck.of(
        tally,
        rows,
        RULES.descriptions(),
        new TreeSet<>(Set.of("DC-06")),
        figures,
        counted,
        PROJECT);
  }

  private void broken(String... equations) {
    assertThatThrownBy(this::check)
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT);
              assertThat(trouble.problems())
                  .extracting(problem -> problem.values().get(0))
                  .containsExactly(equations);
            });
  }

  private static RuleAccount account(Conservation conservation, String rule) {
    return conservation.rules().stream().filter(a -> a.rule().equals(rule)).findFirst().get();
  }
}
