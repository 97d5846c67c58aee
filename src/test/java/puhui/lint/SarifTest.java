package puhui.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;
import puhui.text.Messages;

/** What SARIF 2.1.0 (OASIS, 27 March 2020) asks of a file, by the sections of the standard. */
class SarifTest {
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
  void aRefusedFolderIsWrittenWithItsProblemsAndWhatElseIsToBeLookedAt() throws IOException {
    edit("order/AP-07-crediting-start.drl", "date < para", "dat < para");
    edit("parameters.yaml", "creditingStart:", "creditingStart: [");
    Files.move(rules.resolve("device/LK-01-one-platform-a-day.drl"), rules.resolve("device/漏.drl"));

    JsonNode run = sarif(Language.ZH);

    assertThat(run.path("results").findValuesAsText("level")).contains("error", "warning");
    JsonNode attribute = result(run, "rules.attribute");
    assertThat(attribute.at("/message/text").asText()).contains("没有属性“dat”");
    JsonNode place = attribute.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("rules/order/AP-07-crediting-start.drl");
    assertThat(place.at("/region").toString()).isEqualTo("{\"startLine\":18,\"startColumn\":34}");
    assertThat(
            result(run, "PL-07").at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("rules/device/%E6%BC%8F.drl");
  }

  @Test
  void whatIsMeantIsSuppressedWithItsReason() throws IOException {
    JsonNode result = result(sarif(Language.EN), "PL-02");

    JsonNode suppression = result.at("/suppressions/0");
    assertThat(suppression.path("kind").asText()).isEqualTo("external");
    assertThat(suppression.path("status").asText()).isEqualTo("accepted");
    assertThat(suppression.path("justification").asText()).contains("chapter 7", "maintainers");
  }

  /** The file in a language, held against what the standard requires of every part. */
  private JsonNode sarif(Language language) throws IOException {
    FolderCheck check = FolderCheck.of(rules, Path.of("cases"));
    JsonNode file =
        new ObjectMapper().readTree(Sarif.of(check, new Messages(language), rules.getParent()));
    assertThat(file.path("version").asText()).as("3.13.2").isEqualTo("2.1.0");
    assertThat(URI.create(file.path("$schema").asText()).isAbsolute()).as("3.13.3").isTrue();
    assertThat(file.path("runs")).as("3.13.4").hasSize(1);
    JsonNode run = file.at("/runs/0");
    JsonNode driver = run.at("/tool/driver");
    assertThat(driver.path("name").asText()).as("3.14.6, 3.19.8").isNotBlank();
    assertThat(run.path("language").asText()).as("3.14.7").isEqualTo(language.code());
    assertThat(run.path("columnKind").asText()).as("3.14.17").isEqualTo("utf16CodeUnits");
    List<String> ids = driver.path("rules").findValuesAsText("id");
    assertThat(ids).as("3.19.23, 3.49.3").doesNotHaveDuplicates();
    driver.path("rules").forEach(SarifTest::checkRule);
    run.path("results").forEach(result -> checkResult(result, ids));
    return run;
  }

  private static void checkRule(JsonNode rule) {
    assertThat(rule.at("/help/text").asText()).as("3.49.13").isNotBlank().doesNotContain("{0}");
    assertThat(rule.at("/shortDescription/text").asText()).as("3.49.9").isNotBlank();
  }

  private static void checkResult(JsonNode result, List<String> ids) {
    assertThat(ids.get(result.path("ruleIndex").asInt(-1)))
        .as("3.27.6")
        .isEqualTo(result.path("ruleId").asText());
    assertThat(result.path("level").asText()).as("3.27.10").isIn("error", "warning");
    assertThat(result.at("/message/text").asText()).as("3.27.11").isNotBlank();
    JsonNode place = result.at("/locations/0/physicalLocation");
    URI uri = URI.create(place.at("/artifactLocation/uri").asText());
    assertThat(uri.isAbsolute()).as("3.4.3").isFalse();
    assertThat(uri.getPath()).startsWith("rules/");
    place
        .path("region")
        .forEach(number -> assertThat(number.asInt()).as("3.30.5, 3.30.6").isPositive());
  }

  private static JsonNode result(JsonNode run, String id) {
    for (JsonNode result : run.path("results")) {
      if (result.path("ruleId").asText().equals(id)) {
        return result;
      }
    }
    throw new AssertionError(id + " is not in " + run);
  }

  private void edit(String name, String right, String wrong) throws IOException {
    Path file = rules.resolve(name);
    String text = Files.readString(file);
    assertThat(text).contains(right);
    Files.writeString(file, text.replace(right, wrong));
  }
}
