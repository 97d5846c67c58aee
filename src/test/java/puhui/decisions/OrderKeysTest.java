package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.rules.FactTypes;
import puhui.rules.OrderGrid;
import puhui.rules.Rule;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleFolder;
import puhui.rules.RuleState;
import puhui.rules.RuleText;
import puhui.rules.Stratum;

/** How many keys a part has, by what the rules make of it. */
class OrderKeysTest {
  private static final List<Rule> SHIPPED = RuleFolder.load(Path.of("rules")).rules();
  private static final List<Order> POOL = KeyProof.pool(400, 5);

  @ParameterizedTest
  @EnumSource
  void aPartThatNoRuleReadsHasOneKey(Part part) {
    OrderKeys keys = OrderKeys.of(List.of(), KeyProof.IN_FORCE);

    assertThat(keys.reads(part)).isFalse();
    assertThat(keys(keys, part)).hasSize(1);
  }

  @Test
  void aPriceThatIsComparedWithAParameterIsCutAtEveryValueOfIt() {
    OrderKeys keys =
        OrderKeys.of(order("priceCny.stated, priceCny < parameters.mostYuan"), KeyProof.IN_FORCE);

    // not stated; below 99.99, 99.99, 100, above; the pool has nothing in between
    assertThat(keys(keys, Part.PRICE)).hasSize(5);
    assertThat(keys(keys, Part.DATE)).hasSize(2);
    assertThat(keys.reads(Part.USER_ID)).isFalse();
  }

  @Test
  void aTextIsCutByTheWordsAndBeginningsOfTheRules() {
    OrderKeys keys =
        OrderKeys.of(
            order("platform.stated, platform == \"a\" || platform.startsWith( \"b\" )"),
            KeyProof.IN_FORCE);

    // not stated; a; b c; the rest, stated
    assertThat(keys(keys, Part.PLATFORM)).hasSize(4);
  }

  @Test
  void usersOfTwoOrdersOfAPhoneAreTheSameWhenThereIsOneOrder() {
    OrderKeys keys =
        OrderKeys.of(
            device("userId.stated", "this != $order, userId.stated, userId == $order.userId"),
            KeyProof.IN_FORCE);

    assertThat(keys(keys, Part.USER_ID)).hasSize(2);
  }

  @Test
  void valuesThatAreComparedWithOneAnotherStayWhole() {
    OrderKeys keys =
        OrderKeys.of(
            device("userId.stated", "agreementId.stated, agreementId == $order.userId"),
            KeyProof.IN_FORCE);

    assertThat(keys(keys, Part.USER_ID)).hasSize(values(Order::userId));
    assertThat(keys(keys, Part.AGREEMENT_ID)).hasSize(values(Order::agreementId));
  }

  @Test
  void whatAClaimIsHeldAgainstDoesNotPartOrdersWithoutAClaim() {
    OrderKeys keys =
        OrderKeys.of(
            List.of(
                RuleText.rule(
                    Stratum.DEVICE,
                    "RX-100",
                    "$order : Order( platform.stated )"
                        + " exists Claim( platform.stated, platform == $order.platform )")),
            KeyProof.IN_FORCE);

    assertThat(keys(keys, Part.PLATFORM)).hasSize(2);
  }

  @Test
  void aRuleThatIsOffReadsNothing() {
    List<Rule> off = order("priceCny.positive").stream().map(rule -> rule.in(offState())).toList();

    assertThat(OrderKeys.of(off, KeyProof.IN_FORCE).reads(Part.PRICE)).isFalse();
  }

  @Test
  void anOrderUnderParametersOfAnotherRunIsRefused() {
    OrderKeys keys = OrderKeys.of(SHIPPED, List.of(OrderGrid.PARAMETERS));
    Order other =
        POOL.stream().filter(o -> o.parameters() != OrderGrid.PARAMETERS).findAny().orElseThrow();

    assertThatThrownBy(() -> keys.of(Part.DATE, other))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyAttributeOfAnOrderBelongsToAPart() {
    assertThat(FactTypes.attributes(Order.class).keySet().stream().map(Part::of))
        .doesNotContainNull()
        .hasSizeGreaterThanOrEqualTo(Part.values().length);
  }

  private static RuleState offState() {
    return new RuleState(RuleState.Kind.OFF, Bilingual.NONE, "x", Day.of("2026-01-01"));
  }

  private static Set<Object> keys(OrderKeys keys, Part part) {
    return POOL.stream().map(order -> keys.of(part, order)).collect(Collectors.toSet());
  }

  private static int values(Function<Order, Object> attribute) {
    return (int) POOL.stream().map(attribute).distinct().count();
  }

  private static List<Rule> order(String conditions) {
    return List.of(RuleText.rule("RX-100", "$order : Order( " + conditions + " )"));
  }

  private static List<Rule> device(String own, String other) {
    String when = "$order : Order( %s ) exists Order( %s )".formatted(own, other);
    return List.of(RuleText.rule(Stratum.DEVICE, "RX-100", when));
  }
}
