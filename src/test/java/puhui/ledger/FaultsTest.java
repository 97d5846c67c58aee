package puhui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.ledger.LedgerBox.Database;
import puhui.text.ExitCode;
import puhui.text.Trouble;

/** Disks and servers that fail: a clear message, nothing lost, and the next attempt works. */
class FaultsTest {
  private static final long FIRST = 86_000_000_000_000L;
  private static final int PHONES = 2_000;

  @TempDir private Path folder;

  @Test
  void a_write_ahead_log_that_was_cut_anywhere_leaves_whole_claims_only() throws IOException {
    LedgerBox box = new LedgerBox(Database.SQLITE, folder);
    try (var open = box.ledger.reader()) {
      open.select("SELECT count(*) FROM claim").mapTo(Long.class).one();
      for (int i = 0; i < 5; i++) {
        box.reserve("A" + i, ClaimingProcess.phones(FIRST + (long) i * PHONES, PHONES));
      }
      Random random = new Random(1);
      for (int cut = 0; cut < 20; cut++) {
        cutLog(box, folder.resolve("cut" + cut), random);
      }
    }
  }

  /** As the disk has it after the power went: the file, and a part of its log. */
  private void cutLog(LedgerBox box, Path place, Random random) throws IOException {
    Files.createDirectories(place);
    Path copy = place.resolve("ledger.db");
    Files.copy(folder.resolve("ledger.db"), copy, StandardCopyOption.REPLACE_EXISTING);
    Path log = place.resolve("ledger.db-wal");
    Files.copy(folder.resolve("ledger.db-wal"), log, StandardCopyOption.REPLACE_EXISTING);
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
      file.setLength(random.nextLong(file.length()));
    }
    LedgerBox found = new LedgerBox(copy.toString(), box.keyFile);
    long claims = found.phonesAndClaims()[1];
    assertThat(claims % PHONES).isZero();
    assertThat(found.desk().check(Optional.empty())).isEmpty();
    assertThat(found.reserve("next", found.free(ClaimingProcess.phones(FIRST, 6 * PHONES))))
        .isEmpty();
    assertThat(found.phonesAndClaims()).containsExactly(6L * PHONES, 6L * PHONES);
  }

  @Test
  void a_file_that_is_no_database_is_said_to_be_damaged() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.db"), "no database at all ".repeat(100));
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> Ledger.open(LedgerPlace.of(file.toString())));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.LEDGER);
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.damaged");
  }

  @Test
  void a_disk_without_room_leaves_nothing_of_the_claim_and_the_next_attempt_works() {
    LedgerBox box = new LedgerBox(Database.SQLITE, folder);
    box.reserve("A", ClaimingProcess.phones(FIRST, PHONES));
    assertThatThrownBy(
            () ->
                box.ledger.write(
                    handle -> {
                      long pages = handle.select("PRAGMA page_count").mapTo(Long.class).one();
                      handle.execute("PRAGMA max_page_count = " + (pages + 2));
                      return box.enter(
                          handle,
                          Batch.Kind.RESERVED,
                          "B",
                          ClaimingProcess.phones(FIRST + PHONES, PHONES));
                    }))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("ledger.full");
    assertThat(box.phonesAndClaims()).containsExactly(PHONES, PHONES);
    assertThat(box.reserve("B", ClaimingProcess.phones(FIRST + PHONES, PHONES))).isEmpty();
    assertThat(box.desk().check(Optional.empty())).isEmpty();
  }

  @Test
  void a_database_that_can_only_be_read_is_looked_up_and_not_written() throws Exception {
    LedgerBox box = new LedgerBox(Database.POSTGRESQL, folder);
    box.reserve("A", List.of(FIRST));
    box.ledger.write(
        handle -> {
          String name = handle.select("SELECT current_database()").mapTo(String.class).one();
          return handle.execute(
              "ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        });
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> box.desk().release("A", List.of(), "withdrawn"));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.LEDGER);
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.readonly");
    assertThat(box.standings(FIRST)).containsExactly(Standing.RESERVED);
  }

  @Test
  void a_server_that_cuts_the_connection_in_the_middle_leaves_nothing_and_is_found_again()
      throws IOException {
    LedgerBox box = new LedgerBox(Database.POSTGRESQL, folder);
    box.reserve("A", List.of(FIRST));
    List<Long> phones = ClaimingProcess.phones(FIRST + 1, PHONES);
    Trouble trouble =
        catchThrowableOfType(
            Trouble.class,
            () ->
                box.ledger.write(
                    handle -> {
                      box.enter(handle, Batch.Kind.RESERVED, "B", phones);
                      cut(handle.getConnection());
                      return handle.select("SELECT 1").mapTo(Integer.class).one();
                    }));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.LEDGER);
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.unreachable");
    assertThat(box.phonesAndClaims()).containsExactly(1, 1);
    assertThat(box.reserve("B", phones)).isEmpty();
  }

  private static void cut(Connection connection) {
    int process =
        org.jdbi.v3.core.Jdbi.create(connection)
            .withHandle(h -> h.select("SELECT pg_backend_pid()").mapTo(Integer.class).one());
    Postgres.run("SELECT pg_terminate_backend(" + process + ")");
  }

  @Test
  void a_server_that_was_started_again_has_what_was_claimed() throws Exception {
    Path data = folder.resolve("data");
    String url;
    LedgerBox box;
    try (EmbeddedPostgres server = server(data)) {
      url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
      LedgerKeys.add(folder.resolve("keys"));
      box = new LedgerBox(url, folder.resolve("keys"));
      box.reserve("A", List.of(FIRST));
    }
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> box.standings(FIRST));
    assertThat(trouble.problems().get(0).id()).isEqualTo("ledger.unreachable");
    try (EmbeddedPostgres server = server(data)) {
      url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres";
      LedgerBox again = new LedgerBox(url, folder.resolve("keys"));
      assertThat(again.standings(FIRST)).containsExactly(Standing.RESERVED);
      assertThat(again.reserve("B", List.of(FIRST + 1))).isEmpty();
    }
  }

  private static EmbeddedPostgres server(Path data) throws IOException {
    return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
  }
}
