package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.decisions.Sampling;
import puhui.report.RunResult;
import puhui.text.Language;
import puhui.text.Progress;

/** What is written depends on the inputs, and not on the means by which they are decided. */
class BytesDoNotDependTest {
  private static final Path SHIPPED = Path.of("rules");
  private static final long LITTLE = 1 << 20;
  private static final long MUCH = CheckRequest.USUAL_MEMORY;

  @TempDir static Path shared;
  private static GeneratedYear year;
  private static YearInFiles cut;
  private static List<Path> everyKind;
  @TempDir Path temp;

  @BeforeAll
  static void generateAYear() throws IOException {
    year = new GeneratedYear(shared.resolve("year"), 6000);
    cut = new YearInFiles(year.orders());
    everyKind = cut.ofEveryKind(shared.resolve("files"));
  }

  @Test
  void threadsMemoryAndClassesChangeNoByte() {
    Path first = temp.resolve("first");
    check(SHIPPED, everyKind, first, 1, MUCH, false);

    check(SHIPPED, everyKind, temp.resolve("a"), 2, LITTLE, false);
    check(SHIPPED, everyKind, temp.resolve("b"), 3, MUCH, true);
    check(SHIPPED, everyKind, temp.resolve("c"), 1, LITTLE, true);
    check(SHIPPED, everyKind, temp.resolve("d"), 2, LITTLE, true);

    Stream.of("a", "b", "c", "d").forEach(other -> assertSame(temp.resolve(other), first));
  }

  @Test
  void rulesThatReadMoreOfAnOrderPartItsClassesAndChangeNoByte() throws IOException {
    Path rules = MoreRules.in(temp.resolve("rules"));

    RunResult singly = check(rules, everyKind, temp.resolve("singly"), 2, MUCH, false);
    check(rules, everyKind, temp.resolve("classes"), 3, LITTLE, true);

    assertSame(temp.resolve("classes"), temp.resolve("singly"));
    for (String rule : List.of(MoreRules.PRICE, MoreRules.USER)) {
      assertThat(caught(singly, rule)).as(rule).isBetween(100L, 5000L);
    }
  }

  @Test
  void whereAFileIsCutChangesFileAndRowOnly() throws IOException {
    check(SHIPPED, cutAt(1), temp.resolve("one"), 2, MUCH, true);
    check(SHIPPED, cutAt(4321), temp.resolve("two"), 3, LITTLE, true);

    for (String name : List.of("decisions.csv", "unreadable.csv")) {
      assertThat(withoutPlaces("two", name))
          .as(name)
          .hasSizeGreaterThan(10)
          .isEqualTo(withoutPlaces("one", name));
    }
  }

  private List<Path> cutAt(int row) throws IOException {
    return List.of(
        cut.csv(temp.resolve(row + "-a.csv"), 0, row),
        cut.csv(temp.resolve(row + "-b.csv"), row, cut.rows()));
  }

  private List<String> withoutPlaces(String run, String name) {
    return GeneratedYear.lines(temp.resolve(run).resolve(name)).stream()
        .map(line -> line.split(",", 3)[2])
        .toList();
  }

  private static RunResult check(
      Path rules, List<Path> orders, Path out, int threads, long memory, boolean classes) {
    CheckRequest request =
        new CheckRequest(
            year.application(),
            orders,
            out,
            rules,
            Path.of("factors"),
            Optional.empty(),
            Language.EN,
            threads,
            Sampling.ALL,
            false,
            Watch.OFF,
            memory,
            classes,
            Naming.OWN);
    return new Check(request, Progress.NONE).run();
  }

  private static void assertSame(Path found, Path expected) {
    List<String> names = names(expected);
    assertThat(names)
        .contains("decisions.csv", "used/rules/parameters.yaml")
        .hasSizeGreaterThan(50);
    assertThat(names(found)).isEqualTo(names);
    for (String name : names) {
      assertThat(found.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
    }
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static long caught(RunResult result, String rule) {
    return result.ruleFigures().stream()
        .filter(figures -> figures.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .orders();
  }
}
