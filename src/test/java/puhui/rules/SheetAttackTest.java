package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

/** What the sheets of a rules folder could do to a reader, a terminal or a reviewer. */
class SheetAttackTest {
  @TempDir Path temp;
  private Path rules;
  private Path sheet;

  @BeforeEach
  void copyTheShippedRules() throws IOException {
    rules = RuleCopies.shippedTo(temp.resolve("rules"));
    sheet = rules.resolve("parameters.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void nestingIsNotFollowedWithoutEnd(String deeper) throws IOException {
    append("evil: " + deeper.repeat(50_000));

    assertThat(problems()).extracting(Problem::id).contains("text.yaml.form");
  }

  @Test
  void aFileOfManyMegabytesIsNotReadToItsEnd() throws IOException {
    append(("# " + "x".repeat(998) + "\n").repeat(5_000));

    assertThat(problems()).extracting(Problem::id).containsExactly("text.file.large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parameters.yaml", "open-points.yaml"})
  void aLinkOutOfTheFolderIsNotOpened(String name) throws IOException {
    Path elsewhere = Files.move(rules.resolve(name), temp.resolve(name));
    Files.createSymbolicLink(rules.resolve(name), elsewhere);

    assertThat(problems()).extracting(Problem::id).containsExactly("rules.folder.stranger");
  }

  @Test
  void onlyAPlainFileIsOpened() throws IOException {
    Files.delete(sheet);
    Files.createDirectory(sheet);

    assertThat(problems()).extracting(Problem::id).contains("text.file.plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# \u202e text", "creditingStart\u200b: 1", "evil: \u2066x\u2069"})
  void whatAReviewerDoesNotSeeIsRefused(String line) throws IOException {
    append(line);

    assertThat(problems()).extracting(Problem::id).contains("text.invisible");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\e]0;x\\a\\e[2J", "\\u202e", "\\u200b", "\\x9b2J", "\\0", "\\b", "\\r"})
  void anEscapeMakesNoCharacterThatATerminalObeys(String escape) throws IOException {
    append("\"%s\": { \"%s\": 1 }".formatted(escape, escape));

    List<Problem> problems = problems();
    assertThat(problems).extracting(Problem::id).contains("text.escape");
    for (Language language : Language.values()) {
      assertThat(problems)
          .allSatisfy(
              problem ->
                  assertThat(new Messages(language).of(problem))
                      .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]"));
    }
  }

  private void append(String text) throws IOException {
    Files.writeString(sheet, Files.readString(sheet) + "\n" + text + "\n");
  }

  private List<Problem> problems() {
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    return trouble.problems();
  }
}
