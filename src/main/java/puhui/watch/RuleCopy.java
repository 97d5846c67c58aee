package puhui.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import puhui.rules.RuleFolder;
import puhui.text.Interruption;
import puhui.watch.RuleReview.Fit;

/**
 * The rules without what editors lay beside them, for the main job, which refuses a folder with
 * such files.
 */
record RuleCopy(RuleFolder rules, List<Path> copies) implements AutoCloseable {
  /** A copy, or the rules themselves where nothing lies beside them. */
  static RuleCopy of(Fit fit) {
    if (fit.passing().isEmpty()) {
      return new RuleCopy(fit.folder(), List.of());
    }
    try {
      Path from = fit.folder().folder();
      Path to = Interruption.temporaryFolder("puhui-rules-");
      for (Path path : paths(from)) {
        if (!PassingFiles.isOne(path) && !path.equals(from)) {
          Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
      }
      return new RuleCopy(RuleFolder.load(to), paths(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    }
  }

  @Override
  public void close() {
    try {
      for (Path copy : copies.stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
