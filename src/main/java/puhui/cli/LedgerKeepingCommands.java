package puhui.cli;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import puhui.ledger.History.Event;
import puhui.ledger.LedgerKeeping.Imported;
import puhui.ledger.LedgerKeys;
import puhui.text.ExitCode;

/** Commands of {@code puhui ledger} that keep it: lists, backups, the history of a phone, keys. */
final class LedgerKeepingCommands {
  private LedgerKeepingCommands() {}

  /** All that was done about a phone. */
  @Command(name = "history", resourceBundle = "puhui.messages.cli")
  static final class History extends LedgerTask {
    @Option(names = "--imei", required = true, paramLabel = "IMEI", descriptionKey = "ledger.imei")
    private String imei;

    @Override
    public Integer call() {
      puhui.ledger.History history = keeping().history(imei);
      if (history.events().isEmpty()) {
        say("ledger.history.none");
      }
      for (Event event : history.events()) {
        String kind = common.messages().of("ledger.kind." + event.kind());
        say(
            "ledger.history.event",
            event.batch(),
            event.at(),
            kind,
            event.application(),
            event.scheme(),
            event.day(),
            event.who(),
            event.note());
      }
      return ExitCode.DONE.number();
    }
  }

  /** Enters another scheme's list. */
  @Command(name = "import", resourceBundle = "puhui.messages.cli")
  static final class Import extends LedgerTask {
    @Option(names = "--list", required = true, paramLabel = "F", descriptionKey = "ledger.list")
    private Path list;

    @Option(names = "--scheme", paramLabel = "NAME", descriptionKey = "ledger.scheme")
    private String scheme = "";

    @Option(
        names = "--source",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = "ledger.source")
    private String source;

    @Override
    public Integer call() {
      Imported imported = keeping().importList(list, scheme, source);
      say("ledger.imported", imported.phones(), imported.heldHere());
      say("ledger.done.head", imported.head());
      return ExitCode.DONE.number();
    }
  }

  /** Writes a list for another scheme. */
  @Command(name = "export", resourceBundle = "puhui.messages.cli")
  static final class Export extends LedgerTask {
    @Option(names = "--out", required = true, paramLabel = "F.csv", descriptionKey = "ledger.out")
    private Path out;

    @Override
    public Integer call() {
      say("ledger.exported", keeping().export(out), out);
      return ExitCode.DONE.number();
    }
  }

  /** Writes a backup. */
  @Command(name = "backup", resourceBundle = "puhui.messages.cli")
  static final class Backup extends LedgerTask {
    @Option(names = "--out", required = true, paramLabel = "F", descriptionKey = "ledger.out")
    private Path out;

    @Override
    public Integer call() {
      keeping().backup(out);
      say("ledger.backup", out);
      return ExitCode.DONE.number();
    }
  }

  /** Fills an empty ledger from a backup. */
  @Command(name = "restore", resourceBundle = "puhui.messages.cli")
  static final class Restore extends LedgerTask {
    @Option(names = "--from", required = true, paramLabel = "F", descriptionKey = "ledger.from")
    private Path from;

    @Override
    public Integer call() {
      say("ledger.restored", keeping().restore(from));
      return ExitCode.DONE.number();
    }
  }

  /** Adds a key to the file. */
  @Command(name = "new-key", resourceBundle = "puhui.messages.cli")
  static final class NewKey extends LedgerTask {
    @Override
    public Integer call() {
      LedgerKeys keys = LedgerKeys.add(options.keyFile());
      String id = keys.ids().get(keys.ids().size() - 1);
      say("ledger.key.made", id, keys.source());
      return ExitCode.DONE.number();
    }
  }

  /** Destroys a key, and with it what can be known of its phones. */
  @Command(name = "destroy-key", resourceBundle = "puhui.messages.cli")
  static final class DestroyKey extends LedgerTask {
    @Option(names = "--key", required = true, paramLabel = "ID", descriptionKey = "ledger.key")
    private String key;

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = "ledger.reason")
    private String reason;

    @Override
    public Integer call() {
      long phones = keeping().destroyKey(key, reason);
      LedgerKeys.remove(options.keyFile(), key);
      say("ledger.key.destroyed", key, phones, options.keyFile());
      return ExitCode.DONE.number();
    }
  }
}
