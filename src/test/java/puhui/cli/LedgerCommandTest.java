package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.cli.LedgerDay.Said;
import puhui.ledger.Postgres;

/** The life of claims by commands, with real runs, in both databases. */
class LedgerCommandTest {
  private static final String ELIGIBLE = ",ELIGIBLE,";

  @TempDir private Path temp;

  private LedgerDay day(String database) {
    String url =
        database.equals("sqlite") ? temp.resolve("ledger.db").toString() : Postgres.newDatabase();
    LedgerDay day = new LedgerDay(temp, url);
    assertThat(day.ledger("init").code()).isZero();
    return day;
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void what_one_application_has_reserved_no_other_is_credited_for(String database) {
    LedgerDay day = day(database);
    Path mine = day.check("A");
    long eligible = LedgerDay.lines(mine, ELIGIBLE);
    assertThat(eligible).isPositive();

    assertThat(day.claim(mine).out()).contains(eligible + " phones reserved");

    Path theirs = day.check("B");
    assertThat(LedgerDay.lines(theirs, ELIGIBLE)).isZero();
    assertThat(LedgerDay.lines(theirs, "DC-06")).isGreaterThanOrEqualTo(eligible);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void an_own_earlier_filing_is_no_double_count_and_is_replaced(String database) {
    LedgerDay day = day(database);
    Path first = day.check("A");
    day.claim(first);

    Path again = day.check("B", "year: 2023\ndate", "resubmission_of: A\nyear: 2023\ndate");
    assertThat(LedgerDay.lines(again, ELIGIBLE)).isEqualTo(LedgerDay.lines(first, ELIGIBLE));
    assertThat(day.claim(again).code()).isZero();
    assertThat(day.ledger("status").out())
        .containsPattern("application A .*released")
        .containsPattern("application B .*reserved");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void a_run_that_has_seen_another_state_of_the_ledger_claims_nothing(String database) {
    LedgerDay day = day(database);
    Path mine = day.check("A");
    Path theirs = day.check("B");
    day.claim(mine);

    Said said = day.claim(theirs);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.err()).contains("the ledger has changed since this run looked at it");
    assertThat(day.ledger("status").out()).doesNotContain("application B");
  }

  @Test
  void a_claim_that_is_made_twice_is_one_claim() {
    LedgerDay day = day("sqlite");
    Path run = day.check("A");
    day.claim(run);
    assertThat(day.claim(run).out()).contains("It was done before");
    assertThat(day.ledger("status").out()).contains("2 batches");
  }

  @Test
  void a_run_is_repeated_without_the_ledger_and_its_keys() throws IOException {
    LedgerDay day = day("sqlite");
    day.claim(day.check("A"));
    Path run = day.check("B");
    Files.delete(temp.resolve("ledger.db"));
    Files.delete(day.keys());

    Said said = day.puhui("verify", "--run", run.toString(), "--lang", "en");
    assertThat(said.code()).as(said.out() + said.err()).isZero();
    assertThat(Files.readString(run.resolve("used/ledger-facts.csv"))).contains(",A,");
  }

  @Test
  void an_order_that_the_ledger_stopped_is_explained_by_what_the_ledger_said() throws IOException {
    LedgerDay day = day("sqlite");
    day.claim(day.check("A"));
    Path run = day.check("B");
    String id = Files.readAllLines(day.orders).get(1).split(",")[0];
    Said said =
        day.puhui(
            "explain",
            "--run",
            run.toString(),
            "--orders",
            day.orders.toString(),
            "--order",
            id,
            "--lang",
            "en");
    assertThat(said.out()).contains("DC-06").contains("INELIGIBLE");
    assertThat(said.out()).doesNotContain("decisions.csv says something else");
  }

  @Test
  void orders_that_were_changed_since_claim_nothing() throws IOException {
    LedgerDay day = day("sqlite");
    Path run = day.check("A");
    Files.writeString(day.orders, Files.readString(day.orders) + "\n");
    assertThat(day.claim(run).code()).isEqualTo(1);
    assertThat(day.ledger("status").out()).contains("1 batches");
  }

  @Test
  void rules_that_were_changed_since_claim_nothing() throws IOException {
    LedgerDay day = day("sqlite");
    Path run = day.check("A");
    EditedRules edited = new EditedRules(temp);
    edited.edit("DC-06", "该手机此前未获签发\n", "该手机此前未获得签发\n");
    day.rules = edited.folder();
    assertThat(day.claim(run).err()).contains("other rules or factors are in force");
  }

  @Test
  void a_rejected_application_reserves_nothing_and_one_in_review_is_not_credited() {
    LedgerDay day = day("sqlite");
    Path rejected = day.check("A", "type: platform_operator", "type: registered_user");
    assertThat(day.claim(rejected).err()).contains("the application is rejected");

    Path review = day.check("B");
    assertThat(day.claim(review).code()).isZero();
    assertThat(day.credit(review).err()).contains("not accepted but REVIEW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void what_is_accepted_is_credited_and_can_be_revoked_with_a_reason(String database)
      throws IOException {
    LedgerDay day = day(database);
    EditedRules edited = new EditedRules(temp);
    for (String rule : new String[] {"FA-20", "BD-21", "MO-22"}) {
      edited.edit(rule, "outcome.refer(", "outcome.note(");
    }
    day.rules = edited.folder();
    Path run = day.check("A");
    day.claim(run);
    Said credited = day.credit(run);
    assertThat(credited.code()).as(credited.err()).isZero();
    assertThat(day.ledger("release", "--application", "A", "--reason", "x").code()).isEqualTo(2);

    assertThat(day.ledger("revoke", "--application", "A", "--reason", "returned").code()).isZero();
    assertThat(day.ledger("status").out()).containsPattern("application A .*revoked");
    String imei = Files.readAllLines(day.orders).get(1).split(",")[11];
    assertThat(day.ledger("history", "--imei", imei).out())
        .containsSubsequence("reserved", "credited", "revoked", "returned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://localhost/x?password=secret",
        "jdbc:postgresql://me:secret@localhost/x",
        "postgresql://me:secret@localhost/x"
      })
  void a_password_on_the_command_line_is_refused_and_not_repeated(String url) {
    LedgerDay day = new LedgerDay(temp, url);
    Said said = day.ledger("status");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("PGPASSWORD").doesNotContain("secret");
  }

  @Test
  void a_server_that_is_not_there_is_exit_code_four() {
    LedgerDay day = new LedgerDay(temp, "jdbc:postgresql://localhost:1/x");
    assertThat(day.ledger("status").code()).isEqualTo(4);
  }

  @Test
  void keys_that_others_may_read_are_refused() throws IOException {
    LedgerDay day = day("sqlite");
    day.claim(day.check("A"));
    Files.setPosixFilePermissions(
        day.keys(), java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(day.ledger("status").err()).contains("chmod 600");
  }
}
