package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import puhui.check.Check;
import puhui.check.CheckRequest;
import puhui.decisions.Sampling;
import puhui.text.Language;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Progress;

/**
 * Whole files: a folder with an application, order files and what the main job is expected to
 * write.
 *
 * <p>In {@code expected/}, decisions.csv and unreadable.csv are compared line by line
 * (unreadable.csv in Chinese), and of summary.json the keys that it names. A folder {@code
 * factors/} replaces files of the factors.
 */
record Story(String name, String file, Path folder, Grounds grounds, Path factors) implements Case {
  static final String EXPECTED = "expected";
  private static final String APPLICATION = "application.yaml";
  private static final List<String> LINES = List.of("decisions.csv", "unreadable.csv");
  private static final String SUMMARY = "summary.json";

  /** Whether a folder tells a story. */
  static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve(APPLICATION))
        && Files.isDirectory(folder.resolve(EXPECTED));
  }

  /** The story of a folder; one that expects too little is a problem. */
  static Story of(Path folder, Grounds grounds, Path factors, List<Problem> problems)
      throws IOException {
    String below = grounds.below(folder);
    Story story = new Story(folder.getFileName().toString(), below, folder, grounds, factors);
    List<String> needed = new ArrayList<>(List.of(SUMMARY));
    if (!story.orders().isEmpty()) {
      needed.addAll(LINES);
    }
    for (String name : needed) {
      if (!Files.isRegularFile(story.expected(name))) {
        problems.add(Problem.at(story.place(), "cases.story.missing", EXPECTED + "/" + name));
      }
    }
    return story;
  }

  @Override
  public Place place() {
    return Place.of(folder.toString());
  }

  @Override
  public List<Problem> differences() throws IOException {
    Path out = Files.createTempDirectory(grounds.work(), "story-");
    Path own = folder.resolve("factors");
    Path inUse = Files.isDirectory(own) ? grounds.factors(own) : factors;
    new Check(
            new CheckRequest(
                folder.resolve(APPLICATION),
                orders(),
                out,
                grounds.rules().folder(),
                inUse,
                Optional.of(folder.resolve("mapping.yaml")).filter(Files::isRegularFile),
                Language.ZH,
                1,
                Sampling.ALL,
                true),
            Progress.NONE)
        .run();
    List<Problem> differences = new ArrayList<>();
    for (String name : LINES) {
      if (Files.isRegularFile(expected(name))) {
        lines(expected(name), Files.readAllLines(out.resolve(name)), differences);
      }
    }
    SummarySubset.compare(expected(SUMMARY), out.resolve(SUMMARY), differences);
    return differences;
  }

  private Path expected(String name) {
    return folder.resolve(EXPECTED).resolve(name);
  }

  private List<Path> orders() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("orders"))
          .sorted()
          .toList();
    }
  }

  private static void lines(Path file, List<String> had, List<Problem> differences)
      throws IOException {
    List<String> wanted = Files.readAllLines(file);
    for (int i = 0; i < Math.max(wanted.size(), had.size()); i++) {
      String want = i < wanted.size() ? wanted.get(i) : "";
      String have = i < had.size() ? had.get(i) : "";
      if (!want.equals(have)) {
        Place place = new Place(file.toString(), i + 1L, 0);
        differences.add(Problem.at(place, "cases.differs.line", want, have));
      }
    }
  }
}
