package puhui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Language;

/** Cases under rules that are switched off or in trial. */
class CaseStatesTest {
  private static final String TRIAL =
      "AP-09: { state: trial, reason: 先看影响, by: 李伟, since: 2026-11-02 }\n";

  @TempDir Path temp;
  private final StringWriter printed = new StringWriter();
  private Path rules;
  private Path cases;

  @BeforeEach
  void copyRulesAndTheSoundOrder() throws IOException {
    rules = Files.createDirectory(temp.resolve("rules"));
    cases = Files.createDirectory(temp.resolve("cases"));
    FolderCopy.of(Path.of("rules"), rules);
    Files.copy(Path.of("cases/sound.yaml"), cases.resolve("sound.yaml"));
    FolderCopy.of(
        Path.of("cases/factor-sets/made-up-annex"), cases.resolve("factor-sets/made-up-annex"));
  }

  @Test
  void aCaseThatExpectsARuleThatIsOffFailsAndSaysSo() throws IOException {
    states(TRIAL.replace("trial", "off"));
    write(
        "own.yaml",
        """
        cases:
          - name: without agreement
            given: { orders: [ { agreement_id: "" } ] }
            expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-09] } } }
        """);

    assertThat(run()).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("A: decision expected INELIGIBLE, found ELIGIBLE")
        .contains(
            "A: AP-09 is expected, but it is switched off in rules/states.yaml (since 2026-11-02, by 李伟)")
        .contains("Rule AP-09", "is switched off since 2026-11-02");
  }

  @Test
  void theFileOfANewRuleInTrialShowsBothSidesUnderTrial() throws IOException {
    states(TRIAL);
    write(
        "AP-09.yaml",
        """
        rule: AP-09
        cases:
          - name: without agreement
            given: { orders: [ { agreement_id: "" } ] }
            expect: { orders: { A: { decision: ELIGIBLE, findings: [], trial: [AP-09] } } }
          - name: with agreement
            expect: { orders: { A: ELIGIBLE } }
        """);

    assertThat(run()).as(printed.toString()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aCatchInTrialThatTheRulesOwnFileDoesNotListFails() throws IOException {
    states(TRIAL);
    write(
        "AP-09.yaml",
        """
        rule: AP-09
        cases:
          - name: without agreement
            given: { orders: [ { agreement_id: "" } ] }
            expect: { orders: { A: { decision: ELIGIBLE, findings: [], trial: [AP-09] } } }
          - name: without agreement and forgotten
            given: { orders: [ { agreement_id: "" } ] }
            expect: { orders: { A: ELIGIBLE } }
          - name: a trial that does not catch
            expect: { orders: { A: { decision: ELIGIBLE, findings: [], trial: [AP-09] } } }
        """);

    assertThat(run()).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("DIFFERS: without agreement and forgotten")
        .contains("A: AP-09, which is in trial, catches it, and no trial list of it says so")
        .contains("DIFFERS: a trial that does not catch")
        .contains("A: AP-09, which is in trial, is expected to catch it and does not")
        .doesNotContain("DIFFERS: without agreement (");
  }

  @Test
  void casesOfOtherRulesDoNotFailBecauseANewRuleInTrialCatchesTheirOrders() throws IOException {
    states(TRIAL);
    write(
        "other.yaml",
        """
        cases:
          - name: a new phone without agreement
            given: { orders: [ { condition: 全新, agreement_id: "" } ] }
            expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-02] } } }
        """);

    assertThat(run()).as(printed.toString()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFindingOfARuleInTrialAndATrialOfARuleInForceAreToldWhereTheyBelong() throws IOException {
    states(TRIAL);
    write(
        "own.yaml",
        """
        cases:
          - name: listed among the findings
            given: { orders: [ { agreement_id: "" } ] }
            expect: { orders: { A: { decision: ELIGIBLE, findings: [AP-09] } } }
          - name: listed under trial
            given: { orders: [ { condition: 全新 } ] }
            expect: { orders: { A: { decision: INELIGIBLE, findings: [AP-02], trial: [AP-02] } } }
        """);

    assertThat(run()).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("AP-09 is expected among the findings, but it is in trial", "list it under trial")
        .contains("AP-02 is expected under trial, but it is in force; list it among the findings");
  }

  @Test
  void anApplicationCanExpectTrialsToo() throws IOException {
    states(TRIAL.replace("AP-09", "AP-21"));
    write(
        "AP-21.yaml",
        """
        rule: AP-21
        cases:
          - name: filed within the year
            given: { application: { date: 2023-12-31 } }
            expect: { application: { decision: ACCEPTED, findings: [AD-20], trial: [AP-21] } }
          - name: filed after the year
            expect: { application: { decision: ACCEPTED, findings: [AD-20] } }
          - name: forgotten
            given: { application: { date: 2023-12-31 } }
            expect: { application: { decision: ACCEPTED, findings: [AD-20] } }
        """);

    assertThat(run()).isEqualTo(ExitCode.LOOK);
    assertThat(printed.toString())
        .contains("DIFFERS: forgotten", "application: AP-21, which is in trial, catches it")
        .contains("1 of 3");
  }

  @Test
  void anUnknownRuleUnderTrialIsAProblemOfTheFile() throws IOException {
    write(
        "own.yaml",
        """
        cases:
          - name: unknown
            expect: { orders: { A: { decision: ELIGIBLE, findings: [], trial: [AP-99] } } }
        """);

    assertThat(org.assertj.core.api.Assertions.catchThrowable(this::run))
        .hasMessageContaining("cases.rule.unknown");
  }

  private ExitCode run() {
    return Cases.run(
        rules, Path.of("factors"), cases, Language.EN, new PrintWriter(printed), Optional.empty());
  }

  private void states(String text) throws IOException {
    Files.writeString(rules.resolve("states.yaml"), text);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(cases.resolve(name), text);
  }
}
