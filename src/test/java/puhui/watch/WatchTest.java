package puhui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are saved while someone watches, and the screen says what that does. */
class WatchTest {
  private static final String RULE = "rules/order/AP-07-crediting-start.drl";
  private static final String CASES = "cases/order/AP-07.yaml";
  private static final String BEFORE = "date < parameters.creditingStart )";
  private static final String NOT_AFTER = "date <= parameters.creditingStart )";
  private static final String REVIEW = "A: { decision: REVIEW, findings: [AP-06] }";
  private static final String PASSED = "every one comes out as expected";

  @TempDir private Path folder;
  private WatchedFolders watched;

  @BeforeEach
  void watch() throws Exception {
    watched = new WatchedFolders(folder);
    watched.awaitScreen("Watching", "FIT TO USE: 48 rules", "All: ", PASSED);
  }

  @AfterEach
  void end() throws InterruptedException {
    watched.close();
  }

  @Test
  void an_edit_that_breaks_a_case_names_the_rule_and_the_case() throws Exception {
    watched.replace(RULE, BEFORE, NOT_AFTER);
    String screen =
        watched.awaitScreen(
            "AP-07-crediting-start.drl",
            "FIT TO USE",
            "AP-07 first: ",
            "DIFFERS: the crediting start itself counts (",
            "A: decision expected ELIGIBLE, found INELIGIBLE");
    assertThat(screen).contains(watched.path(CASES) + ":10:5");
    watched.replace(RULE, NOT_AFTER, BEFORE);
    assertThat(watched.awaitScreen("FIT TO USE", "AP-07 first: ", PASSED))
        .doesNotContain("DIFFERS");
  }

  @Test
  void a_condition_that_no_case_is_about_is_named_once_all_cases_pass() throws Exception {
    watched.replace(RULE, BEFORE, "date < parameters.creditingStart, platform.stated )");

    watched.awaitScreen("All: ", PASSED, "NO CASE notices", ":18:68: No case notices if in AP-07");
  }

  @Test
  void a_misspelt_word_has_its_place_until_it_is_mended() throws Exception {
    watched.replace(RULE, BEFORE, "daet < parameters.creditingStart )");
    String screen = watched.awaitScreen("NOT FIT TO USE: 1 problem");
    assertThat(screen)
        .contains(watched.path(RULE) + ":18:34: unknown attribute \"daet\" of Order")
        .doesNotContain("All: ");
    watched.replace(RULE, "daet", "date");
    watched.awaitScreen("FIT TO USE: 48 rules", "AP-07 first: ", PASSED);
  }

  @Test
  void a_file_that_is_half_written_is_refused_until_the_other_half_comes() throws Exception {
    String whole = watched.read(RULE);
    watched.write(RULE, whole.substring(0, whole.indexOf("then")));
    watched.awaitScreen("NOT FIT TO USE", "AP-07-crediting-start.drl:");
    watched.write(RULE, whole);
    watched.awaitScreen("FIT TO USE: 48 rules", PASSED);
  }

  @Test
  void a_new_rule_counts_and_one_that_is_removed_does_not() throws Exception {
    String other = "rules/order/AP-97-again.drl";
    watched.write(other, watched.read(RULE).replace("AP-07", "AP-97"));
    watched.awaitScreen("FIT TO USE: 49 rules", "found, not expected", "AP-97");
    Files.delete(watched.path(other));
    watched.awaitScreen("FIT TO USE: 48 rules", "All: ", PASSED);
  }

  @Test
  void another_date_runs_the_cases_of_the_rule_that_asks_for_it() throws Exception {
    watched.replace("rules/parameters.yaml", "value: 2022-08-18", "value: 2022-08-19");
    watched.awaitScreen(
        "parameters.yaml", "AP-07 first: ", "DIFFERS: the crediting start itself counts");
  }

  @Test
  void a_clause_list_that_check_refuses_is_never_called_fit() throws Exception {
    watched.replace("rules/clauses.yaml", "title:", "titel:");
    assertThat(watched.awaitScreen("clauses.yaml", "NOT FIT TO USE"))
        .doesNotContain("\nFIT TO USE");
  }

  @Test
  void the_cases_of_a_file_that_was_saved_come_first() throws Exception {
    watched.replace(CASES, "order_date: 2022-08-18 }", "order_date: 2022-08-16 }");
    watched.awaitScreen(
        CASES, "first: ", "DIFFERS: the crediting start itself counts", "found INELIGIBLE");
    watched.replace(CASES, "order_date: 2022-08-16 }", "order_dat: 2022-08-18 }");
    watched.awaitScreen("problems in case files: ", "AP-07.yaml:13:19: unknown key");
  }

  @Test
  void an_editor_that_renames_its_copy_over_the_file_is_heard_as_well() throws Exception {
    Path copy = folder.resolve("beside.drl");
    Files.writeString(copy, watched.read(RULE).replace(BEFORE, NOT_AFTER));
    Files.move(copy, watched.path(RULE), StandardCopyOption.REPLACE_EXISTING);
    watched.awaitScreen("FIT TO USE", "DIFFERS: the crediting start itself counts");
  }

  @Test
  void a_swap_file_is_named_and_the_rules_are_looked_at_all_the_same() throws Exception {
    watched.write("rules/order/.AP-07-crediting-start.drl.swp", "b0VIM");
    watched.awaitScreen("NOTHING WRONG with the 48 rules", ".AP-07-crediting-start.drl.swp");
    watched.replace(RULE, BEFORE, NOT_AFTER);
    assertThat(watched.awaitScreen(".swp", "DIFFERS: the crediting start itself counts"))
        .doesNotContain("FIT TO USE");
    Files.delete(watched.path("rules/order/.AP-07-crediting-start.drl.swp"));
    watched.awaitScreen("FIT TO USE: 48 rules", "DIFFERS: the crediting start itself counts");
  }

  @Test
  void a_folder_that_is_made_anew_is_watched_again() throws Exception {
    Files.move(watched.path("rules/order"), watched.path("rules-order-of-old"));
    watched.awaitScreen("NOT FIT TO USE");
    Files.move(watched.path("rules-order-of-old"), watched.path("rules/order"));
    watched.awaitScreen("FIT TO USE: 48 rules", PASSED);
    watched.replace(RULE, BEFORE, NOT_AFTER);
    watched.awaitScreen("AP-07 first: ", "DIFFERS: the crediting start itself counts");
  }

  @Test
  void a_new_folder_of_cases_is_read() throws IOException, InterruptedException {
    Files.createDirectories(watched.path("cases/more"));
    watched.write("cases/more/AP-07.yaml", watched.read(CASES).replace("A: ELIGIBLE", REVIEW));
    watched.awaitScreen("cases/more/AP-07.yaml", "decision expected REVIEW");
  }
}
