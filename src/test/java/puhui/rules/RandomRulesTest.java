package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.Subject;

/** A thousand sets of rules that nobody chose: both engines say the same of facts at random. */
class RandomRulesTest {
  private static final int RULES_OF_SET = 2;

  /** Sets that Drools compiles at once, into one package as it does the shipped ones. */
  private static final int SETS_TOGETHER = 25;

  @ParameterizedTest
  @CsvSource({"ORDER, 14", "DEVICE, 12", "REPEAT, 10", "APPLICATION, 4"})
  void bothEnginesAgree(Stratum stratum, int times) {
    int caught = 0;
    for (int seed = 0; seed < times; seed++) {
      List<Rule> rules = rules(stratum, seed);
      RuleEngine drools = CompiledRules.of(stratum, rules);
      RuleEngine direct = DirectEvaluator.of(rules);
      for (Collection<?> facts : facts(stratum, seed)) {
        caught += agreed(rules, facts, drools.fire(facts), direct.fire(facts));
      }
    }
    assertThat(caught).isGreaterThan(times * SETS_TOGETHER);
  }

  private static int agreed(
      List<Rule> rules, Collection<?> facts, RuleEngine.Caught drools, RuleEngine.Caught direct) {
    int caught = 0;
    for (Object fact : facts) {
      if (fact instanceof Subject subject) {
        if (!direct.of(subject).equals(drools.of(subject))) {
          fail(
              "%s: %s by Drools, %s directly; %s",
              fact, drools.of(subject), direct.of(subject), rules);
        }
        caught += direct.of(subject).size();
      }
    }
    return caught;
  }

  private static List<Rule> rules(Stratum stratum, int seed) {
    RandomRules random = new RandomRules(seed, stratum);
    return IntStream.range(0, RULES_OF_SET * SETS_TOGETHER)
        .mapToObj(i -> RuleText.rule(stratum, "RX-" + (i + 100), random.when()))
        .toList();
  }

  private static List<Collection<?>> facts(Stratum stratum, int seed) {
    var devices = new DeviceGrid(seed);
    return switch (stratum) {
      case ORDER -> List.of(new OrderGrid(seed).orders(400));
      case DEVICE -> several(Stream.generate(devices::device));
      case REPEAT -> several(Stream.generate(devices::live));
      case APPLICATION -> List.of(new ApplicationGrid(seed).applications(200));
    };
  }

  private static List<Collection<?>> several(Stream<List<Object>> facts) {
    return facts.limit(40).<Collection<?>>map(list -> list).toList();
  }
}
