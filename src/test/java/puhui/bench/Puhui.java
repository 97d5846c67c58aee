package puhui.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import puhui.bench.data.Year;
import puhui.check.ProgramVersion;

/**
 * Puhui itself: {@code ./puhui check} as anyone starts it.
 *
 * @param rules the folder of rules
 * @param options further options of the command
 * @param javaOptions what PUHUI_JAVA_OPTS says
 */
record Puhui(Home home, Path rules, List<String> options, String javaOptions) implements Peer {
  Puhui(Home home, List<String> options) {
    this(home, home.rules(), options, "");
  }

  @Override
  public String name() {
    return "puhui";
  }

  @Override
  public String version() {
    return "Puhui " + ProgramVersion.get() + ", Java " + Runtime.version();
  }

  @Override
  public List<String> command(Year year, Path out) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", home.launcher().toString(), "check", "--lang", "en"));
    command.addAll(List.of("--application", year.application().toString()));
    command.addAll(List.of("--orders", year.orders().toString()));
    command.addAll(List.of("--rules", rules.toString(), "--out", out.resolve("run").toString()));
    command.addAll(options);
    return command;
  }

  /** Lets the launcher do once what it does once: build, and prepare quick starts. */
  void prepare() throws IOException, InterruptedException {
    List<String> help = List.of("sh", home.launcher().toString(), "check", "--help");
    Child child = Child.run(home.work(), Map.of(), help);
    if (child.exitCode() != 0) {
      throw new Rounds.Failed(this, child);
    }
  }

  @Override
  public Map<String, String> environment() {
    return javaOptions.isEmpty() ? Map.of() : Map.of("PUHUI_JAVA_OPTS", javaOptions);
  }

  @Override
  public Path decisions(Path out) {
    return out.resolve("run").resolve("decisions.csv");
  }
}
