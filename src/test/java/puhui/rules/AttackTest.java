package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * Every file of src/test/resources/attacks tries something that no rule may; its first lines say
 * what, what would happen, and how it is refused (or why it is harmless).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackTest {
  private static final Path ATTACKS = Path.of("src/test/resources/attacks");
  private static final java.util.regex.Pattern EXPECTED =
      java.util.regex.Pattern.compile("// (refused: (rules\\.[a-z.-]+)|accepted: \\S)");
  private static final java.util.regex.Pattern PACKAGE =
      java.util.regex.Pattern.compile("import puhui\\.facts\\.Sale|package rules\\.device");

  private RuleFolder shipped;

  @BeforeAll
  void readTheShippedRules() {
    shipped = RuleFolder.load(Path.of("rules"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void anAttackIsRefusedAtAPlaceInBothLanguages(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Optional<Rule> rule = readInTime(file, problems);

    assertThat(rule).isEmpty();
    assertThat(problems)
        .isNotEmpty()
        .extracting(Problem::id)
        .contains(expected(file).orElseThrow());
    assertThat(problems).hasSizeLessThanOrEqualTo(Limits.PROBLEMS_OF_FILE);
    for (Problem problem : problems) {
      assertThat(problem.place().file()).isEqualTo(file.toString());
      boolean wholeFile = problem.id().startsWith("rules.file.");
      assertThat(problem.place().line()).as(problem.id()).isGreaterThan(wholeFile ? -1 : 0);
      assertThat(problem.place().column()).as(problem.id()).isGreaterThan(wholeFile ? -1 : 0);
      for (Language language : Language.values()) {
        assertThat(new Messages(language).of(problem))
            .doesNotContain(problem.id())
            .doesNotContainPattern("[\\p{Cntrl}\\p{Cf}]")
            .hasSizeLessThan(2500);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatIsHarmlessIsReadAndCompiles(Path file) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Rule rule = readInTime(file, problems).orElseThrow(() -> new AssertionError(problems));

    assertThat(CompiledRules.of(Stratum.ORDER, List.of(rule)).isEmpty()).isFalse();
  }

  @Test
  void theFolderIsRefusedWithAProblemForEachAttackAndNothingIsCompiled(@TempDir Path temp)
      throws IOException {
    Path rules = RuleCopies.shippedTo(temp.resolve("rules"));
    for (Path attack : refused()) {
      Files.copy(attack, rules.resolve("order").resolve(attack.getFileName()));
    }

    Trouble trouble = catchThrowableOfType(Trouble.class, () -> RuleFolder.load(rules));

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    assertThat(trouble.problems().stream().map(p -> Path.of(p.place().file()).getFileName()))
        .containsAll(refused().stream().map(Path::getFileName).toList());
  }

  @Test
  void oneAttackAmongGoodRulesIsEnough(@TempDir Path temp) throws IOException {
    Path rules = RuleCopies.shippedTo(temp.resolve("rules"));
    Files.copy(ATTACKS.resolve("then-java.drl"), rules.resolve("order/then-java.drl"));

    assertThatThrownBy(() -> RuleFolder.load(rules))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("then-java.drl");
  }

  @Test
  void thereAreManyAttacks() throws IOException {
    assertThat(refused()).hasSizeGreaterThan(80);
    assertThat(refused().size() + harmless().size()).isEqualTo(files().size());
  }

  static List<Path> refused() throws IOException {
    return files().stream().filter(file -> expected(file).isPresent()).toList();
  }

  static List<Path> harmless() throws IOException {
    return files().stream().filter(file -> expected(file).isEmpty()).toList();
  }

  private Optional<Rule> readInTime(Path file, List<Problem> problems) {
    Stratum stratum =
        PACKAGE.matcher(bytesAsText(file)).find() && !file.toString().contains("package-")
            ? Stratum.DEVICE
            : Stratum.ORDER;
    var reader = new RuleReader(stratum, shipped.parameters().types(), problems);
    return org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () -> RuleFile.text(file, problems).flatMap(text -> reader.read(file.toString(), text)));
  }

  /** The problem that the file's comment names; none where the comment says why it is accepted. */
  private static Optional<String> expected(Path file) {
    Matcher matcher = EXPECTED.matcher(bytesAsText(file));
    assertThat(matcher.find()).as(file + " says what is expected").isTrue();
    return Optional.ofNullable(matcher.group(2));
  }

  private static String bytesAsText(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).replace("\0", "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ATTACKS)) {
      return files.sorted().toList();
    }
  }
}
