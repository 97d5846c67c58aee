package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.facts.Subject;
import puhui.rules.CompiledRules;
import puhui.rules.DeviceGrid;
import puhui.rules.DirectEvaluator;
import puhui.rules.RandomRules;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.RuleFolder;
import puhui.rules.RuleText;
import puhui.rules.Stratum;
import puhui.text.Trouble;

/**
 * What Drools says of a few facts of a device it says of all those that they stand for.
 *
 * <p>1,000 sets of rules: {@code ./puhui test -Dtest=LikeFactsTest -Dgroups=slow -DexcludedGroups=}
 */
class LikeFactsTest {
  private static final int RULES_OF_SET = 2;

  /**
   * Sets that Drools compiles at once; a rule catches what it catches whatever others there are.
   */
  private static final int SETS_TOGETHER = 25;

  @ParameterizedTest
  @EnumSource(names = {"DEVICE", "REPEAT"})
  void someSetsOfRulesThatNobodyChose(Stratum stratum) {
    assertThat(sparedUnderRandomRules(stratum, 0, 2)).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEVICE", "REPEAT"})
  @Tag("slow")
  void aThousandSetsOfRulesThatNobodyChose(Stratum stratum) {
    assertThat(sparedUnderRandomRules(stratum, 2, 22)).isGreaterThan(15_000);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEVICE", "REPEAT"})
  void theShippedRules(Stratum stratum) {
    List<Rule> rules = RuleFolder.load(Path.of("rules")).rules(stratum);
    RuleEngine drools = CompiledRules.of(stratum, rules);
    LikeFacts like = LikeFacts.of(stratum, rules);
    int spared = 0;
    for (List<Object> facts : devices(stratum, 300, 7)) {
      spared += spared(facts, drools, like, ids(rules));
    }
    assertThat(spared).isGreaterThan(300);
  }

  @Test
  void likenessThatLeavesOutOneConditionIsFound() {
    Rule rule =
        rule("priceCny.stated", "this != $order, priceCny.stated, priceCny < $order.priceCny");
    LikeFacts wrong = LikeFacts.of(Stratum.DEVICE, List.of(rule("priceCny.stated", "")));
    RuleEngine drools = CompiledRules.of(Stratum.DEVICE, List.of(rule));

    assertThatThrownBy(
            () -> {
              for (List<Object> facts : devices(Stratum.DEVICE, 50, 7)) {
                spared(facts, drools, wrong, ids(List.of(rule)));
              }
            })
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aRunWithAWrongLikenessEndsByTheSecondEngine() {
    List<Rule> rules =
        List.of(
            rule("priceCny.stated", "this != $order, priceCny.stated, priceCny < $order.priceCny"));
    LikeFacts wrong = LikeFacts.of(Stratum.DEVICE, List.of(rule("priceCny.stated", "")));
    BothEngines both =
        BothEngines.of(
            Stratum.DEVICE,
            rules,
            new Engines(CompiledRules::of, (s, some) -> DirectEvaluator.of(some)));
    CrossCheck run = new CrossCheck(Sampling.ALL, List.of());

    assertThatThrownBy(
            () ->
                devices(Stratum.DEVICE, 50, 7)
                    .forEach(facts -> both.together(facts, wrong.of(facts), run)))
        .isInstanceOf(Trouble.class);
  }

  @Test
  void factsThatARuleComparesWithOneAnotherAreLikeOnlyWhereTheyAreEqual() {
    List<Object> facts = DeviceGrid.large(1).device();
    LikeFacts none = LikeFacts.of(Stratum.DEVICE, List.of(rule("", "")));
    LikeFacts ids = LikeFacts.of(Stratum.DEVICE, List.of(rule("", "orderId == $order.orderId")));
    long orders = facts.stream().filter(Subject.class::isInstance).count();

    assertThat(CrossCheck.subjects(none.of(facts).facts())).hasSize(2);
    assertThat(CrossCheck.subjects(ids.of(facts).facts())).hasSize((int) orders);
  }

  private static int sparedUnderRandomRules(Stratum stratum, int first, int end) {
    int spared = 0;
    for (int seed = first; seed < end; seed++) {
      RandomRules random = new RandomRules(seed, stratum);
      List<Rule> rules =
          IntStream.range(0, RULES_OF_SET * SETS_TOGETHER)
              .mapToObj(i -> RuleText.rule(stratum, "RX-" + (i + 100), random.when()))
              .toList();
      RuleEngine drools = CompiledRules.of(stratum, rules);
      for (int i = 0; i < rules.size(); i += RULES_OF_SET) {
        List<Rule> set = rules.subList(i, i + RULES_OF_SET);
        LikeFacts like = LikeFacts.of(stratum, set);
        for (List<Object> facts : devices(stratum, 12, seed * 100L + i)) {
          spared += spared(facts, drools, like, ids(set));
        }
      }
    }
    return spared;
  }

  /** How many facts need not be asked; fails where the few say another thing than all. */
  private static int spared(
      List<Object> facts, RuleEngine drools, LikeFacts like, Set<String> rules) {
    LikeFacts.Few few = like.of(facts);
    Caught ofAll = drools.fire(facts);
    Caught ofFew = drools.fire(few.facts());
    for (Subject subject : CrossCheck.subjects(facts)) {
      assertThat(among(rules, ofFew.of(few.standIn(subject))))
          .as("%s for %s", few.standIn(subject), subject)
          .isEqualTo(among(rules, ofAll.of(subject)));
    }
    return facts.size() - few.facts().size();
  }

  private static Set<String> among(Set<String> rules, SortedSet<String> caught) {
    Set<String> among = new TreeSet<>(caught);
    among.retainAll(rules);
    return among;
  }

  private static Set<String> ids(List<Rule> rules) {
    return new TreeSet<>(rules.stream().map(Rule::id).toList());
  }

  /** Devices whose orders come in twos and threes that differ in few parts. */
  private static List<List<Object>> devices(Stratum stratum, int number, long seed) {
    DeviceGrid grid = DeviceGrid.large(seed);
    Random random = new Random(seed);
    List<List<Object>> devices = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      List<Object> facts = stratum == Stratum.DEVICE ? grid.device() : grid.live();
      List<Subject> subjects = CrossCheck.subjects(facts);
      while (facts.size() < 2 * subjects.size()) {
        facts.add(
            twin(
                subjects.get(random.nextInt(subjects.size())),
                subjects.get(random.nextInt(subjects.size())),
                new RowPlace(1, facts.size()),
                random));
      }
      Collections.shuffle(facts, random);
      devices.add(facts);
    }
    return devices;
  }

  private static Subject twin(Subject one, Subject other, RowPlace row, Random random) {
    Order order = one instanceof LiveOrder live ? live.order() : (Order) one;
    Order another = other instanceof LiveOrder live ? live.order() : (Order) other;
    Part part = Part.values()[random.nextInt(Part.values().length)];
    Order twin = OrderMixes.with(part, row, order, another);
    return one instanceof LiveOrder live
        ? new LiveOrder(twin, live.rank(), live.first(), live.referred(), live.parameters())
        : twin;
  }

  private static Rule rule(String own, String other) {
    String when = "$order : Order( %s ) exists Order( %s )".formatted(own, other);
    return RuleText.rule(Stratum.DEVICE, "RX-100", when);
  }
}
