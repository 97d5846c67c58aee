package puhui.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way, from the orders to the report, and the packages keep that direction. */
class FlowTest {
  /** A package knows those before it and never one after it. */
  private static final List<String> FLOW =
      List.of(
          "text",
          "git",
          "facts",
          "factors",
          "intake",
          "application",
          "rules",
          "decisions",
          "emissions",
          "report",
          "lint",
          "check",
          "run",
          "verify",
          "explain",
          "dossier",
          "ledger",
          "impact",
          "restate",
          "cases",
          "mutate",
          "watch",
          "generate",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("puhui");

  static List<String> packages() {
    return FLOW;
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_knows_none_after_it(String name) {
    List<String> later = FLOW.subList(FLOW.indexOf(name) + 1, FLOW.size());
    forbid(
        name,
        later,
        "data flows one way; move what both need to the earlier package, or hand it over as an"
            + " argument");
  }

  @Test
  void facts_know_nothing_but_themselves() {
    forbid("facts", List.of("text"), "rules see facts, and nothing that comes with them");
  }

  @Test
  void rules_do_not_know_where_orders_come_from() {
    forbid("rules", List.of("intake"), "a rule decides on facts, whatever file they came from");
  }

  @Test
  void the_generator_knows_nothing_that_decides() {
    forbid(
        "generate",
        List.of("rules", "decisions", "factors", "intake", "check"),
        "its expectations prove the rules only as long as they do not come from them");
  }

  @Test
  void only_commands_cases_impact_and_who_looks_at_a_run_start_a_check() {
    List<String> may =
        List.of(
            "check", "run", "verify", "explain", "dossier", "ledger", "impact", "restate", "cases",
            "cli");
    FLOW.stream()
        .filter(name -> !may.contains(name))
        .forEach(name -> forbid(name, List.of("check"), "what is next door calls it, not inside"));
  }

  @Test
  void every_package_has_its_place_in_the_flow() {
    var names = new TreeSet<String>();
    for (JavaClass each : CLASSES) {
      String[] parts = each.getPackageName().split("\\.");
      names.add(parts.length > 1 ? parts[1] : "");
    }
    assertThat(FLOW)
        .as("a new package needs its place in the list at the top of FlowTest")
        .containsAll(names);
  }

  private static void forbid(String name, List<String> others, String because) {
    if (others.isEmpty()) {
      return;
    }
    noClasses()
        .that()
        .resideInAPackage("puhui." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            others.stream().map(other -> "puhui." + other + "..").toArray(String[]::new))
        .because(because)
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
