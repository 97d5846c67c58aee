package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import puhui.cases.PreparedCase;
import puhui.cases.PreparedCases;
import puhui.facts.Order;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleText;
import puhui.rules.Stratum;

/**
 * Orders with equal keys are caught by the same rules, as Drools says when it is asked of each.
 *
 * <p>1,000 sets of rules: {@code ./puhui test -Dtest=EqualKeysTest -Dgroups=slow -DexcludedGroups=}
 */
class EqualKeysTest {
  private static final List<Rule> SHIPPED = RuleFolder.load(Path.of("rules")).rules();
  private static final List<Order> POOL = KeyProof.pool(400, 5);

  @Test
  void everyOrderOfTheCasesIsCaughtLikeTheOthersOfItsClass() {
    List<Order> orders = ordersOfCases();
    KeyProof proof = new KeyProof(OrderKeys.of(SHIPPED, KeyProof.inForce(orders)), SHIPPED);

    orders.forEach(proof::hold);

    assertThat(orders).hasSizeGreaterThan(719);
    assertThat(proof.alike()).isGreaterThan(proof.classes());
  }

  @Test
  void ordersAtRandomAreCaughtByTheShippedRulesLikeTheOthersOfTheirClass() {
    KeyProof proof = new KeyProof(OrderKeys.of(SHIPPED, KeyProof.IN_FORCE), SHIPPED);

    proof.holdMixed(POOL, POOL, 1);

    assertThat(proof.alike()).isGreaterThanOrEqualTo(POOL.size());
  }

  @Test
  void someSetsOfRulesThatNobodyChose() {
    assertThat(alikeUnderRandomRules(0, 30)).isGreaterThan(30 * 60);
  }

  @Test
  @Tag("slow")
  void aThousandSetsOfRulesThatNobodyChose() {
    assertThat(alikeUnderRandomRules(30, 1_030)).isGreaterThan(1_000 * 60);
  }

  private static int alikeUnderRandomRules(int first, int end) {
    int alike = 0;
    for (int seed = first; seed < end; seed++) {
      List<Rule> rules = KeyProof.randomRules(seed);
      KeyProof proof = new KeyProof(OrderKeys.of(rules, KeyProof.IN_FORCE), rules);
      proof.holdMixed(KeyProof.pool(60, seed), POOL, seed);
      alike += proof.alike();
    }
    return alike;
  }

  @Test
  void aKeyThatLeavesOutOneConditionIsFound() {
    List<Rule> rules = order("priceCny.stated, priceCny < parameters.mostYuan");
    OrderKeys wrong = OrderKeys.of(order("priceCny.stated"), KeyProof.IN_FORCE);

    assertThatThrownBy(() -> new KeyProof(wrong, rules).holdMixed(POOL, POOL, 1))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("RX-100");
  }

  @Test
  void aKeyThatForgetsThatOnlyACompletedOrderIsASaleIsFound() {
    List<Rule> rules =
        List.of(RuleText.rule(Stratum.DEVICE, "RX-100", "$order : Order() not Sale()"));
    OrderKeys wrong = OrderKeys.of(order("imei.genuine"), KeyProof.IN_FORCE);

    new KeyProof(OrderKeys.of(rules, KeyProof.IN_FORCE), rules).holdMixed(POOL, POOL, 1);
    assertThatThrownBy(() -> new KeyProof(wrong, rules).holdMixed(POOL, POOL, 1))
        .isInstanceOf(AssertionError.class);
  }

  /** Each key without one shipped rule is too coarse for it, unless others read the same. */
  @Test
  void keysWithoutOneOfTheShippedRulesAreFoundOut() {
    List<String> found = new ArrayList<>();
    for (Rule left : SHIPPED.stream().filter(r -> r.stratum() == Stratum.ORDER).toList()) {
      List<Rule> others = SHIPPED.stream().filter(rule -> rule != left).toList();
      KeyProof proof = new KeyProof(OrderKeys.of(others, KeyProof.IN_FORCE), List.of(left));
      try {
        proof.holdMixed(POOL.subList(0, 100), POOL, 1);
      } catch (AssertionError difference) {
        found.add(left.id());
      }
    }
    assertThat(found).contains("AP-01", "AP-02", "AP-04", "AP-05", "AP-07", "AP-08", "AP-09");
  }

  private static List<Rule> order(String conditions) {
    return List.of(RuleText.rule("RX-100", "$order : Order( " + conditions + " )"));
  }

  private static List<Order> ordersOfCases() {
    try (PreparedCases cases =
        PreparedCases.load(Path.of("rules"), Path.of("factors"), Path.of("cases"))) {
      return cases.all().stream().flatMap(EqualKeysTest::orders).toList();
    }
  }

  private static Stream<Order> orders(PreparedCase each) {
    return each.questions().stream()
        .filter(question -> question.stratum() == Stratum.ORDER)
        .flatMap(question -> question.facts().stream())
        .map(Order.class::cast);
  }
}
