package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.text.Problem;

class DocumentationTest {
  private static final String AN_UNKNOWN_KEY_EVERYWHERE =
      """
      year: 2023
      x: 1
      applicant: { x: 1 }
      platform: { name: a, x: 1 }
      commitments: { x: 1 }
      benefit_sharing: { x: 1 }
      inventory: { x: 1, statement: { x: 1 }, activities: [ { x: 1 } ] }
      control_totals: { x: 1 }
      city: { x: 1 }
      aggregate: { eligible_orders: 1, baseline_t: '1', x: 1 }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyKeyIsDescribed(String language) throws IOException {
    String page =
        Files.readString(Path.of("docs/application." + language + ".md"), StandardCharsets.UTF_8);
    Set<String> keys = knownKeys();

    assertThat(keys).hasSize(48);
    assertThat(keys).allSatisfy(key -> assertThat(page).containsPattern("[`.]" + key + "`"));
    assertThat(FilingDocuments.ids()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
  }

  @Test
  void theDemoAndTheWorkedExampleHaveNoUnknownDocuments() {
    assertThat(ApplicationForm.read(Path.of("cases/demo/application.yaml")).unknownDocuments())
        .isEmpty();
    assertThat(
            ApplicationForm.read(Path.of("cases/worked-example/application.yaml"))
                .unknownDocuments())
        .isEmpty();
  }

  private static Set<String> knownKeys() {
    Set<String> keys = new TreeSet<>();
    for (Problem problem : Forms.troubleOf(AN_UNKNOWN_KEY_EVERYWHERE).problems()) {
      assertThat(problem.id()).isEqualTo("application.key_unknown");
      keys.addAll(List.of(problem.values().get(2).split(", ")));
    }
    return keys;
  }
}
