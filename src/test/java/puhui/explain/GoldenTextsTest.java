package puhui.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.Stratum;
import puhui.run.DemoRun;
import puhui.text.Language;
import puhui.text.Messages;

/**
 * One order for each rule, explained in both languages. A text that changes on purpose: run with
 * -Dpuhui.golden=write, read what comes out, and commit it.
 */
class GoldenTextsTest {
  private static final Path FOLDER = Path.of("src/test/resources/puhui/explain");

  /**
   * What no order of the demo can bring about: a ledger, a second IMEI, a footprint that a verifier
   * has accepted.
   */
  private static final List<String> WITHOUT_ORDER = List.of("DC-06", "DC-08", "DV-04");

  /** An order of the demo for each rule. */
  private static final Map<String, String> ORDERS =
      Map.ofEntries(
          Map.entry("AP-01", "D-021"),
          Map.entry("AP-02", "D-022"),
          Map.entry("AP-03", "D-023"),
          Map.entry("AP-04", "D-025"),
          Map.entry("AP-05", "D-026"),
          Map.entry("AP-06", "D-028"),
          Map.entry("AP-07", "D-031"),
          Map.entry("AP-08", "D-032"),
          Map.entry("AP-09", "D-034"),
          Map.entry("AP-10", "D-035"),
          Map.entry("AP-11", "D-036"),
          Map.entry("DC-01", "D-038"),
          Map.entry("DC-02", "D-039"),
          Map.entry("DC-03", "D-040"),
          Map.entry("DC-04", "D-046"),
          Map.entry("DC-05", "D-051"),
          Map.entry("DC-07", "D-043"),
          Map.entry("DV-01", "D-001"),
          Map.entry("DV-02", "D-054"),
          Map.entry("DV-03", "D-055"),
          Map.entry("LK-01", "D-052"));

  @TempDir static Path shared;
  private static DemoRun demo;

  @BeforeAll
  static void checkTheDemo() {
    demo = new DemoRun(shared.resolve("demo"));
  }

  static Stream<String> rules() {
    return RuleFolder.load(Path.of("rules")).rules().stream()
        .filter(rule -> rule.stratum() != Stratum.APPLICATION)
        .map(Rule::id)
        .filter(id -> !WITHOUT_ORDER.contains(id));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void eachRuleHasAnOrderThatReadsAsItShould(String rule) throws IOException {
    for (Language language : Language.values()) {
      List<String> lines = explain(rule, language);
      Path golden = FOLDER.resolve(rule + "_" + language.code() + ".txt");
      if ("write".equals(System.getProperty("puhui.golden"))) {
        Files.write(golden, lines);
      }
      assertThat(lines).as("the explanation in %s", golden).isEqualTo(Files.readAllLines(golden));
      assertThat(caught(rule)).as("%s catches its order", rule).isTrue();
    }
  }

  private static boolean caught(String rule) {
    ExplainRequest request = request(rule);
    OrderExplained order = new Explain(request, new Messages(Language.EN)).run().orders().get(0);
    return order.rules().stream()
        .filter(each -> each.rule().id().equals(rule))
        .allMatch(each -> each.verdict() == RuleExplained.Verdict.CAUGHT);
  }

  private static List<String> explain(String id, Language language) {
    Messages messages = new Messages(language);
    return new ExplainText(messages).of(new Explain(request(id), messages).run());
  }

  private static ExplainRequest request(String id) {
    return new ExplainRequest(
        demo.run, List.of(demo.orders), Optional.of(ORDERS.get(id)), Optional.empty());
  }
}
