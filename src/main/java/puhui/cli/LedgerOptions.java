package puhui.cli;

import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Option;
import puhui.check.ClaimSource;
import puhui.ledger.Ledger;
import puhui.ledger.LedgerClaims;
import puhui.ledger.LedgerDesk;
import puhui.ledger.LedgerKeeping;
import puhui.ledger.LedgerKeys;
import puhui.ledger.LedgerPlace;

/** Which ledger, and where its keys are. */
final class LedgerOptions {
  private static final String KEY_FILE = "PUHUI_LEDGER_KEY_FILE";

  @Option(names = "--ledger", paramLabel = "URL", descriptionKey = "ledger")
  private String url;

  @Option(names = "--ledger-keys", paramLabel = "FILE", descriptionKey = "ledger.keys")
  private Path keys = usualKeys();

  private static Path usualKeys() {
    String named = System.getenv(KEY_FILE);
    return named == null || named.isBlank()
        ? Path.of(System.getProperty("user.home"), ".puhui", "ledger.keys")
        : Path.of(named);
  }

  boolean given() {
    return url != null;
  }

  LedgerPlace place() {
    return LedgerPlace.of(given() ? url : "puhui-ledger.db");
  }

  Path keyFile() {
    return keys;
  }

  LedgerKeys keys() {
    return LedgerKeys.read(System.getenv(LedgerKeys.VARIABLE), keys);
  }

  LedgerDesk desk(String who) {
    return new LedgerDesk(Ledger.open(place()), keys(), Clock.systemUTC(), who);
  }

  LedgerKeeping keeping(String who) {
    return new LedgerKeeping(Ledger.open(place()), keys(), Clock.systemUTC(), who);
  }

  /** For a check; a new ledger begins with it. */
  ClaimSource source() {
    if (!given()) {
      return ClaimSource.NONE;
    }
    Ledger ledger = Ledger.open(place());
    LedgerKeys atHand = keys();
    new LedgerDesk(ledger, atHand, Clock.systemUTC(), who()).begin();
    return LedgerClaims.source(ledger, atHand, cache());
  }

  static String who() {
    return System.getProperty("user.name");
  }

  private static Path cache() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path folder =
        named == null || named.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(named);
    return folder.resolve("puhui");
  }
}
