package puhui.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.lint.MatrixPage.RunFigures;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.text.Language;

class RulePagesTest {
  private final RuleFolder folder = RuleFolder.load(Path.of("rules"));
  private final ClauseList clauses = ClauseList.of(Path.of("rules"));
  private final CaseIndex cases = CaseIndex.of(Path.of("cases"));

  @ParameterizedTest
  @EnumSource
  void theCommittedCatalogueIsWhatTheRuleFilesGive(Language language) {
    String generated = CataloguePage.of(folder, language);

    assertThat(Path.of("docs/rules-catalogue." + language.code() + ".md"))
        .as("the catalogue fell behind the rules: run ./puhui rules doc")
        .content()
        .isEqualTo(generated);
    assertThat(generated).doesNotContain("lint.doc.", "lint.words.");
  }

  @ParameterizedTest
  @EnumSource
  void everyLintAndEveryProblemHasItsEntry(Language language) {
    String generated = LintsPage.of(language);

    assertThat(Path.of("docs/lints." + language.code() + ".md"))
        .as("the page fell behind the sentences: run ./puhui rules doc")
        .content()
        .isEqualTo(generated);
    assertThat(generated).doesNotContain("lint.page.", "lint.what.", "lint.do.");
    for (Lint lint : Lint.values()) {
      assertThat(generated).contains("| `" + lint.id() + "` | ");
    }
    for (String id : List.of("rules.attribute", "rules.parameters.gap", "text.yaml.key")) {
      assertThat(generated).contains("| `" + id + "` | ");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCommittedAttributesAreThoseOfTheFacts(Language language) {
    String generated = AttributesPage.of(language);

    assertThat(Path.of("docs/rule-attributes." + language.code() + ".md"))
        .as("the attributes fell behind the facts: run ./puhui rules doc")
        .content()
        .isEqualTo(generated);
    assertThat(generated)
        .contains(
            "| `device.imei.genuine` |", "| `applicant.uscc.valid` |", "| `order` | `Order` |")
        .doesNotContain("lint.doc.");
  }

  @Test
  void theCommittedMatrixIsWhatTheRuleFilesGive() {
    assertThat(Path.of("docs/rules-matrix.md"))
        .as("the matrix fell behind the rules, clauses or cases: run ./puhui rules doc")
        .content()
        .isEqualTo(MatrixPage.of(folder, clauses, cases, Map.of()));
  }

  @Test
  void theMatrixMarksWhatHasNoCounterpartAndWhatDecidedNothing() {
    Map<String, RunFigures> run =
        Map.of("AP-07", new RunFigures("3", "0.09"), "AP-08", new RunFigures("0", "0.00"));

    String page = MatrixPage.of(folder, clauses, CaseIndex.of(Path.of("no-such-cases")), run);

    assertThat(page)
        .contains("| AP-07 订单不早于计入期开始日 | reject | **无 · none** | 3 | 0.09 |")
        .contains("| **无 · none** | **0** | 0.00 |");
  }

  @Test
  void conditionsAreSaidInPlainWords() {
    assertThat(words("AP-07", Language.EN))
        .contains("order date (Asia/Shanghai): a day is stated, and")
        .contains("is before the parameter \"first day of the crediting period\"");
    assertThat(words("DC-06", Language.ZH)).contains("存在").contains("并非");
  }

  private String words(String id, Language language) {
    Rule rule =
        folder.rules().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    return String.join("\n", new ConditionWords(folder.parameters(), language).of(rule));
  }
}
