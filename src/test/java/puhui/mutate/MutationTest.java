package puhui.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import puhui.cases.PreparedCases;
import puhui.text.ExitCode;
import puhui.text.Language;
import puhui.text.Messages;

/** Small changes of the shipped rules, and the cases that notice them. */
class MutationTest {
  private static PreparedCases cases;
  private final StringWriter out = new StringWriter();

  @BeforeAll
  static void readTheCases() {
    cases = PreparedCases.load(Path.of("rules"), Path.of("factors"), Path.of("cases/application"));
  }

  @AfterAll
  static void removeCopies() {
    cases.close();
  }

  @Test
  void the_cases_of_a_rule_notice_every_change_of_it() {
    assertThat(mutate(Language.EN, "PE-24")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Score 100 %");
  }

  @Test
  void a_change_that_no_case_notices_is_said_in_plain_words() {
    assertThat(mutate(Language.EN, "DV-01")).isEqualTo(ExitCode.LOOK);
    assertThat(out.toString())
        .contains("No case notices if in DV-01 \"device.identified\" is left out");
  }

  @Test
  void the_words_are_chinese_where_that_is_chosen() {
    assertThat(mutate(Language.ZH, "DV-01")).isEqualTo(ExitCode.LOOK);
    assertThat(out.toString()).contains("没有案例能发现");
  }

  @Test
  void a_guard_that_changes_nothing_is_no_survivor() {
    mutate(Language.EN, "AP-07");
    assertThat(out.toString()).doesNotContain("\"date.stated\" is left out");
  }

  private ExitCode mutate(Language language, String rule) {
    return new Mutation(cases, new PrintWriter(out), new Messages(language)).run(Optional.of(rule));
  }
}
