package puhui.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import puhui.bench.data.Year;

/**
 * Programs that decide the same year in turns, the first of them ours; after every run its
 * decisions are compared with the first program's of the same round.
 */
final class Rounds {
  private final List<Peer> peers;
  private final Year year;
  private final Path work;
  private final Consumer<String> progress;
  private final Map<String, List<Child>> runs = new LinkedHashMap<>();
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();

  Rounds(List<Peer> peers, Year year, Path work, Consumer<String> progress) {
    this.peers = peers;
    this.year = year;
    this.work = work;
    this.progress = progress;
  }

  /**
   * Runs all rounds; stops at the first program that fails or disagrees, and leaves its output
   * where it is.
   */
  Rounds run(int rounds) throws IOException, InterruptedException {
    for (int round = 1; round <= rounds && agree(); round++) {
      for (Peer peer : peers) {
        progress.accept("round " + round + " of " + rounds + ": " + peer.name());
        Path out = emptied(work.resolve("out-" + peer.name()));
        Child child = Child.run(out, peer.environment(), peer.command(year, out));
        if (child.exitCode() != 0) {
          throw new Failed(peer, child);
        }
        runs.computeIfAbsent(peer.name(), any -> new ArrayList<>()).add(child);
        Path ours = peers.get(0).decisions(work.resolve("out-" + peers.get(0).name()));
        agreements.merge(
            peer.name(), Agreement.of(ours, peer.decisions(out)), (a, b) -> a.holds() ? b : a);
      }
    }
    if (agree()) {
      for (Peer peer : peers) {
        delete(work.resolve("out-" + peer.name()));
      }
    }
    return this;
  }

  /** A program that did not end well. */
  static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(Peer peer, Child child) {
      super(peer.name() + " ended with exit code " + child.exitCode() + ":\n" + child.output());
    }
  }

  /** Whether all programs have decided every order alike so far. */
  boolean agree() {
    return agreements.values().stream().allMatch(Agreement::holds);
  }

  Map<String, Agreement> agreements() {
    return agreements;
  }

  List<Peer> peers() {
    return peers;
  }

  long orders() {
    return agreements.get(peers.get(0).name()).orders();
  }

  List<Child> of(Peer peer) {
    return runs.get(peer.name());
  }

  /** Our time in units of a peer's, of the runs of each round. */
  Spread ratioTo(Peer peer) {
    List<Child> ours = of(peers.get(0));
    List<Child> theirs = of(peer);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i).seconds() / theirs.get(i).seconds());
    }
    return Spread.of(ratios);
  }

  private static Path emptied(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(Rounds::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
