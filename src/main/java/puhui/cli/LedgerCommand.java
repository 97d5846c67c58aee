package puhui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import puhui.ledger.LedgerDesk;
import puhui.ledger.LedgerKeys;
import puhui.ledger.LedgerStatus;
import puhui.ledger.RunToClaim;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/** {@code puhui ledger}: which phones are claimed, by whom, since when. */
@Command(
    name = "ledger",
    resourceBundle = "puhui.messages.cli",
    subcommands = {
      LedgerCommand.Init.class,
      LedgerCommand.Status.class,
      LedgerCommand.Claim.class,
      LedgerCommand.Credit.class,
      LedgerCommand.Release.class,
      LedgerCommand.Revoke.class,
      LedgerKeepingCommands.History.class,
      LedgerKeepingCommands.Import.class,
      LedgerKeepingCommands.Export.class,
      LedgerCommand.Check.class,
      LedgerKeepingCommands.Backup.class,
      LedgerKeepingCommands.Restore.class,
      LedgerKeepingCommands.NewKey.class,
      LedgerKeepingCommands.DestroyKey.class
    })
final class LedgerCommand {
  @SuppressWarnings("unused") // picocli sets it
  @Mixin
  private CommonOptions common;

  /** Makes a ledger, and a key where there is none. */
  @Command(name = "init", resourceBundle = "puhui.messages.cli")
  static final class Init extends LedgerTask {
    @Override
    public Integer call() {
      LedgerStatus status = desk().begin();
      say("ledger.begun", ledger().place().shown(), status.head());
      if (ledger().place().file().isPresent()) {
        say("ledger.begun.file");
      }
      LedgerKeys keys = ledger().keys();
      if (keys.isEmpty() && status.liveKeys().isEmpty()) {
        keys = LedgerKeys.add(options.keyFile());
        say("ledger.begun.key", keys.source());
      }
      return ExitCode.DONE.number();
    }
  }

  /** What there is. */
  @Command(name = "status", resourceBundle = "puhui.messages.cli")
  static final class Status extends LedgerTask {
    @Override
    public Integer call() {
      LedgerDesk desk = desk();
      LedgerStatus status = desk.status();
      say("ledger.status", status.batches(), status.claims(), status.head());
      say("ledger.status.keys", status.liveKeys(), status.destroyedKeys(), ledger().keys().ids());
      for (LedgerStatus.FilingStatus filing : status.filings()) {
        String standing = common.messages().of("ledger.standing." + filing.standing());
        say(
            "ledger.status.filing",
            filing.batch(),
            filing.application(),
            filing.scheme(),
            filing.year(),
            filing.phones(),
            standing,
            filing.at());
      }
      if (desk.clockWentBack()) {
        say("ledger.clock");
      }
      return ExitCode.DONE.number();
    }
  }

  /** Commands about a run. */
  abstract static class OfRun extends LedgerTask {
    @Option(names = "--run", required = true, paramLabel = "DIR", descriptionKey = "run")
    private Path folder;

    @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "run.orders")
    private List<Path> orders = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
    private Path rules = CommonOptions.home("rules");

    @Option(names = "--factors", paramLabel = "DIR", descriptionKey = "factors")
    private Path factors = CommonOptions.home("factors");

    RunToClaim run() {
      return RunToClaim.open(folder, orders, rules, factors);
    }
  }

  /** Reserves the phones of a run. */
  @Command(name = "claim", resourceBundle = "puhui.messages.cli")
  static final class Claim extends OfRun {
    @Override
    public Integer call() {
      return done("ledger.done.claim", desk().claim(run()));
    }
  }

  /** Credits what an accepted application has reserved. */
  @Command(name = "credit", resourceBundle = "puhui.messages.cli")
  static final class Credit extends OfRun {
    @Override
    public Integer call() {
      return done("ledger.done.credit", desk().credit(run()));
    }
  }

  /** Commands about an application's claims. */
  abstract static class OfApplication extends LedgerTask {
    @Option(
        names = "--application",
        required = true,
        paramLabel = "ID",
        descriptionKey = "ledger.application")
    String application;

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        descriptionKey = "ledger.reason")
    String reason;

    @Option(names = "--imei", paramLabel = "IMEI", descriptionKey = "ledger.some")
    List<String> imeis = new ArrayList<>();
  }

  /** Gives up what was reserved. */
  @Command(name = "release", resourceBundle = "puhui.messages.cli")
  static final class Release extends OfApplication {
    @Override
    public Integer call() {
      return done("ledger.done.release", desk().release(application, imeis, reason));
    }
  }

  /** Takes back what was credited. */
  @Command(name = "revoke", resourceBundle = "puhui.messages.cli")
  static final class Revoke extends OfApplication {
    @Override
    public Integer call() {
      return done("ledger.done.revoke", desk().revoke(application, imeis, reason));
    }
  }

  /** Makes all hashes again. */
  @Command(name = "check", resourceBundle = "puhui.messages.cli")
  static final class Check extends LedgerTask {
    @Option(names = "--head", paramLabel = "HEX", descriptionKey = "ledger.head")
    private String head;

    @Override
    public Integer call() {
      List<Problem> problems = desk().check(Optional.ofNullable(head));
      if (!problems.isEmpty()) {
        throw new Trouble(ExitCode.LOOK, problems);
      }
      LedgerStatus status = desk().status();
      say("ledger.check.sound", status.batches(), status.claims(), status.head());
      return ExitCode.DONE.number();
    }
  }
}
