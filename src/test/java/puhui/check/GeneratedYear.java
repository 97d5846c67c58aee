package puhui.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import puhui.decisions.Sampling;
import puhui.generate.Options;
import puhui.generate.PlatformYear;
import puhui.report.RunResult;
import puhui.text.Language;
import puhui.text.Progress;

/** A made-up platform year and checks of it, for tests. */
final class GeneratedYear {
  final Path folder;

  GeneratedYear(Path folder, long orders) {
    this.folder = folder;
    PlatformYear.write(orders, 7, folder, Options.USUAL, Progress.NONE);
  }

  Path application() {
    return folder.resolve("application.yaml");
  }

  Path orders() {
    return folder.resolve("orders.csv");
  }

  RunResult check(Path out, int threads, Path... files) {
    return checkAll(Path.of("rules"), out, threads, Sampling.ALL, files);
  }

  RunResult checkWith(Path rules, Path out) {
    return checkAll(rules, out, 2, Sampling.ALL, orders());
  }

  RunResult checkSample(int every, Path out, int threads) {
    return checkAll(Path.of("rules"), out, threads, new Sampling(every), orders());
  }

  private RunResult checkAll(Path rules, Path out, int threads, Sampling sampling, Path... files) {
    return new Check(request(rules, out, threads, sampling, files), Progress.NONE).run();
  }

  CheckRequest request(Path rules, Path out, int threads, Sampling sampling, Path... files) {
    return new CheckRequest(
        application(),
        List.of(files),
        out,
        rules,
        Path.of("factors"),
        Optional.empty(),
        Language.EN,
        threads,
        sampling,
        false);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
