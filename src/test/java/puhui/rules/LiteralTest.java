package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Text;
import puhui.rules.Expression.Operand;
import puhui.text.Place;

/** A text in quotes is compared as text, whatever it looks like to Drools, MVEL or Java. */
class LiteralTest {
  private static final List<String> LITERALS =
      List.of(
          "x",
          "",
          "a b",
          "5",
          "5.0",
          "true",
          "null",
          "nil",
          "empty",
          "this",
          "$order",
          "01-Jan-2020",
          "a' + 'b",
          "a + b",
          "a, b",
          ") || (",
          "(",
          "a && b || c",
          "a == b",
          "x in ( y )",
          "not in",
          "!",
          "then System.exit(0); end",
          "// x",
          "/* x */",
          "# x",
          "${x} @{y} #{z}",
          "%s {0} $1",
          "二手手机",
          "😀");

  /** The conditions, and what they mean in plain Java. */
  private final Map<String, Predicate<String>> meaning = new TreeMap<>();

  private final List<Rule> rules = new ArrayList<>();

  /** Fired three times: after twenty evaluations Drools turns conditions into bytecode. */
  @Test
  void everyLiteralMeansItsCharactersAndNothingElse() {
    for (String literal : LITERALS) {
      add("orderId == \"%s\"", literal, literal::equals);
      add("orderId != \"%s\"", literal, text -> !literal.equals(text));
      add("orderId in ( \"other\", \"%s\" )", literal, literal::equals);
      add("orderId in ( userId, \"%s\" )", literal, literal::equals);
      add("!( orderId not in ( \"%s\" ) ) && date.stated", literal, literal::equals);
      if (!literal.isEmpty()) {
        add("orderId.startsWith( \"%s\" )", literal, text -> text.startsWith(literal));
        add("!orderId.startsWith( \"%s\" )", literal, text -> !text.startsWith(literal));
      }
      add("!date.stated || orderId == \"%s\" && date.stated", literal, literal::equals);
    }
    CompiledRules compiled = CompiledRules.of(Stratum.ORDER, rules);
    List<Order> orders = LITERALS.stream().map(LiteralTest::order).toList();

    for (int firing = 0; firing < 3; firing++) {
      CompiledRules.Caught caught = compiled.fire(orders);
      for (Order order : orders) {
        String text = order.orderId().value();
        List<String> expected =
            meaning.keySet().stream().filter(id -> meaning.get(id).test(text)).toList();
        assertThat(caught.of(order)).as("order id <%s>", text).containsExactlyElementsOf(expected);
      }
    }
  }

  @Test
  void aTextThatCouldEndItsQuotesIsNeverPrinted() {
    for (String text : List.of("a\" || eval( true ) || \"", "a\\", "a\nb", "a\u0085b")) {
      Operand.Path path = new Operand.Path("", List.of("orderId"), Place.NONE);
      var literal = new Operand.Literal(text, Place.NONE);
      var forged = new Expression.Comparison(path, Expression.Operator.EQUAL, literal, Place.NONE);

      assertThatThrownBy(() -> Reprint.of(forged)).isInstanceOf(IllegalStateException.class);
    }
  }

  private void add(String condition, String literal, Predicate<String> means) {
    String id = "XX-" + (100 + rules.size());
    meaning.put(id, means);
    rules.add(
        RuleTexts.read(
            Stratum.ORDER, id, "$order : Order( %s )".formatted(condition.formatted(literal))));
  }

  private static Order order(String id) {
    return new Order(
        null,
        new Text(id),
        Day.of("2024-05-01"),
        null,
        false,
        new Text("user"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
