package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import puhui.facts.Subject;

/**
 * What Drools makes of each shipped rule file itself, against what it makes of the reprint.
 *
 * <p>Two things of the file are replaced, by their letters and nowhere else: {@code
 * parameters.name} becomes {@code parameters["name"]}, as strict Drools knows no property of a map;
 * and the outcome imported is one whose methods take the subject alone, as files write them.
 */
class ReprintTest {
  private static final RuleFolder SHIPPED = RuleFolder.load(Path.of("rules"));

  static List<Rule> rules() {
    return SHIPPED.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aFileWithOnlyParametersAndOutcomeRewrittenCatchesWhatItsReprintCatches(Rule rule)
      throws IOException {
    KieBase original = PlainDrools.kieBase(original(rule));
    CompiledRules reprint = CompiledRules.of(rule.stratum(), List.of(rule));
    DirectEvaluator direct = DirectEvaluator.of(List.of(rule));
    int caught = 0;
    for (Collection<?> facts : facts(rule.stratum())) {
      var outcome = new puhui.rules.original.Outcome();
      PlainDrools.fire(original, outcome, facts);
      Set<Subject> byReprint = caught(reprint, facts, rule);
      assertThat(byReprint).isEqualTo(outcome.caught());
      assertThat(caught(direct, facts, rule)).isEqualTo(outcome.caught());
      caught += byReprint.size();
    }
    assertThat(caught).as("subjects that %s catches", rule.id()).isPositive();
  }

  private static String original(Rule rule) throws IOException {
    String file = Files.readString(Path.of(rule.place().file()));
    return file.replace(
            "import puhui.rules.Outcome", "import " + puhui.rules.original.Outcome.class.getName())
        .replaceAll(
            "\\bparameters\\.creditedOnceEver\\b", "parameters[\"creditedOnceEver\"] == true")
        .replaceAll("\\bparameters\\.(\\w+)", "parameters[\"$1\"]");
  }

  private static Set<Subject> caught(RuleEngine engine, Collection<?> facts, Rule rule) {
    Set<Subject> subjects = Collections.newSetFromMap(new IdentityHashMap<>());
    RuleEngine.Caught caught = engine.fire(facts);
    for (Object fact : facts) {
      if (fact instanceof Subject subject && caught.of(subject).contains(rule.id())) {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  private static List<Collection<?>> facts(Stratum stratum) {
    var devices = new DeviceGrid(5);
    return switch (stratum) {
      case ORDER -> List.of(new OrderGrid(5).orders(3000));
      case DEVICE ->
          Stream.generate(devices::device).limit(1000).<Collection<?>>map(d -> d).toList();
      case REPEAT -> Stream.generate(devices::live).limit(1000).<Collection<?>>map(d -> d).toList();
      case APPLICATION -> List.of(new ApplicationGrid(5).applications(2000));
    };
  }
}
