package puhui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puhui.ledger.LedgerBox.Database;

/** Several processes claim overlapping phones at once: each phone is claimed exactly once. */
class ManyOfficesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void two_processes_claim_each_phone_once(Database database) throws Exception {
    claimAtOnce(database, 2, 2_000);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("slow")
  void eight_processes_claim_each_of_100_000_phones_once(Database database) throws Exception {
    claimAtOnce(database, 8, 100_000);
  }

  /** Each wants as many phones, half of which the next one wants too. */
  private void claimAtOnce(Database database, int processes, int phones)
      throws IOException, InterruptedException {
    LedgerBox box = new LedgerBox(database, folder);
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      long first = 86_000_000_000_000L + (long) i * phones / 2;
      started.add(ClaimingProcess.start(box, "office-" + i, first, phones));
    }
    for (Process process : started) {
      ClaimingProcess.await(process);
    }
    long wanted = (processes + 1L) * phones / 2;
    assertThat(box.phonesAndClaims()).containsExactly(wanted, wanted);
    assertThat(box.desk().check(Optional.empty())).isEmpty();
  }
}
