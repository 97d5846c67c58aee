package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.rules.CompiledRules;
import puhui.rules.DirectEvaluator;
import puhui.rules.OrderGrid;
import puhui.rules.Rule;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleFolder;
import puhui.rules.RuleState;
import puhui.rules.RuleText;
import puhui.text.Trouble;

/**
 * A rule that is off catches nothing in either engine; one in trial catches and decides nothing.
 */
class TrialTest {
  private static final List<Rule> SHIPPED = RuleFolder.load(Path.of("rules")).rules();
  private static final List<Order> ORDERS = new OrderGrid(11).orders(600);

  @Test
  void aRuleThatIsOffIsAskedByNeitherEngineAndItsOrdersComeOutAsTheOtherRulesSay() {
    Strata all = Strata.of(SHIPPED);
    Strata without = Strata.of(in("AP-09", RuleState.Kind.OFF));
    List<Strata.DecidedAlone> before = all.decideAlone(ORDERS);
    List<Strata.DecidedAlone> after = without.decideAlone(ORDERS);

    assertThat(before).anyMatch(order -> order.findings().rules().contains("AP-09"));
    for (int i = 0; i < ORDERS.size(); i++) {
      TreeSet<String> rest = new TreeSet<>(before.get(i).orderRules());
      rest.remove("AP-09");
      assertThat(after.get(i).orderRules()).containsExactlyElementsOf(rest);
      assertThat(after.get(i).findings().trial()).isEmpty();
    }
    assertThat(without.agreement().rules()).isEqualTo(all.agreement().rules() - 1);
  }

  @Test
  void aRuleInTrialCatchesTheSameOrdersAndChangesNoDecision() {
    List<Strata.DecidedAlone> inForce = Strata.of(SHIPPED).decideAlone(ORDERS);
    List<Strata.DecidedAlone> off = Strata.of(in("AP-09", RuleState.Kind.OFF)).decideAlone(ORDERS);
    List<Strata.DecidedAlone> trial =
        Strata.of(in("AP-09", RuleState.Kind.TRIAL)).decideAlone(ORDERS);

    for (int i = 0; i < ORDERS.size(); i++) {
      boolean caught = inForce.get(i).findings().rules().contains("AP-09");
      Findings findings = trial.get(i).findings();
      assertThat(findings.trial()).isEqualTo(caught ? List.of("AP-09") : List.of());
      assertThat(findings.rules()).isEqualTo(off.get(i).findings().rules());
      assertThat(findings.adverse()).isEqualTo(off.get(i).findings().adverse());
      assertThat(findings.decision()).isEqualTo(off.get(i).findings().decision());
    }
  }

  @Test
  void bothEnginesAreComparedAboutARuleInTrial() {
    Rule start =
        RuleText.rule("XX-01", "$order : Order( date.stated, date < parameters.creditingStart )");
    Rule wrong =
        RuleText.rule("XX-01", "$order : Order( date.stated, date <= parameters.creditingStart )");
    RuleState trial = state(RuleState.Kind.TRIAL);
    Strata strata =
        new Strata(
            List.of(start.in(trial)),
            new Engines(
                CompiledRules::of, (s, rules) -> DirectEvaluator.of(swapped(rules, wrong))));

    assertThat(ORDERS).anyMatch(order -> order.date().equals(Day.of("2022-08-18")));
    assertThatThrownBy(() -> strata.decideAlone(ORDERS))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("rules.engines.direct");
  }

  @Test
  void anOrderThatOnlyARuleInTrialRejectsKeepsItsPlaceAmongTheLiveOrders() {
    Order first = sound(ORDERS);
    SoldPhone one = new SoldPhone(first, "a", new TreeSet<>(List.of("AP-09")));
    SoldPhone other = new SoldPhone(first, "b", new TreeSet<>());

    List<Strata.DecidedTogether> trial =
        Strata.of(in("AP-09", RuleState.Kind.TRIAL)).decideDevice(List.of(one, other), List.of());
    List<Strata.DecidedTogether> inForce =
        Strata.of(SHIPPED).decideDevice(List.of(one, other), List.of());

    assertThat(trial.get(0).findings().decision()).isEqualTo(Decision.ELIGIBLE);
    assertThat(trial.get(0).findings().trial()).containsExactly("AP-09");
    assertThat(trial.get(1).findings().adverse()).contains("DC-04");
    assertThat(inForce.get(0).findings().decision()).isEqualTo(Decision.INELIGIBLE);
    assertThat(inForce.get(1).findings().adverse()).doesNotContain("DC-04");
  }

  @Test
  void aRepeatRuleInTrialSeesTheRankingAsItIs() {
    Order first = sound(ORDERS);
    List<SoldPhone> sold =
        List.of(
            new SoldPhone(first, "a", new TreeSet<>()), new SoldPhone(first, "b", new TreeSet<>()));

    List<Strata.DecidedTogether> trial =
        Strata.of(in("DC-04", RuleState.Kind.TRIAL)).decideDevice(sold, List.of());

    assertThat(trial).extracting(d -> d.findings().decision()).containsOnly(Decision.ELIGIBLE);
    assertThat(trial.get(0).findings().trial()).isEmpty();
    assertThat(trial.get(1).findings().trial()).containsExactly("DC-04");
  }

  private static List<Rule> swapped(List<Rule> rules, Rule wrong) {
    UnaryOperator<Rule> swap = rule -> rule.id().equals(wrong.id()) ? wrong : rule;
    return rules.stream().map(swap).toList();
  }

  /** An order with a real IMEI: what the rules about orders say of it is given by hand. */
  private static Order sound(List<Order> orders) {
    return orders.stream()
        .filter(order -> order.imei().genuine() && order.date().stated())
        .findFirst()
        .orElseThrow();
  }

  private static List<Rule> in(String id, RuleState.Kind kind) {
    return SHIPPED.stream().map(r -> r.id().equals(id) ? r.in(state(kind)) : r).toList();
  }

  private static RuleState state(RuleState.Kind kind) {
    return new RuleState(kind, new Bilingual("x", "x"), "王敏", Day.of("2026-11-01"));
  }
}
