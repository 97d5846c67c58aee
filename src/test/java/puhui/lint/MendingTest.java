package puhui.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.rules.RuleFolder;
import puhui.text.Problem;

class MendingTest {
  @TempDir Path temp;
  private Path rules;
  private Path file;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    rules = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path each : files.toList()) {
        Files.copy(each, rules.resolve(Path.of("rules").relativize(each).toString()));
      }
    }
    try (Stream<Path> files = Files.list(rules.resolve("order"))) {
      file = files.filter(each -> each.toString().contains("AP-07")).findFirst().orElseThrow();
    }
  }

  @Test
  void theShippedRulesHaveNothingToMend() {
    assertThat(Mending.mend(rules)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date < parameters.creditingStart | dat < parameters.creditingStart
          date < parameters.creditingStart | date < parameters.creditingStrat
          Order( date.stated               | Ordr( date.stated
          outcome.reject                   | outcome.rejct
          @title_zh                        | @titel_zh
          "四 计入期"                        | 四 计入期
          "四 计入期"                        | “四 计入期”
          ( "四 计入期" )                    | （ “四 计入期 ）
          "四 计入期"                        | "四 计入期
          {date}                           | {daate}
          {parameters.creditingStart}      | {parameters.creditigStart}
          import puhui.facts.Order         | import puhui.facts.Oder
          package rules.order              | package rules.oder
          when                             | whem
          "AP-07 the order is not before the crediting start" | AP-07 the order is not before the crediting start
          """)
  void aSlipIsMendedAndNothingElse(String right, String wrong) throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace(right, wrong));

    assertThat(Mending.mend(rules)).isNotEmpty();

    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aMissingAnnotationBecomesASkeletonInItsPlace() throws IOException {
    String text = Files.readString(file);
    String line = text.lines().filter(each -> each.contains("@title_zh")).findFirst().orElseThrow();
    Files.writeString(file, text.replace(line + "\n", ""));

    assertThat(Mending.mend(rules)).isNotEmpty();

    assertThat(Files.readString(file)).isEqualTo(text.replace(line, "    @title_zh( \"TODO\" )"));
    assertThatCode(() -> RuleFolder.load(rules)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "'\r\n', '', true",
    "'\n', '\ufeff', true",
    "'\n', '', false",
    "'\r\n', '\ufeff', false"
  })
  void lineEndsByteOrderMarkAndAMissingLastLineEndStayAsTheyAre(
      String lineEnd, String mark, boolean lastEnd) throws IOException {
    String right = Files.readString(file).replace("\n", lineEnd);
    right = mark + (lastEnd ? right : right.stripTrailing());
    Files.writeString(file, right.replace("outcome.reject", "outcome.rejct"));

    assertThat(Mending.mend(rules)).hasSize(1);

    assertThat(Files.readString(file)).isEqualTo(right);
    String missing = right.replaceFirst("    @title_zh[^\n]*\n", "");
    Files.writeString(file, missing);
    assertThat(Mending.mend(rules)).isNotEmpty();
    assertThat(Files.readString(file))
        .isEqualTo(right.replaceFirst("@title_zh\\([^\n\r]*", "@title_zh( \"TODO\" )"));
  }

  @Test
  void annotationsAreOrderedAndTheRuleSaysAndCatchesTheSame() throws IOException {
    String right = Files.readString(file);
    String clause = line(right, "@clause");
    String message = line(right, "@message_zh");
    String wrong = right.replace(clause, "").replace(message, message + clause);
    Files.writeString(file, wrong);

    assertThat(Mending.mend(rules)).extracting(Problem::id).containsExactly("lint.fix.order");

    assertThat(Files.readString(file)).isEqualTo(right);
  }

  @Test
  void annotationsAroundACommentAreLeftWhereTheyAre() throws IOException {
    String right = Files.readString(file);
    String clause = line(right, "@clause");
    String message = line(right, "@message_zh");
    String kept =
        right.replace(clause, "").replace(message, message + "    // the bureau's own\n" + clause);
    Files.writeString(file, kept);

    assertThat(Mending.mend(rules)).isEmpty();

    assertThat(Files.readString(file)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date.stated, date <  | dat <
          outcome.reject       | outcome.refet
          """)
  void aFileIsLeftWhereTheMendWouldNotHelpOrTwoWordsAreNear(String right, String wrong)
      throws IOException {
    String text = Files.readString(file).replace(right, wrong);
    Files.writeString(file, text);

    Mending.mend(rules);

    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void aMendThatIsNotWrittenIsSaid() throws IOException {
    Files.writeString(file, Files.readString(file).replace("date.stated, date <", "dat <"));

    assertThat(Mending.mend(rules)).extracting(Problem::id).containsExactly("lint.fix.left");
  }

  @Test
  void whatIsMissingIsAddedAndStaysVisiblyUnfinished() throws IOException {
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replaceAll("(?m)^//   「.*\n", "")
            .replaceFirst("@message_zh\\(.*", "@message_zh( \"\" )")
            .replace("\nwhen", "\n    @interpretation_en( \"x\" )\nwhen"));

    Mending.mend(rules);

    assertThat(Files.readString(file))
        .contains("//   「TODO」\n")
        .contains("    @message_zh( \"TODO\" )\n    @interpretation_en( \"x\" )\n")
        .contains("@interpretation_zh( \"TODO\" )\n    @may_decide_en( \"TODO\" )\n");
    assertThat(Lints.of(RuleFolder.load(rules), Path.of("cases")))
        .extracting(finding -> finding.lint().id())
        .contains("PL-10");
  }

  @Test
  void aFolderThatIsNotThereAndAFileThatIsNoTextAreLeftToTheCheck() throws IOException {
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0});

    assertThat(Mending.mend(rules)).isEmpty();
    assertThat(Mending.mend(temp.resolve("nowhere"))).isEmpty();
  }

  @Test
  void whatCannotBeMendedIsLeftAsItIs() throws IOException {
    String wrong = Files.readString(file).replace("date < parameters", "birthday < parameters");
    Files.writeString(file, wrong);

    assertThat(Mending.mend(rules)).isEmpty();

    assertThat(Files.readString(file)).isEqualTo(wrong);
  }

  @Test
  void whatIsNoPlainTextIsLeftToAPerson() throws IOException {
    Files.write(file, "@clause( 中 )".getBytes(Charset.forName("GBK")));
    Files.delete(rules.resolve("parameters.yaml"));
    Files.createSymbolicLink(rules.resolve("order/nowhere.drl"), temp.resolve("nowhere"));
    Files.createSymbolicLink(rules.resolve("order/loop"), rules);

    assertThat(Mending.mend(rules)).isEmpty();
    assertThat(Mending.mend(temp.resolve("nowhere"))).isEmpty();
  }

  @Test
  void aLinkedFileOutsideOfTheFolderIsNotMended() throws IOException {
    Path outside = Files.move(file, temp.resolve("outside.drl"));
    String text = Files.readString(outside).replace("@clause( \"四 计入期\" )", "@clause( 四 计入期 )");
    Files.writeString(outside, text);
    Files.createSymbolicLink(file, outside);

    assertThat(Mending.mend(rules)).isEmpty();
    assertThat(Files.readString(outside)).isEqualTo(text);
  }

  @Test
  void aLineOfSixtyThousandBlanksIsNotSearched() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replace("@clause(", "@clause( a" + " ".repeat(60_000)));

    assertThat(Mending.mend(rules)).isEmpty();
  }

  private static String line(String text, String beginning) {
    return text.lines()
        .filter(line -> line.strip().startsWith(beginning))
        .map(line -> line + "\n")
        .findFirst()
        .orElseThrow();
  }
}
