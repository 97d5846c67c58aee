package puhui.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import puhui.text.Language;

/** An office's day with a ledger: the demo's orders, checked and claimed by commands. */
final class LedgerDay {
  /** What a command said, and its exit code. */
  record Said(int code, String out, String err) {}

  final Path folder;
  final String url;
  final Path orders;
  Path rules = Path.of("rules");

  LedgerDay(Path folder, String url) {
    this.folder = folder;
    this.url = url;
    orders = folder.resolve("orders.csv");
    try {
      Files.createDirectories(folder);
      Files.copy(Path.of("cases/demo/orders.csv"), orders);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Said puhui(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(Language.EN)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Said(code, out.toString(), err.toString());
  }

  /** A command about the ledger. */
  Said ledger(String command, String... words) {
    List<String> all = new ArrayList<>(List.of("ledger", command));
    all.addAll(List.of(words));
    all.addAll(List.of("--ledger", url, "--ledger-keys", keys().toString(), "--lang", "en"));
    return puhui(all.toArray(String[]::new));
  }

  Path keys() {
    return folder.resolve("keys");
  }

  /** Checks the orders for an application of this id; gives the run's folder. */
  Path check(String id, String... replaced) {
    Path application = folder.resolve(id + ".yaml");
    Path run = folder.resolve("run-" + id + "-" + System.nanoTime());
    try {
      String text = Files.readString(Path.of("cases/demo/application.yaml"));
      text = text.replaceFirst("(?m)^id: .*$", "id: " + id);
      for (int i = 0; i < replaced.length; i += 2) {
        text = text.replace(replaced[i], replaced[i + 1]);
      }
      Files.writeString(application, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Said said =
        puhui(
            "check",
            "--application",
            application.toString(),
            "--orders",
            orders.toString(),
            "--out",
            run.toString(),
            "--rules",
            rules.toString(),
            "--ledger",
            url,
            "--ledger-keys",
            keys().toString(),
            "--lang",
            "en");
    if (said.code() != 0) {
      throw new AssertionError(said);
    }
    return run;
  }

  Said claim(Path run) {
    return ofRun("claim", run);
  }

  Said credit(Path run) {
    return ofRun("credit", run);
  }

  private Said ofRun(String command, Path run) {
    return ledger(
        command,
        "--run",
        run.toString(),
        "--rules",
        rules.toString(),
        "--orders",
        orders.toString());
  }

  /** Lines of the run's decisions that have this text. */
  static long lines(Path run, String text) {
    try {
      return Files.readAllLines(run.resolve("decisions.csv")).stream()
          .filter(line -> line.contains(text))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
