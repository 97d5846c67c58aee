package puhui.cli;

import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.decisions.Sampling;
import puhui.text.Messages;

/** How orders are worked through; no decision depends on it. */
final class RunOptions {
  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--memory", paramLabel = "SIZE", descriptionKey = "memory")
  private String memory = "256m";

  @Option(names = "--no-classes", descriptionKey = "no-classes")
  private boolean noClasses;

  @Option(names = "--cross-check", paramLabel = "all|sample:N", descriptionKey = "cross-check")
  private String crossCheck = "all";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  int threads(Messages messages) {
    if (threads < 1) {
      throw wrong(messages.of("cli.threads", threads));
    }
    return threads;
  }

  long memoryBytes(Messages messages) {
    OptionalLong bytes = MemorySize.bytes(memory);
    return bytes.orElseThrow(() -> wrong(messages.of("cli.memory", memory)));
  }

  boolean classes() {
    return !noClasses;
  }

  Sampling sampling(Messages messages) {
    Optional<Sampling> sampling = Sampling.of(crossCheck);
    return sampling.orElseThrow(() -> wrong(messages.of("cli.cross-check", crossCheck)));
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
