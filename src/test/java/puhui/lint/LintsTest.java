package puhui.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.rules.RuleFolder;
import puhui.text.Language;
import puhui.text.Messages;

class LintsTest {
  private static final Path CASES = Path.of("cases");

  @TempDir Path temp;
  private Path rules;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    rules = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
  }

  /** BD-21 is meant: rules/acknowledged.yaml says why. */
  @Test
  void ofTheShippedRulesOneAddsNothingToAnother() {
    assertThat(Lints.of(RuleFolder.load(rules), CASES))
        .extracting(finding -> finding.problem().values().toString())
        .containsExactly("[BD-21, FA-20]");
  }

  @Test
  void whatTookTooLongToLookAtIsNamed() {
    RuleFolder folder = RuleFolder.load(rules);

    assertThat(new Satisfaction(folder.rules(), folder.parameters(), 1000).find(true))
        .extracting(LintFinding::lint)
        .contains(Lint.NOT_ALL);
  }

  /** Each line changes one rule file in one way; the finding must name that rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AP-07 | date < parameters.creditingStart   | date < parameters.creditingStart, !date.stated      | PL-01
          AP-08 | date.year != applicationYear       | date.year < applicationYear, date.year > applicationYear | PL-01
          DC-03 | imei.stated, !imei.genuine         | !imei.stated, imei.genuine                          | PL-01
          AP-05 | place == DeliveryPlace.OUTSIDE_SHENZHEN | place == DeliveryPlace.UNSETTLED, place.settled | PL-01
          DC-06 | !ownEarlierFiling                  | !ownEarlierFiling, ownEarlierFiling                 | PL-01
          DC-03 | imei.stated, !imei.genuine         | !imei.stated, !userId.stated                        | PL-02
          DC-02 | !imei.stated                       | !device.imei.genuine                                | PL-02
          MO-20 | documents.missing.stated           | !factors.official                                   | PL-02
          AP-07 | @clause( "四 计入期" )               | @clause( "四 计人期" )                                | PL-08
          DV-03 | , !device.inSupplementary          | , device.inTable                                    | PL-09
          DV-04 | , !device.inTable                  | , device.identified                                 | PL-09
          """)
  void aChangedRuleIsNoticed(String rule, String right, String wrong, String lint)
      throws IOException {
    Path file = find(rule);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));

    var findings = Lints.of(RuleFolder.load(rules), CASES);

    assertThat(findings).extracting(finding -> finding.lint().id()).contains(lint);
    for (Language language : Language.values()) {
      assertThat(findings)
          .allSatisfy(
              each ->
                  assertThat(new Messages(language).of(each.problem()))
                      .doesNotContain(each.problem().id()));
    }
  }

  @Test
  void aParameterThatNothingUsesIsNoticedWhereItStands() throws IOException {
    Path sheet = rules.resolve("parameters.yaml");
    String text = Files.readString(sheet);
    Files.writeString(
        sheet,
        text
            + "\nunused:\n  clause: 七\n  title: { en: a, zh: 甲 }\n  source: 「」\n"
            + "  picked_by: accounting_year\n  values:\n    - value: 1\n"
            + "    - { from: 2024-03-01, value: 2 }\n    - { from: 2025-01-01, value: 2 }\n");

    var findings = Lints.of(RuleFolder.load(rules), CASES);

    assertThat(findings)
        .extracting(finding -> finding.lint().id())
        .containsExactly("PL-02", "PL-03", "PL-04", "PL-04", "PL-12");
    assertThat(findings.get(1).problem().place().line()).isGreaterThan(text.lines().count());
  }

  @Test
  void aRuleWithoutCasesAClauseWithoutRuleAndAStrangeFileNameAreNoticed() throws IOException {
    Path file = find("DV-02");
    Files.move(find("LK-01"), rules.resolve("device/leakage.drl"));
    Files.writeString(file, Files.readString(file).replace("DV-02", "DV-05"));
    Path clauses = rules.resolve("clauses.yaml");
    Files.writeString(
        clauses,
        Files.readString(clauses) + "- clause: 附录E\n  title: { zh: 新附录, en: new annex }\n");

    assertThat(Lints.of(RuleFolder.load(rules), CASES))
        .extracting(finding -> finding.lint().id())
        .containsExactly("PL-02", "PL-05", "PL-06", "PL-07", "PL-07");
  }

  private Path find(String id) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(id))
          .findFirst()
          .orElseThrow();
    }
  }
}
