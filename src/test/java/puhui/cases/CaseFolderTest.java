package puhui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Trouble;

/**
 * Case files that are wrong or expect too little are told so, and what differs is told with its
 * place.
 */
class CaseFolderTest {
  private static final Path RULES = Path.of("rules");
  private static final Path FACTORS = Path.of("factors");

  @TempDir private Path folder;
  private final StringWriter printed = new StringWriter();

  @BeforeEach
  void copyTheSoundOrder() throws IOException {
    Files.copy(Path.of("cases/sound.yaml"), folder.resolve("sound.yaml"));
    FolderCopy.of(
        Path.of("cases/factor-sets/made-up-annex"), folder.resolve("factor-sets/made-up-annex"));
  }

  @Test
  void a_case_that_comes_out_as_expected_is_no_news() throws IOException {
    write("cases:", "  - name: sound", "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(run(Optional.empty())).isEqualTo(ExitCode.DONE);
    assertThat(printed.toString()).contains("1 cases in 1 files: every one comes out as expected.");
  }

  @Test
  void what_is_missing_and_what_is_not_expected_is_told_with_its_place() throws IOException {
    write(
        "cases:",
        "  - name: too early",
        "    why: the crediting start",
        "    given: { orders: [ { order_date: 2022-12-31 } ] }",
        "    expect:",
        "      orders:",
        "        A: { decision: REVIEW, findings: [AP-07] }");
    Path junit = folder.resolve("out/junit.xml");
    assertThat(run(Optional.of(junit))).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("DIFFERS: too early (" + folder.resolve("case.yaml") + ":2:5)")
        .contains("Why: the crediting start")
        .contains("case.yaml:7:12: A: decision expected REVIEW, found INELIGIBLE")
        .contains("A: finding AP-07 expected, not found")
        .contains("A: finding AP-08 found, not expected");
    assertThat(junit)
        .content()
        .contains("tests=\"1\" failures=\"1\"")
        .contains("finding AP-08 found");
  }

  @Test
  void a_finding_too_few_makes_the_case_differ() throws IOException {
    write(
        "cases:",
        "  - name: incomplete",
        "    given: { orders: [ { status: 已取消, agreement_id: \"\" } ] }",
        "    expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-03] } } }");
    assertThat(run(Optional.empty())).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString()).contains("A: finding AP-09 found, not expected");
  }

  @Test
  void figures_baselines_and_choosing_rules_are_compared() throws IOException {
    write(
        "cases:",
        "  - name: figures",
        "    expect:",
        "      orders: { A: { decision: ELIGIBLE, findings: [], baseline: default, baseline_kg: \"50.01\", chosen_by: DV-02 } }",
        "      emissions: { project_kg_per_phone: \"0.51\" }");
    assertThat(run(Optional.empty())).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("A: baseline from default expected, found from table")
        .contains("A baseline_kg: expected 50.01, found 50")
        .contains("DV-02: expected to choose the baseline of 1 orders, found 0")
        .contains("DV-01: expected to choose the baseline of 0 orders, found 1")
        .contains("project_kg_per_phone: expected 0.51, found 0.5");
  }

  @Test
  void an_order_without_an_expectation_and_one_without_an_order_are_problems() throws IOException {
    write(
        "cases:",
        "  - name: two orders",
        "    given: { orders: [ { order_id: A }, { order_id: B } ] }",
        "    expect: { orders: { A: ELIGIBLE, C: ELIGIBLE } }");
    assertThat(problems())
        .contains("What becomes of row \"B\" is not said.")
        .contains("No row is called \"C\".");
  }

  @Test
  void a_misspelt_key_is_told_with_the_nearest_one() throws IOException {
    write(
        "cases:", "  - name: misspelt", "    givn: {}", "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(problems()).contains("case.yaml:3:5").contains("givn").contains("given");
  }

  @Test
  void a_decision_that_says_too_little_is_a_problem() throws IOException {
    write("cases:", "  - name: short", "    expect: { orders: { A: INELIGIBLE } }");
    assertThat(problems()).contains("Only ELIGIBLE may stand alone");
  }

  @Test
  void doubled_names_and_doubled_rows_are_problems() throws IOException {
    write(
        "cases:",
        "  - name: same",
        "    given: { orders: [ { order_id: A }, { order_id: A } ] }",
        "    expect: { orders: { A: ELIGIBLE } }",
        "  - name: same",
        "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(problems())
        .contains("Another case of this file is called \"same\" too.")
        .contains("Two rows are called \"A\".");
  }

  @Test
  void a_file_about_a_rule_shows_both_of_its_sides() throws IOException {
    write("rule: AP-07", "cases:", "  - name: sound", "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(problems()).contains("No case of this file expects AP-07 to catch anything.");
    write(
        "rule: AP-07",
        "cases:",
        "  - name: early",
        "    given: { orders: [ { order_date: 2022-08-17 } ] }",
        "    expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-07, AP-08] } } }");
    assertThat(problems()).contains("No case of this file shows what AP-07 lets pass.");
  }

  @Test
  void an_unknown_rule_is_told_with_the_nearest_one() throws IOException {
    write(
        "cases:",
        "  - name: unknown",
        "    expect: { orders: { A: { decision: REVIEW, findings: [AP-66] } } }");
    assertThat(problems()).contains("No rule has the id \"AP-66\". The nearest one is \"AP-06\".");
  }

  @Test
  void an_application_that_is_wrong_is_told_at_the_case() throws IOException {
    write(
        "cases:",
        "  - name: application",
        "    given: { application: { yaer: 2023 } }",
        "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(problems()).contains("case.yaml:3:").contains("\"yaer\"").contains("\"year\"");
  }

  @Test
  void a_parameter_may_differ_and_an_unknown_one_is_a_problem() throws IOException {
    write(
        "cases:",
        "  - name: parameter",
        "    given: { parameters: { creditingStart: 2023-06-02 } }",
        "    expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-07] } } }");
    assertThat(run(Optional.empty())).isEqualTo(ExitCode.DONE);
    write(
        "cases:",
        "  - name: parameter",
        "    given: { parameters: { creditStart: 2023-06-02 } }",
        "    expect: { orders: { A: ELIGIBLE } }");
    assertThat(problems()).contains("creditingStart");
  }

  @Test
  void a_folder_without_a_sound_order_or_without_cases_is_a_problem() throws IOException {
    assertThat(problems()).contains("There is no case in this folder.");
    Files.delete(folder.resolve("sound.yaml"));
    assertThat(problems()).contains("sound.yaml");
  }

  private void write(String... lines) throws IOException {
    Files.write(folder.resolve("case.yaml"), java.util.List.of(lines));
  }

  private ExitCode run(Optional<Path> junit) {
    return Cases.run(RULES, FACTORS, folder, Language.EN, new PrintWriter(printed), junit);
  }

  private String problems() {
    StringWriter sentences = new StringWriter();
    assertThatThrownBy(() -> run(Optional.empty()))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble -> {
              assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
              Messages messages = new Messages(Language.EN);
              sentences.append(
                  trouble.problems().stream().map(messages::of).collect(Collectors.joining("\n")));
            });
    return sentences.toString();
  }
}
