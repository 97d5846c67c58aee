package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

class RuleFolderTest {
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
  void theShippedRulesAreReadAndCompiled() {
    RuleFolder folder = RuleFolder.load(rules);

    assertThat(folder.rules()).hasSize(48);
    for (Stratum stratum : Stratum.values()) {
      assertThat(CompiledRules.of(stratum, folder.rules(stratum)).isEmpty()).isFalse();
    }
  }

  @Test
  void everyRuleQuotesItsSourceAndSpeaksBothLanguages() {
    for (RuleDescription rule : RuleFolder.load(rules).descriptions()) {
      assertThat(rule.sourceText()).as(rule.id()).isNotBlank();
      assertThat(rule.clause()).as(rule.id()).isNotBlank();
      assertThat(
              List.of(
                  rule.title().en(), rule.title().zh(), rule.message().en(), rule.message().zh()))
          .as(rule.id())
          .noneMatch(String::isBlank);
    }
  }

  /** Each line breaks one rule file in one way; the problem must be found, with its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date < parameters.creditingStart | dat < parameters.creditingStart     | rules.attribute
          date < parameters.creditingStart | date < parameters.creditingStrat    | rules.parameter
          date < parameters.creditingStart | date < 20220818                     | rules.number
          date < parameters.creditingStart | date < "2022-08-18"                 | rules.number
          date < parameters.creditingStart | date < parameters.mostImeisOfDevice | rules.types
          date < parameters.creditingStart | date.isBefore( parameters )         | rules.call
          date < parameters.creditingStart | eval( true )                        | rules.call
          date < parameters.creditingStart | platform < $order.platform          | rules.ordering
          date.stated, date                | date                                | rules.guard
          $order : Order(                  | $order : Ordr(                      | rules.fact
          outcome.reject                   | outcome.delete                      | rules.outcome
          outcome.reject( $order )         | outcome.reject( $o )                | rules.variable
          global Outcome outcome           | global java.util.List outcome       | rules.expected.word
          import puhui.rules.Outcome       | import java.lang.Runtime            | rules.import
          package rules.order              | package rules.device                | rules.package
          @clause( "四 计入期" )             | @clause( 4.10 )                     | rules.expected.string
          @title_zh                        | @titel_zh                           | rules.annotation.unknown
          {date}                           | {dote}                              | rules.placeholder
          when                             | salience 10 when                    | rules.expected
          outcome.reject( $order );        | outcome.reject( $order ); x();      | rules.expected
          AP-07 the order                  | the order                           | rules.name
          「                                | (                                   | rules.source
          """)
  void aBrokenRuleRefusesTheFolderAndSaysWhere(String right, String wrong, String problem)
      throws IOException {
    Path file = find("AP-07");
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    assertThat(trouble.problems()).extracting(Problem::id).contains(problem);
    assertThat(trouble.problems())
        .allSatisfy(p -> assertThat(p.place().file()).endsWith(file.getFileName().toString()));
    for (Language language : Language.values()) {
      assertThat(trouble.problems())
          .allSatisfy(p -> assertThat(new Messages(language).of(p)).doesNotContain(p.id()));
    }
  }

  @Test
  void everyProblemOfEveryFileIsListedAtOnce() throws IOException {
    for (String id : List.of("AP-07", "DC-02", "PE-24")) {
      Files.writeString(find(id), "package nonsense");
    }

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems())
        .extracting(p -> Path.of(p.place().file()).getFileName().toString().substring(0, 5))
        .contains("AP-07", "DC-02", "PE-24");
  }

  @Test
  void twoRulesMayNotShareAnId() throws IOException {
    Files.copy(find("AP-07"), rules.resolve("order/copy.drl"));

    assertThatThrownBy(() -> RuleFolder.load(rules)).hasMessageContaining("rules.duplicate");
  }

  @Test
  void anEmptyStratumIsRefusedSinceItWouldLetEverythingPass() throws IOException {
    for (Path file : children(rules.resolve("repeat"))) {
      Files.delete(file);
    }

    assertThatThrownBy(() -> RuleFolder.load(rules)).hasMessageContaining("rules.folder.empty");
  }

  @Test
  void strangersAndLinksAreRefused() throws IOException {
    Files.writeString(rules.resolve("order/kmodule.xml"), "<kmodule/>");
    Files.createSymbolicLink(rules.resolve("order/link.drl"), find("AP-07"));
    Files.createDirectory(rules.resolve("extra"));

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.problems())
        .extracting(Problem::id)
        .containsOnly("rules.folder.stranger")
        .hasSize(3);
  }

  @Test
  void bytesThatAreNotTextAreRefused() throws IOException {
    Files.write(find("AP-07"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});

    assertThatThrownBy(() -> RuleFolder.load(rules)).hasMessageContaining("rules.file.encoding");
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() throws IOException {
    Path file = find("AP-07");
    String deep = "(".repeat(30_000) + "date.stated";
    Files.writeString(file, Files.readString(file).replace("date.stated,", deep));

    assertThatThrownBy(() -> RuleFolder.load(rules)).hasMessageContaining("rules.depth");
  }

  private Path find(String id) throws IOException {
    try (Stream<Path> files = Files.walk(rules)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(id))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
