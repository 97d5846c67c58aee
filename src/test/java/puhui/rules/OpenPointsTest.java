package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Trouble;

class OpenPointsTest {
  @TempDir Path folder;

  @Test
  void theTwelvePointsOfTheSourceAreReadInTheirOrder() {
    var points = OpenPoints.read(Path.of("rules/open-points.yaml"));

    assertThat(points).hasSize(12);
    assertThat(points.get(0).id()).isEqualTo("OP-01");
    assertThat(points)
        .allSatisfy(
            point -> {
              assertThat(point.reading().zh()).isNotEmpty();
              assertThat(point.reading().en()).isNotEmpty();
              assertThat(point.mayDecide().zh()).isNotEmpty();
            });
  }

  @Test
  void everyProblemIsListedWithItsPlace() throws IOException {
    Trouble trouble =
        refused(
            """
            - id: OP-01
              sorce: 原文
              reading: { zh: 读法, en: reading }
              may_decide: { zh: 机关 }
              rests_on: none
            """);

    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    assertThat(trouble.problems().stream().map(new Messages(Language.EN)::of))
        .anyMatch(said -> said.contains(":2:3: unknown key \"sorce\"; did you mean \"source\"?"))
        .anyMatch(said -> said.contains("lacks \"source\""))
        .anyMatch(said -> said.contains(":4:15: an open point lacks \"en\""));
  }

  @Test
  void anIdStandsOnce() throws IOException {
    String point =
        "- { id: OP-01, source: 原文, reading: {zh: 读, en: r}, may_decide: {zh: 谁, en: w}, rests_on: none }\n";

    assertThat(refused(point + point).problems().get(0).id()).isEqualTo("rules.open-points.twice");
  }

  @Test
  void whatIsNoListOrNoYamlIsSaidSo() throws IOException {
    assertThat(refused("a: 1").problems().get(0).id()).isEqualTo("text.yaml.list");
    assertThat(refused("").problems().get(0).id()).isEqualTo("text.yaml.empty");
    assertThat(refused("- [").problems().get(0).id()).isEqualTo("text.yaml.form");
  }

  @Test
  void aFileThatIsNotThereIsSaidSo() {
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> OpenPoints.read(folder.resolve("none.yaml")));

    assertThat(trouble.problems().get(0).id()).isEqualTo("text.file.missing");
  }

  private Trouble refused(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("open-points.yaml"), yaml);
    return catchThrowableOfType(Trouble.class, () -> OpenPoints.read(file));
  }
}
