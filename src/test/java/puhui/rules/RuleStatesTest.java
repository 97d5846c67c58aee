package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.Day;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Sha256;
import puhui.text.Trouble;

class RuleStatesTest {
  private static final String SOUND =
      """
      # 停用与试行
      AP-07:
        state: off
        reason: { zh: 等待主管部门答复, en: the authority's answer is awaited }
        by: 王敏
        since: 2026-11-01
      DC-08: { state: trial, reason: 先看影响, by: Li Wei, since: 2026-11-02 }
      """;

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

  @Test
  void everyShippedRuleIsInForce() {
    assertThat(RuleFolder.load(rules).rules()).allMatch(rule -> rule.state().inForce());
  }

  @Test
  void aRuleIsOffOrInTrialAsTheFileSaysAndAllOthersAreInForce() throws IOException {
    write(SOUND);

    RuleFolder folder = RuleFolder.load(rules);

    assertThat(folder.rules()).hasSize(48);
    assertThat(folder.notInForce())
        .extracting(RuleDescription::id)
        .containsExactly("AP-07", "DC-08");
    assertThat(folder.notInForce().get(0).state())
        .isEqualTo(
            new RuleState(
                RuleState.Kind.OFF,
                new Bilingual("the authority's answer is awaited", "等待主管部门答复"),
                "王敏",
                Day.of("2026-11-01")));
    assertThat(folder.notInForce().get(1).state())
        .isEqualTo(
            new RuleState(
                RuleState.Kind.TRIAL,
                new Bilingual("先看影响", "先看影响"),
                "Li Wei",
                Day.of("2026-11-02")));
  }

  @ParameterizedTest
  @CsvSource({"en", "zh"})
  void theExampleOfTheDocumentsIsSound(String language) throws IOException {
    String page = Files.readString(Path.of("docs/rule-states." + language + ".md"));
    write(page.substring(page.indexOf("```yaml") + 7, page.indexOf("```\n\n| ")));

    assertThat(RuleFolder.load(rules).notInForce())
        .extracting(rule -> rule.id() + " " + rule.state().kind().word())
        .containsExactly("AP-07 off", "DC-08 trial");
  }

  @Test
  void theFileIsPartOfTheFoldersHash() throws IOException {
    String before = Sha256.ofFolder(rules);
    write(SOUND);
    String off = Sha256.ofFolder(rules);
    write(SOUND.replace("王敏", "李伟"));

    assertThat(List.of(before, off, Sha256.ofFolder(rules))).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ''        | nothing at all
      '# AP-07:' | a comment alone
      '{}'      | an empty map
      """)
  void aFileThatNamesNoRuleLeavesAllInForce(String text, String what) throws IOException {
    write(text);

    assertThat(RuleFolder.load(rules).notInForce()).as(what).isEmpty();
  }

  /** Each line spoils the sound file in one way; the problem is found at its line and column. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AP-07:              | AP-77:              | 3:3  | rules.states.rule      | AP-07
          AP-07:              | Ap-07:              | 3:3  | rules.states.rule      | AP-07
          state: off          | state: of           | 3:10 | rules.states.state     | off, trial
          state: off          | state: in_force     | 3:10 | rules.states.state     | off, trial
          state: off          | state:              | 3:9  | rules.states.state     | off, trial
          state: off          | stat: off           | 3:3  | text.yaml.key          | state
          state: off          | by: x               | 5:3  | text.yaml.doubled      | by
          by: 王敏             | by: ''              | 5:7  | rules.states.missing   | by
          by: 王敏             | by: [王敏]           | 5:7  | text.yaml.scalar       | 文字 text
          by: 王敏             | by: "a\\u001Bb"      | 5:7  | text.escape            | U+001B
          by: 王敏             | until: 2026-12-01   | 5:3  | text.yaml.key          | since
          since: 2026-11-01   | since: 1.11.2026    | 6:10 | rules.states.since     | 2026-11-01
          since: 2026-11-01   | since: 2026-02-30   | 6:10 | rules.states.since     | 2026-11-01
          zh: 等待主管部门答复,  | ''                  | 4:11 | rules.states.missing   | zh
          DC-08:              | AP-07:              | 7:1  | text.yaml.doubled      | AP-07
          """)
  void aBrokenFileRefusesTheFolderAndSaysWhereAndWhatIsAllowed(
      String right, String wrong, String place, String problem, String said) throws IOException {
    assertThat(SOUND).contains(right);
    write(SOUND.replaceFirst(right, wrong.replace("\\", "\\\\")));

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    Problem found =
        trouble.problems().stream().filter(p -> p.id().equals(problem)).findFirst().orElseThrow();
    assertThat(found.place().toString()).endsWith("states.yaml:" + place);
    for (Language language : Language.values()) {
      String sentence = new Messages(language).of(found);
      assertThat(sentence).doesNotContain(problem);
      if (!problem.equals("text.yaml.scalar")) {
        assertThat(sentence).contains(said);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"state", "reason", "by", "since"})
  void noneOfStateReasonPersonAndDayMayBeMissing(String key) throws IOException {
    write(SOUND.replaceFirst("(?m)^  " + key + ":.*\n", ""));

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems())
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.id()).isEqualTo("rules.states.missing");
              assertThat(p.values()).containsExactly("AP-07", key);
            });
  }

  @Test
  void everyProblemOfStatesAndRulesIsListedAtOnce() throws IOException {
    write("AP-07: { state: off }\nAP-77: { state: maybe, reason: x, by: y, since: z }\n");
    Files.writeString(find("DC-02"), "package nonsense");

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems())
        .extracting(Problem::id)
        .contains(
            "rules.states.missing",
            "rules.states.rule",
            "rules.states.state",
            "rules.states.since",
            "rules.expected");
  }

  @Test
  void aRuleWhoseFileCannotBeReadIsNotCalledUnknownAsWell() throws IOException {
    write(SOUND);
    Files.writeString(find("AP-07"), "package nonsense");

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems()).extracting(Problem::id).doesNotContain("rules.states.rule");
  }

  @Test
  void aBadRuleRefusesTheFolderAlsoWhereItIsOff() throws IOException {
    write(SOUND);
    Path file = find("AP-07");
    Files.writeString(file, Files.readString(file).replace("date.stated", "date.stetd"));

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems()).extracting(Problem::id).containsExactly("rules.attribute");
  }

  @Test
  void whatIsNoYamlIsListedBesideTheOtherProblems() throws IOException {
    write("AP-07: { state: off");
    Files.writeString(find("DC-02"), "package nonsense");

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems())
        .extracting(Problem::id)
        .contains("text.yaml.form", "rules.expected");
  }

  @Test
  void aLinkIsRefusedAndNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.yaml"), SOUND);
    Files.createSymbolicLink(rules.resolve("states.yaml"), elsewhere);

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems()).extracting(Problem::id).containsExactly("rules.folder.stranger");
  }

  private void write(String text) throws IOException {
    Files.writeString(rules.resolve("states.yaml"), text);
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
