package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Sale;
import puhui.facts.Text;
import puhui.rules.DirectEvaluator;
import puhui.rules.OrderGrid;
import puhui.rules.PlainDrools;
import puhui.rules.RuleEngine;
import puhui.rules.RuleText;
import puhui.rules.Stratum;
import puhui.text.ExitCode;
import puhui.text.Trouble;

/**
 * What the second engine is for: a correct rule that Drools 10.2 silently forgets once another
 * package exists (apache/incubator-kie #7115).
 *
 * <p>The grammar has no {@code exists} over several facts, and all rules of a stratum go into one
 * package, so the guard is off here: Drools gets the two texts as they stand. The second engine
 * gets the same condition as the grammar says it, since neither pattern refers to the other: there
 * is a sale, and there is no claim.
 */
class SilentRuleTest {
  private static final String HEADER =
      """
      package rules.%s
      import puhui.facts.Order
      import puhui.facts.Sale
      import puhui.facts.Claim
      import puhui.rules.Outcome
      global Outcome outcome
      """;
  private static final String CORRECT =
      HEADER.formatted("correct")
          + """
          rule "XX-01" when
              $order : Order() exists( Sale() and not Claim() )
          then outcome.refer( "XX-01", $order ); end
          """;
  private static final String NEIGHBOUR =
      HEADER.formatted("neighbour")
          + """
          rule "XX-02" when
              $order : Order() exists( Sale() and Claim() )
          then outcome.refer( "XX-02", $order ); end
          """;

  private final Order order = new OrderGrid(1).orders(1).get(0);
  private final List<Object> facts =
      new ArrayList<>(
          List.of(order, new Sale(Day.NOT_STATED, Text.NOT_STATED, OrderGrid.PARAMETERS)));
  private final RuleEngine direct =
      DirectEvaluator.of(
          List.of(
              RuleText.rule(Stratum.DEVICE, "XX-01", "$order : Order() exists Sale() not Claim()"),
              RuleText.rule(
                  Stratum.DEVICE, "XX-02", "$order : Order() exists Sale() exists Claim()")));

  @Test
  void aloneTheRuleCatchesTheOrderInBothEngines() {
    assertThat(PlainDrools.of(CORRECT).fire(facts).of(order)).containsExactly("XX-01");
    assertThat(direct.fire(facts).of(order)).containsExactly("XX-01");
  }

  /** The day this fails, Drools has mended it; the second engine may stay. */
  @Test
  void besideAnotherPackageDroolsForgetsTheRuleAndTheSecondEngineDoesNot() {
    assertThat(PlainDrools.of(CORRECT, NEIGHBOUR).fire(facts).of(order)).isEmpty();
    assertThat(direct.fire(facts).of(order)).containsExactly("XX-01");
  }

  @Test
  void theDifferenceEndsTheRunAndNamesOrderRuleAndBothVerdicts() {
    CrossCheck run = new CrossCheck(Sampling.ALL, List.of("orders.csv"));
    RuleEngine.Caught forgetful = PlainDrools.of(CORRECT, NEIGHBOUR).fire(facts);

    assertThatThrownBy(() -> run.compare(List.of(order), forgetful, direct.fire(facts), 2))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.FAULT);
              assertThat(trouble.problems()).hasSize(1);
              assertThat(trouble.problems().get(0).id()).isEqualTo("rules.engines.direct");
              assertThat(trouble.problems().get(0).values())
                  .containsExactly("orders.csv", "1", "o1", "XX-01");
            });
  }
}
