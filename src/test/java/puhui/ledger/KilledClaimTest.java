package puhui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.ledger.LedgerBox.Database;

/**
 * Processes are killed (SIGKILL) at random moments of a claim: it is in the ledger as a whole or
 * not at all, and the next attempt completes it. Prints a table of what was found, and writes it to
 * target/.
 */
@Tag("slow")
class KilledClaimTest {
  private static final int KILLS = 100;
  private static final int PHONES = 20_000;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void a_claim_that_is_killed_is_there_as_a_whole_or_not_at_all(Database database)
      throws Exception {
    LedgerBox box = new LedgerBox(database, folder);
    long usual = usualMillis(box);
    Random random = new Random(20231018);
    List<String> table = new ArrayList<>();
    table.add("killed after ms | claims before | after | after the next attempt | twice | lost");
    int whole = 0;
    for (int i = 0; i < KILLS; i++) {
      long first = 86_000_000_000_000L + (i + 1L) * PHONES;
      long before = box.phonesAndClaims()[1];
      long moment = random.nextLong(usual * 2);
      kill(ClaimingProcess.start(box, "A" + i, first, PHONES), moment);
      long after = box.phonesAndClaims()[1];
      assertThat(after - before).isIn(0L, (long) PHONES);
      whole += after > before ? 1 : 0;
      box.reserve("again" + i, box.free(ClaimingProcess.phones(first, PHONES)));
      long[] next = box.phonesAndClaims();
      assertThat(next).containsExactly(before + PHONES, before + PHONES);
      table.add(row(moment, before, after, next));
    }
    assertThat(box.desk().check(Optional.empty())).isEmpty();
    table.add(KILLS + " killed, " + whole + " of them after the claim was in the ledger");
    Files.write(Path.of("target/ledger-kills-" + database + ".txt"), table);
    System.out.println(database + "\n" + String.join("\n", table));
  }

  private static String row(long moment, long before, long after, long[] next) {
    long twice = next[1] - next[0];
    long lost = before + PHONES - next[0];
    return String.format(
        Locale.ROOT,
        "%15d | %13d | %9d | %22d | %5d | %d",
        moment,
        before,
        after,
        next[1],
        twice,
        lost);
  }

  /** How long a claim takes from the moment that the process has opened the ledger. */
  private static long usualMillis(LedgerBox box) throws IOException, InterruptedException {
    Process process = ClaimingProcess.start(box, "first", 86_000_000_000_000L, PHONES);
    process.inputReader().readLine();
    long begun = System.nanoTime();
    ClaimingProcess.await(process);
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
  }

  private static void kill(Process process, long afterMillis)
      throws IOException, InterruptedException {
    assertThat(process.inputReader().readLine()).isEqualTo(ClaimingProcess.STARTED);
    Thread.sleep(afterMillis);
    process.destroyForcibly().waitFor();
  }
}
