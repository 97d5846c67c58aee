package puhui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.bench.data.Addresses;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.text.Language;
import puhui.text.Progress;

/** The programs that the benchmark sets beside Puhui decide the same orders the same way. */
class PeerAgreementTest {
  private static final Home HOME = new Home(Path.of("").toAbsolutePath());

  @TempDir private Path folder;

  @Test
  void the_sql_and_the_naive_session_write_the_same_decisions_byte_for_byte() throws Exception {
    YearOptions options = YearOptions.USUAL.repeated(150).addressed(Addresses.Length.SHORT);
    Year year = Year.make(folder, HOME.factors(), 3_000, options);
    Path ours = check(year).resolve("decisions.csv");
    Path sql = folder.resolve("sql.csv");
    Path naive = folder.resolve("naive.csv");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement()) {
      statement.execute(PeerSql.of(HOME, year, sql, 2, "1GB"));
    }
    NaiveMain.decide(new Loaded(HOME, year), naive);
    assertThat(Agreement.of(ours, sql).shown()).isEmpty();
    assertThat(Agreement.of(ours, naive).shown()).isEmpty();
    assertThat(rules(ours))
        .as("every rule about orders and devices has its cases in the data")
        .contains("AP-01", "AP-02", "AP-03", "AP-04", "AP-05", "AP-06", "AP-08", "AP-09", "AP-10")
        .contains("AP-11", "DC-01", "DC-02", "DC-03", "DC-04", "DC-05", "DC-07", "LK-01");
  }

  private static Set<String> rules(Path decisions) throws IOException {
    Set<String> rules = new TreeSet<>();
    for (String line : Files.readAllLines(decisions)) {
      rules.addAll(List.of(line.split(",", -1)[5].split(";")));
    }
    return rules;
  }

  private Path check(Year year) {
    Path out = folder.resolve("run");
    CheckRequest request =
        new CheckRequest(
            year.application(),
            List.of(year.orders()),
            out,
            HOME.rules(),
            HOME.factors(),
            Optional.empty(),
            Language.EN,
            2,
            Sampling.ALL,
            false);
    new Check(request, Progress.NONE).run();
    return out;
  }
}
