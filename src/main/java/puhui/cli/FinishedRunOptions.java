package puhui.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import puhui.text.Messages;

/** Which finished run is looked at, and by what means. */
final class FinishedRunOptions {
  @Option(names = "--run", required = true, paramLabel = "DIR", descriptionKey = "run")
  private Path folder;

  @Option(names = "--orders", arity = "1..*", paramLabel = "F", descriptionKey = "run.orders")
  private List<Path> orders = new ArrayList<>();

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--memory", paramLabel = "SIZE", descriptionKey = "memory")
  private String memory = "256m";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  Path folder() {
    return folder;
  }

  List<Path> orders() {
    return orders;
  }

  int threads(Messages messages) {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), messages.of("cli.threads", threads));
    }
    return threads;
  }

  long memoryBytes(Messages messages) {
    OptionalLong bytes = MemorySize.bytes(memory);
    return bytes.orElseThrow(
        () -> new ParameterException(spec.commandLine(), messages.of("cli.memory", memory)));
  }
}
