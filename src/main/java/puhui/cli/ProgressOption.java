package puhui.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import puhui.text.Messages;

/** Whether long work says how far it is: on a terminal always, elsewhere only where asked to. */
final class ProgressOption {
  @Option(names = "--progress", descriptionKey = "progress")
  private boolean asked;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  ShownProgress start(Messages messages, String things) {
    return ShownProgress.start(asked, spec.commandLine().getErr(), messages, things);
  }
}
