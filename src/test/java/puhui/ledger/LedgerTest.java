package puhui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.ledger.LedgerBox.Database;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/** What a ledger promises, in both databases. */
class LedgerTest {
  private static final long PHONE = 86999901000001L;
  private static final long OTHER = 86999901000002L;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void a_phone_that_one_application_has_reserved_no_other_can_take(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    assertThat(box.reserve("A", List.of(PHONE))).isEmpty();
    assertThat(box.reserve("B", List.of(OTHER, PHONE)).values()).containsExactly(1L);
    assertThat(box.standings(PHONE)).containsExactly(Standing.RESERVED);
    assertThat(box.standings(OTHER)).as("all or nothing").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_phone_that_was_released_can_be_taken_again_and_its_history_stays(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    box.desk().release("A", List.of(), "withdrawn");
    assertThat(box.reserve("B", List.of(PHONE))).isEmpty();
    assertThat(box.standings(PHONE)).containsExactly(Standing.RELEASED, Standing.RESERVED);
    assertThat(box.desk().check(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void what_is_only_reserved_is_not_revoked(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    assertThatThrownBy(() -> box.desk().revoke("A", List.of(), "why"))
        .isInstanceOfSatisfying(
            Trouble.class,
            trouble ->
                assertThat(trouble.problems().get(0).id())
                    .isEqualTo("ledger.change.nothing.CREDITED"));
  }

  @ParameterizedTest
  @EnumSource
  void one_phone_is_released_and_the_others_stay(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE, OTHER));
    assertThatThrownBy(
            () -> box.desk().release("A", List.of("86999901000003", "86999901000001"), "why"))
        .hasMessageContaining("ledger.change.phone");
    box.desk().release("A", List.of("86999901000001"), "returned");
    assertThat(box.standings(PHONE)).containsExactly(Standing.RELEASED);
    assertThat(box.standings(OTHER)).containsExactly(Standing.RESERVED);
    assertThat(box.reserve("B", List.of(PHONE))).isEmpty();
    assertThat(box.desk().check(Optional.empty())).isEmpty();
    box.tamper("DELETE FROM changed");
    assertThat(box.desk().check(Optional.empty())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void no_imei_is_in_the_database(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    byte[] device =
        box.ledger.read(
            handle ->
                handle
                    .createQuery("SELECT device FROM claim")
                    .map((row, context) -> row.getBytes(1))
                    .one());
    assertThat(DeviceHash.of(device)).isEqualTo(box.keys.current().of(PHONE));
    assertThat(device).hasSize(16);
  }

  @ParameterizedTest
  @EnumSource
  void the_database_refuses_to_change_or_delete(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    for (String statement :
        List.of(
            "UPDATE claim SET day = 1",
            "DELETE FROM claim",
            "UPDATE batch SET who = 'x'",
            "DELETE FROM batch")) {
      assertThatThrownBy(() -> box.ledger.write(handle -> handle.execute(statement)))
          .as(statement)
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("only added to");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_change_by_hand_is_found(Database database) {
    tampered(database, "altered", "UPDATE batch SET note = 'x' WHERE number = 2");
    tampered(database, "gap", "DELETE FROM batch WHERE number = 2");
    tampered(database, "count", "DELETE FROM claim WHERE batch = 3");
    tampered(database, "devices", "UPDATE claim SET day = day + 1 WHERE batch = 3");
    tampered(database, "foreign", "UPDATE claim SET batch = 7 WHERE batch = 3");
  }

  private void tampered(Database database, String found, String statement) {
    LedgerBox box = new LedgerBox(database, folder.resolve(found));
    folder.resolve(found).toFile().mkdirs();
    box.reserve("A", List.of(PHONE));
    box.reserve("B", List.of(OTHER));
    assertThat(box.desk().check(Optional.empty())).isEmpty();
    box.tamper(statement);
    assertThat(box.desk().check(Optional.empty()).stream().map(Problem::id))
        .as(statement)
        .contains("ledger.check." + found);
  }

  @ParameterizedTest
  @EnumSource
  void batches_cut_off_at_the_end_are_found_by_a_hash_that_was_kept(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    box.reserve("B", List.of(OTHER));
    String kept = box.desk().status().head();
    box.tamper("DELETE FROM claim WHERE batch = 3", "DELETE FROM batch WHERE number = 3");
    assertThat(box.desk().check(Optional.empty())).isEmpty();
    assertThat(box.desk().check(Optional.of(kept)).stream().map(Problem::id))
        .containsExactly("ledger.check.kept");
  }

  @ParameterizedTest
  @EnumSource
  void a_ledger_whose_batches_were_changed_decides_nothing(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    box.tamper("UPDATE batch SET application = 'mine' WHERE number = 2");
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> box.standings(PHONE));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.LEDGER);
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.broken");
  }

  @ParameterizedTest
  @EnumSource
  void a_key_that_is_not_at_hand_ends_the_look_up(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    LedgerKeys others = LedgerKeys.add(folder.resolve("other-keys"));
    assertThatThrownBy(
            () -> box.ledger.read(handle -> new Holdings(handle, Batches.sound(handle), others)))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("ledger.keys.missing");
  }

  @ParameterizedTest
  @EnumSource
  void phones_under_an_older_key_are_found_with_a_newer_one_in_use(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    LedgerKeys both = LedgerKeys.add(box.keyFile);
    assertThat(both.ids()).hasSize(2).startsWith(box.keys.ids().get(0));
    List<Standing> standings =
        box.ledger.read(
            handle ->
                new Holdings(handle, Batches.sound(handle), both)
                    .of(List.of(PHONE)).get(PHONE).stream().map(Held::standing).toList());
    assertThat(standings).containsExactly(Standing.RESERVED);
  }

  @ParameterizedTest
  @EnumSource
  void a_clock_that_was_set_back_changes_nothing_but_is_told(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.reserve("A", List.of(PHONE));
    assertThat(box.desk().clockWentBack()).isFalse();
    Clock before = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
    box.desk(Clock.offset(before, Duration.ofDays(1))).release("A", List.of(), "withdrawn");
    assertThat(box.desk().clockWentBack()).isTrue();
    assertThat(box.standings(PHONE)).containsExactly(Standing.RELEASED);
    assertThat(box.desk().check(Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_ledger_of_a_newer_program_is_left_alone(Database database) {
    LedgerBox box = new LedgerBox(database, folder);
    box.ledger.write(
        handle -> handle.execute("UPDATE ledger_version SET version = '9' WHERE version = '2'"));
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> Ledger.open(box.place));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.LEDGER);
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.newer");
  }
}
