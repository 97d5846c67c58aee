package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.rules.OpenPoint;
import puhui.rules.RuleDescription;
import puhui.rules.RuleFolder;

class InterpretationsPageTest {
  private final RuleFolder folder = RuleFolder.load(Path.of("rules"));

  @Test
  void theCommittedPageIsWhatTheRuleFilesGive() throws IOException {
    String generated = InterpretationsPage.of(folder.descriptions(), folder.openPoints());

    assertThat(Path.of("docs/interpretations.md"))
        .as("docs/interpretations.md fell behind the rules: run ./puhui rules doc")
        .content()
        .isEqualTo(generated);
  }

  @Test
  void whatAnOpenPointRestsOnExists() {
    List<String> known =
        List.of(OpenPoint.ELIGIBLE, OpenPoint.DEFAULT, OpenPoint.SAMSUNG_DEFAULT, OpenPoint.NONE);
    List<String> rules = folder.descriptions().stream().map(RuleDescription::id).toList();

    assertThat(folder.openPoints())
        .allSatisfy(
            point ->
                assertThat(known.contains(point.restsOn()) || rules.contains(point.restsOn()))
                    .isTrue());
  }
}
