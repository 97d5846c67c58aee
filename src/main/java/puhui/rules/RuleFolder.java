package puhui.rules;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** The rules folder, read and checked as a whole: one bad file and none of it is used. */
public final class RuleFolder {
  private static final List<String> SHEETS =
      List.of("parameters.yaml", "open-points.yaml", "clauses.yaml", "README.md");

  private final Path folder;
  private final List<Rule> rules;
  private final ParameterSheet parameters;
  private final List<OpenPoint> openPoints;

  private RuleFolder(
      Path folder, List<Rule> rules, ParameterSheet parameters, List<OpenPoint> openPoints) {
    this.folder = folder;
    this.rules = List.copyOf(rules);
    this.parameters = parameters;
    this.openPoints = List.copyOf(openPoints);
  }

  /** Reads the folder; throws {@link Trouble} with exit code RULES and every problem found. */
  public static RuleFolder load(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(
          ExitCode.RULES, List.of(Problem.at(Place.of(folder.toString()), "rules.folder.missing")));
    }
    List<Problem> problems = new ArrayList<>();
    ParameterSheet sheet = ParameterSheet.read(folder.resolve("parameters.yaml"), problems);
    List<Rule> rules = new ArrayList<>();
    for (Path stranger : children(folder)) {
      checkKnown(stranger, problems);
    }
    for (Stratum stratum : Stratum.values()) {
      rules.addAll(readStratum(folder, stratum, sheet, problems));
    }
    checkDuplicates(rules, problems);
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.RULES, problems);
    }
    rules.sort(Comparator.comparing(Rule::id));
    return new RuleFolder(
        folder, rules, sheet, OpenPoints.read(folder.resolve("open-points.yaml")));
  }

  /** All rules, by id. */
  public List<Rule> rules() {
    return rules;
  }

  public List<Rule> rules(Stratum stratum) {
    return rules.stream().filter(rule -> rule.stratum() == stratum).toList();
  }

  public List<RuleDescription> descriptions() {
    return rules.stream().map(Rule::description).toList();
  }

  public ParameterSheet parameters() {
    return parameters;
  }

  /** What the source itself leaves open. */
  public List<OpenPoint> openPoints() {
    return openPoints;
  }

  public Path folder() {
    return folder;
  }

  private static List<Rule> readStratum(
      Path folder, Stratum stratum, ParameterSheet sheet, List<Problem> problems) {
    Path below = folder.resolve(stratum.folder());
    List<Rule> rules = new ArrayList<>();
    int before = problems.size();
    boolean any = false;
    for (Path file : Files.isDirectory(below) ? children(below) : List.<Path>of()) {
      if (!file.toString().endsWith(".drl")
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        problems.add(
            Problem.at(Place.of(file.toString()), "rules.folder.stranger", file.getFileName()));
        continue;
      }
      any = true;
      RuleReader reader = new RuleReader(stratum, sheet.types(), problems);
      text(file, problems)
          .flatMap(source -> reader.read(file.toString(), source))
          .ifPresent(rules::add);
    }
    if (!any && problems.size() == before) {
      problems.add(Problem.at(Place.of(below.toString()), "rules.folder.empty"));
    }
    return rules;
  }

  private static void checkKnown(Path child, List<Problem> problems) {
    String name = child.getFileName().toString();
    boolean sheet = SHEETS.contains(name) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
    boolean stratum =
        Stream.of(Stratum.values()).anyMatch(s -> s.folder().equals(name))
            && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
    if (!sheet && !stratum) {
      problems.add(Problem.at(Place.of(child.toString()), "rules.folder.stranger", name));
    }
  }

  private static void checkDuplicates(List<Rule> rules, List<Problem> problems) {
    Map<String, Rule> byId = new TreeMap<>();
    for (Rule rule : rules) {
      Rule other = byId.putIfAbsent(rule.id(), rule);
      if (other != null) {
        problems.add(Problem.at(rule.place(), "rules.duplicate", rule.id(), other.place()));
      }
    }
  }

  private static java.util.Optional<String> text(Path file, List<Problem> problems) {
    try {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      return java.util.Optional.of(
          decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
    } catch (IOException e) {
      String kind = e.getClass().getSimpleName();
      problems.add(Problem.at(Place.of(file.toString()), "rules.file.unreadable", kind));
      return java.util.Optional.empty();
    }
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !child.getFileName().toString().startsWith(".git"))
          .sorted()
          .toList();
    } catch (IOException e) {
      Problem problem = Problem.at(Place.of(folder.toString()), "rules.folder.missing");
      throw new Trouble(ExitCode.RULES, List.of(problem));
    }
  }
}
