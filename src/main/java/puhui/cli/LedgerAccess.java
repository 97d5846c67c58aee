package puhui.cli;

import java.nio.file.Path;
import java.time.Clock;
import puhui.check.ClaimSource;
import puhui.ledger.Ledger;
import puhui.ledger.LedgerClaims;
import puhui.ledger.LedgerDesk;
import puhui.ledger.LedgerKeeping;
import puhui.ledger.LedgerKeys;
import puhui.ledger.LedgerPlace;

/** The ledger that the options name; nothing of it is loaded where none is asked for. */
record LedgerAccess(LedgerOptions options) {
  LedgerPlace place() {
    return LedgerPlace.of(options.url());
  }

  LedgerKeys keys() {
    return LedgerKeys.read(System.getenv(LedgerKeys.VARIABLE), options.keyFile());
  }

  LedgerDesk desk(String who) {
    return new LedgerDesk(Ledger.open(place()), keys(), Clock.systemUTC(), who);
  }

  LedgerKeeping keeping(String who) {
    return new LedgerKeeping(Ledger.open(place()), keys(), Clock.systemUTC(), who);
  }

  /** For a check; a new ledger begins with it. */
  ClaimSource source() {
    Ledger ledger = Ledger.open(place());
    LedgerKeys atHand = keys();
    new LedgerDesk(ledger, atHand, Clock.systemUTC(), LedgerOptions.who()).begin();
    return LedgerClaims.source(ledger, atHand, cache());
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
