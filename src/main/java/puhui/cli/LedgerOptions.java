package puhui.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import puhui.check.ClaimSource;

/** Which ledger, and where its keys are. */
final class LedgerOptions {
  private static final String KEY_FILE = "PUHUI_LEDGER_KEY_FILE";
  private static final String USUAL = "puhui-ledger.db";

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

  String url() {
    return url == null ? USUAL : url;
  }

  Path keyFile() {
    return keys;
  }

  /** For a check: none where none is named. */
  ClaimSource source() {
    return url == null ? ClaimSource.NONE : new LedgerAccess(this).source();
  }

  static String who() {
    return System.getProperty("user.name");
  }
}
