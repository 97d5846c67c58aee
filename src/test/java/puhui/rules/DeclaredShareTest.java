package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Amount;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Problem;

class DeclaredShareTest {
  private static final Path ORDER_RULE = Path.of("rules/order/AP-05-delivered-in-shenzhen.drl");
  private static final Path APPLICATION_RULE = Path.of("rules/application/AD-20-additionality.drl");

  private final List<Problem> problems = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"0,0", "0.02,0.02", "0.020,0.02", "0.000000001,0.000000001", "1,1", "1.00,1"})
  void aPlainDecimalFromNoneToAllIsAShare(String written, String share) throws IOException {
    Rule rule = read(Stratum.ORDER, ORDER_RULE, "\"" + written + "\"").orElseThrow();

    assertThat(rule.description().expectedShare()).isEqualTo(Amount.of(share));
  }

  @Test
  void aRuleNeedsNone() throws IOException {
    for (Rule rule : RuleFolder.load(Path.of("rules")).rules()) {
      assertThat(rule.description().expectedShare()).as(rule.id()).isEqualTo(Amount.NOT_STATED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "TODO",
        "2%",
        "2 %",
        "1.01",
        "1.000000001",
        "2",
        "-0.1",
        "+0.1",
        "1e-2",
        "1E0",
        ".5",
        "0.",
        "00.1",
        "0,02",
        "0.02 ",
        "0.0000000001",
        "٠.٥",
        "０.１",
        "NaN",
        "1/50",
        "0x0"
      })
  void whatIsNoShareIsRefusedWithItsPlace(String written) throws IOException {
    assertThat(read(Stratum.ORDER, ORDER_RULE, "\"" + written + "\"")).isEmpty();

    Problem problem = problems.get(0);
    assertThat(problem.id()).isEqualTo("rules.share");
    assertThat(problem.place()).isEqualTo(new Place("rule.drl", line(), 22));
    assertThat(new Messages(Language.EN).of(problem)).contains("\"" + written + "\"", "0.02");
    assertThat(new Messages(Language.ZH).of(problem)).contains("“" + written + "”", "0.02");
  }

  @Test
  void aShareStandsInQuotesLikeEveryAnnotation() throws IOException {
    assertThat(read(Stratum.ORDER, ORDER_RULE, "0.02")).isEmpty();
    assertThat(problems).extracting(Problem::id).containsExactly("rules.expected.string");
  }

  @Test
  void aRuleOfTheApplicationCatchesNoOrdersAndHasNoShare() throws IOException {
    assertThat(read(Stratum.APPLICATION, APPLICATION_RULE, "\"0.02\"")).isEmpty();
    assertThat(problems).extracting(Problem::id).containsExactly("rules.share.application");
  }

  @Test
  void anExpectedShareChangesNothingThatIsDecided() throws IOException {
    Rule with = read(Stratum.ORDER, ORDER_RULE, "\"0.02\"").orElseThrow();
    Rule without =
        reader(Stratum.ORDER).read("rule.drl", Files.readString(ORDER_RULE)).orElseThrow();

    assertThat(Reprint.of(Stratum.ORDER, List.of(with)))
        .isEqualTo(Reprint.of(Stratum.ORDER, List.of(without)));
    assertThat(RuleReading.same(with, without)).isTrue();
  }

  private Optional<Rule> read(Stratum stratum, Path file, String share) throws IOException {
    String text = Files.readString(file);
    String annotation = "    @expected_share( " + share + " )\nwhen\n";
    assertThat(text).contains("\nwhen\n");
    return reader(stratum).read("rule.drl", text.replace("\nwhen\n", "\n" + annotation));
  }

  private RuleReader reader(Stratum stratum) {
    var types = ParameterSheet.read(Path.of("rules/parameters.yaml"), problems).types();
    return new RuleReader(stratum, types, problems);
  }

  /** The annotation stands where "when" stood. */
  private static long line() throws IOException {
    return Files.readAllLines(ORDER_RULE).indexOf("when") + 1L;
  }
}
