package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Order;
import puhui.rules.meaning.AmountMeanings;
import puhui.rules.meaning.DayMeanings;
import puhui.rules.meaning.ListMeanings;
import puhui.rules.meaning.LogicMeanings;
import puhui.rules.meaning.Meaning;
import puhui.rules.meaning.TextMeanings;

/** What 200 conditions of the grammar mean, against the same said in Java by hand. */
class GrammarMeaningTest {
  private static final List<Meaning> MEANINGS =
      Stream.of(
              DayMeanings.ALL,
              AmountMeanings.ALL,
              TextMeanings.ALL,
              ListMeanings.ALL,
              LogicMeanings.ALL)
          .flatMap(List::stream)
          .toList();
  private static final List<Order> ORDERS = new OrderGrid(1).orders(3000);
  private static List<Rule> rules;

  @BeforeAll
  static void readTheRules() {
    rules = new ArrayList<>();
    for (int i = 0; i < MEANINGS.size(); i++) {
      rules.add(RuleText.rule(id(i), "$order : Order( " + MEANINGS.get(i).condition() + " )"));
    }
  }

  @Test
  void thereAreTwoHundredConditions() {
    assertThat(MEANINGS).hasSizeGreaterThanOrEqualTo(200);
    assertThat(MEANINGS).extracting(Meaning::condition).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEngineUnderstandsEachConditionAsItIsSaidInJava(boolean byDrools) {
    RuleEngine engine =
        byDrools ? CompiledRules.of(Stratum.ORDER, rules) : DirectEvaluator.of(rules);

    RuleEngine.Caught caught = engine.fire(ORDERS);

    Map<String, String> wrong = new TreeMap<>();
    for (Order order : ORDERS) {
      for (int i = 0; i < MEANINGS.size(); i++) {
        if (MEANINGS.get(i).java().test(order) != caught.of(order).contains(id(i))) {
          wrong.put(MEANINGS.get(i).condition(), order.toString());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** A condition that all orders meet, or none, could be understood wrongly and still pass. */
  @Test
  void theOrdersMeetAlmostEveryConditionAndFailIt() {
    var trivial = new TreeSet<String>();
    for (Meaning meaning : MEANINGS) {
      long met = ORDERS.stream().filter(meaning.java()).count();
      if (met == 0 || met == ORDERS.size()) {
        trivial.add(meaning.condition());
      }
    }
    assertThat(trivial).hasSizeLessThan(25);
  }

  private static String id(int number) {
    return "MX-" + (number + 100);
  }
}
