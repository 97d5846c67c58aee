package puhui.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.cases.PreparedCases;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;

/** Which conditions of the shipped rules some cases have seen both true and false. */
class CoverageTest {
  private static final int ALL = 100;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  @Test
  void a_condition_that_no_case_shows_from_both_sides_is_named_with_its_place() throws IOException {
    Path some = SomeCases.in(folder, "order/DC-02.yaml");
    assertThat(coverage(some)).isEqualTo(ExitCode.LOOK);
    assertThat(out.toString())
        .contains("DC-02: 1 of 1 conditions")
        .containsPattern("AP-07-crediting-start.drl:\\d+:\\d+: “order date .*” held in no case");
  }

  private ExitCode coverage(Path cases) {
    try (PreparedCases read = PreparedCases.load(Path.of("rules"), Path.of("factors"), cases)) {
      return new Coverage(read, new PrintWriter(out), new Messages(Language.EN)).run(ALL);
    }
  }
}
