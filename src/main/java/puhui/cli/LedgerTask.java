package puhui.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.ledger.Done;
import puhui.ledger.LedgerDesk;
import puhui.ledger.LedgerKeeping;
import puhui.text.ExitCode;

/** What all commands about the ledger have. */
abstract class LedgerTask implements Callable<Integer> {
  @Mixin CommonOptions common;
  @Mixin LedgerOptions options;
  @Spec CommandSpec spec;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "ledger.who")
  private String who = LedgerOptions.who();

  LedgerAccess ledger() {
    return new LedgerAccess(options);
  }

  LedgerDesk desk() {
    return ledger().desk(who);
  }

  LedgerKeeping keeping() {
    return ledger().keeping(who);
  }

  void say(String id, Object... values) {
    spec.commandLine().getOut().println(common.messages().of(id, values));
  }

  int done(String id, Done done) {
    say(done.before() ? "ledger.done.before" : id, done.phones(), done.batch());
    say("ledger.done.head", done.head());
    return ExitCode.DONE.number();
  }
}
