package puhui.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import puhui.text.ExitCode;
import puhui.watch.Folders;
import puhui.watch.Screen;
import puhui.watch.Watch;

/** {@code puhui rules watch}: says at every save what the rules now do. */
@Command(name = "watch", resourceBundle = "puhui.messages.cli")
final class RulesWatchCommand implements Callable<Integer> {
  /** Every terminal has these. */
  private static final int ROWS = 24;

  private static final int MOST_SECONDS_TO_END = 3;

  @Mixin private CommonOptions common;
  @Mixin private CaseFolders folders;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    int columns = spec.usageMessage().autoWidth(true).width();
    Screen screen = new Screen(spec.commandLine().getOut(), Ansi.AUTO.enabled(), columns, ROWS);
    Folders watched = new Folders(folders.rules(), folders.cases(), folders.factors());
    CountDownLatch over = new CountDownLatch(1);
    Clock clock = Clock.system(ZoneId.systemDefault());
    try (Watch watch = new Watch(watched, screen, common.messages(), clock)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> endQuietly(watch, over)));
      watch.run();
    } finally {
      over.countDown();
    }
    return ExitCode.DONE.number();
  }

  /** Ctrl-C is the way to end, so that it is no failure: Java itself would say 130. */
  private static void endQuietly(Watch watch, CountDownLatch over) {
    if (over.getCount() == 0) {
      return;
    }
    watch.end();
    try {
      over.await(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(ExitCode.DONE.number());
  }
}
