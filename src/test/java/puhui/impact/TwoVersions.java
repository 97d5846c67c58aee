package puhui.impact;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import puhui.decisions.Sampling;
import puhui.git.Source;
import puhui.text.Language;

/** A copy of the rules to be edited, and comparisons with it, for tests. */
final class TwoVersions {
  static final Path RULES = Path.of("rules");
  final Path edited;
  Path factors = Path.of("factors");
  private final Path application;
  private final Path orders;

  TwoVersions(Path edited, Path application, Path orders) throws IOException {
    this.edited = edited;
    this.application = application;
    this.orders = orders;
    try (Stream<Path> files = Files.walk(RULES)) {
      for (Path file : files.toList()) {
        Files.copy(file, edited.resolve(RULES.relativize(file).toString()));
      }
    }
  }

  /** Edits the file of the folder whose name begins so. */
  TwoVersions edit(String folder, String name, String text, String replacement) throws IOException {
    Path file;
    try (Stream<Path> files = Files.list(edited.resolve(folder))) {
      file = files.filter(f -> f.getFileName().toString().startsWith(name)).findFirst().get();
    }
    String before = Files.readString(file);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    Files.writeString(file, before.replace(text, replacement));
    return this;
  }

  ImpactResult compare(Path out, int threads) {
    return compare(out, threads, OptionalLong.empty(), Optional.empty());
  }

  ImpactResult compare(
      Path out, int threads, OptionalLong maxFlips, Optional<BigDecimal> maxTonnes) {
    return new Impact(
            new ImpactRequest(
                application,
                List.of(orders),
                out,
                Source.of(RULES),
                Source.of(edited),
                Source.of(Path.of("factors")),
                Source.of(factors),
                Optional.empty(),
                Language.EN,
                threads,
                Sampling.ALL,
                false,
                maxFlips,
                maxTonnes),
            rows -> {})
        .run();
  }

  /** Lines of flips.csv without the header, as cells; no cell of a test holds a comma. */
  static List<String[]> flips(Path out) throws IOException {
    List<String[]> flips = new ArrayList<>();
    Files.readAllLines(out.resolve("flips.csv")).stream()
        .skip(1)
        .forEach(line -> flips.add(line.split(",", -1)));
    return flips;
  }
}
