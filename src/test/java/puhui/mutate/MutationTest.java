package puhui.mutate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.cases.Cases;
import puhui.cases.PreparedCases;
import puhui.lint.Leaf;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Progress;
import puhui.text.Trouble;

/** Small changes of the shipped rules, and the cases that notice them. */
class MutationTest {
  private static final Path RULES = Path.of("rules");
  private static final Path FACTORS = Path.of("factors");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void the_cases_of_a_rule_notice_every_change_of_it() {
    assertThat(mutate(Path.of("cases/application"), "PE-23", Optional.empty(), Language.EN))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Score 100 %");
  }

  @Test
  void a_change_that_no_case_notices_is_said_in_plain_words_with_its_place() throws IOException {
    Path cases = SomeCases.in(folder, "order/DC-02.yaml");
    assertThat(mutate(cases, "AP-07", Optional.empty(), Language.EN)).isEqualTo(ExitCode.LOOK);
    assertThat(out.toString())
        .contains("AP-07-crediting-start.drl:")
        .contains("No case notices if the first day of the crediting period")
        .contains("becomes 2022-08-17");
    assertThat(mutate(cases, "AP-07", Optional.empty(), Language.ZH)).isEqualTo(ExitCode.LOOK);
    assertThat(out.toString()).contains("如果计入期开始日（creditingStart：2022-08-18）改为 2022-08-17，没有用例会发现");
  }

  @Test
  void written_cases_pass_with_the_rules_and_fail_with_the_change() throws IOException {
    Path cases = SomeCases.in(folder.resolve("cases"), "order/DC-02.yaml");
    Path written = folder.resolve("written");
    mutate(cases, "AP-07", Optional.of(written), Language.EN);
    assertThat(run(RULES, written)).isEqualTo(ExitCode.DONE);
    assertThat(run(rulesWithout("date.stated, date < parameters.creditingStart"), written))
        .isEqualTo(ExitCode.LOOK);
    assertThat(out.toString()).contains("AP-07");
  }

  @Test
  void cases_are_not_written_over_what_is_there() throws IOException {
    Path cases = SomeCases.in(folder, "order/DC-02.yaml");
    assertThatThrownBy(() -> mutate(cases, "AP-07", Optional.of(folder), Language.EN))
        .isInstanceOf(Trouble.class);
  }

  @Test
  void what_changes_nothing_is_proven_on_the_facts_themselves() throws IOException {
    Path cases = SomeCases.in(folder, "order/DV-01.yaml", "device/DC-08.yaml");
    mutate(cases, "DV-01", Optional.empty(), Language.EN);
    assertThat(out.toString())
        .contains("It changes nothing if in DV-01")
        .contains("is left out (device.identified)");
    mutate(cases, "DC-08", Optional.empty(), Language.EN);
    assertThat(out.toString()).contains("becomes 3").contains("It changes nothing if the most");
  }

  @Test
  void a_rule_that_is_off_or_in_trial_hides_no_outcome_of_another() throws IOException {
    assertThat(verdictOnNote(RULES)).contains("It changes nothing if BD-21 only notes");
    for (String state : List.of("off", "trial")) {
      Path rules = rulesWithout("nothing");
      Files.writeString(
          rules.resolve("states.yaml"),
          "FA-20: { state: %s, reason: r, by: b, since: 2026-01-01 }".formatted(state));
      assertThat(verdictOnNote(rules)).doesNotContain("It changes nothing if BD-21 only notes");
    }
  }

  private String verdictOnNote(Path rules) {
    StringWriter said = new StringWriter();
    Path cases = Path.of("cases/application");
    try (PreparedCases read = PreparedCases.load(rules, FACTORS, cases)) {
      new MutationRun(read, new PrintWriter(said), new Messages(Language.EN), Progress.NONE, true)
          .run(Optional.of("BD-21"), Optional.empty());
    }
    return said.toString();
  }

  @Test
  void the_only_number_that_no_order_file_can_change_is_that_of_linked_imeis() {
    try (PreparedCases cases = load(Path.of("cases/order"))) {
      Samples samples = Samples.around(cases.rules().parameters(), cases.drafts().factorSets());
      assertThat(OrderConstants.in(samples, new Candidates(samples, cases.drafts())).keySet())
          .extracting(Leaf::path)
          .containsExactly(List.of("linkedImeis"));
    }
  }

  @Test
  void a_rule_that_is_not_there_is_an_error_that_names_the_nearest() {
    assertThatThrownBy(() -> mutate(Path.of("cases/order"), "AP-77", Optional.empty(), Language.EN))
        .isInstanceOf(Trouble.class);
  }

  private ExitCode mutate(Path cases, String rule, Optional<Path> written, Language language) {
    try (PreparedCases read = load(cases)) {
      Messages messages = new Messages(language);
      return new MutationRun(read, new PrintWriter(out), messages, Progress.NONE, true)
          .run(Optional.of(rule), written);
    }
  }

  private static PreparedCases load(Path cases) {
    return PreparedCases.load(RULES, FACTORS, cases);
  }

  private ExitCode run(Path rules, Path cases) {
    return Cases.run(rules, FACTORS, cases, Language.EN, new PrintWriter(out), Optional.empty());
  }

  /** The shipped rules with AP-07 asking for a day after the crediting start instead. */
  private Path rulesWithout(String condition) throws IOException {
    Path copy = folder.resolve("rules");
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(RULES.relativize(file).toString());
        Files.createDirectories(to.getParent());
        String text = Files.readString(file);
        Files.writeString(to, text.replace(condition, condition.replace(" < ", " > ")));
      }
    }
    return copy;
  }
}
