package puhui.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import puhui.text.Characters;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** The rules folder, read and checked as a whole: one bad file and none of it is used. */
public final class RuleFolder {
  private static final List<String> SHEETS =
      List.of(
          "parameters.yaml",
          "open-points.yaml",
          "clauses.yaml",
          "acknowledged.yaml",
          RuleStates.FILE,
          "README.md");

  private static final List<String> GIT =
      List.of(".git", ".gitignore", ".gitattributes", ".gitkeep");

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

  /**
   * What can be read of a folder, to be looked at and never to decide with.
   *
   * @param readable its rules that have no problem of their own
   * @param problems all of them; none where the folder is fit to use
   */
  public record Reading(RuleFolder readable, List<Problem> problems) {}

  /** Reads the folder; throws {@link Trouble} with exit code RULES and every problem found. */
  public static RuleFolder load(Path folder) {
    Reading reading = read(folder);
    if (!reading.problems().isEmpty()) {
      throw new Trouble(ExitCode.RULES, reading.problems());
    }
    return reading.readable();
  }

  /** Reads as much of the folder as there is; one that does not exist is {@link Trouble}. */
  public static Reading read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(
          ExitCode.RULES, List.of(Problem.at(Place.of(folder.toString()), "rules.folder.missing")));
    }
    List<Problem> problems = new ArrayList<>();
    for (Path stranger : children(folder)) {
      checkKnown(stranger, problems);
    }
    checkLinks(folder);
    ParameterSheet sheet = sheet(folder, problems);
    List<Rule> rules = new ArrayList<>();
    List<RuleReader.Declared> declared = new ArrayList<>();
    for (Stratum stratum : Stratum.values()) {
      rules.addAll(readStratum(folder, stratum, sheet, declared, problems));
    }
    checkDuplicates(declared, problems);
    RuleStates states = RuleStates.read(folder, ids(rules), unread(folder, rules), problems);
    List<Rule> inTheirState =
        rules.stream().map(states::applied).sorted(Comparator.comparing(Rule::id)).toList();
    List<OpenPoint> points = openPoints(folder, problems);
    return new Reading(new RuleFolder(folder, inTheirState, sheet, points), List.copyOf(problems));
  }

  /** All rules, by id, whatever their state. */
  public List<Rule> rules() {
    return rules;
  }

  public List<Rule> rules(Stratum stratum) {
    return rules.stream().filter(rule -> rule.stratum() == stratum).toList();
  }

  public List<RuleDescription> descriptions() {
    return rules.stream().map(Rule::description).toList();
  }

  /** The rules that are switched off or in trial, by id. */
  public List<RuleDescription> notInForce() {
    return descriptions().stream().filter(rule -> !rule.state().inForce()).toList();
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

  /** Before a sheet is opened: no link leads out of the folder. */
  private static void checkLinks(Path folder) {
    List<Problem> links =
        SHEETS.stream()
            .map(folder::resolve)
            .filter(Files::isSymbolicLink)
            .map(RuleFolder::stranger)
            .toList();
    if (!links.isEmpty()) {
      throw new Trouble(ExitCode.RULES, links);
    }
  }

  private static ParameterSheet sheet(Path folder, List<Problem> problems) {
    try {
      return ParameterSheet.read(folder.resolve("parameters.yaml"), problems);
    } catch (Trouble trouble) {
      problems.addAll(trouble.problems());
      return ParameterSheet.UNREADABLE;
    }
  }

  private static List<OpenPoint> openPoints(Path folder, List<Problem> problems) {
    try {
      return OpenPoints.read(folder.resolve("open-points.yaml"));
    } catch (Trouble trouble) {
      problems.addAll(trouble.problems());
      return List.of();
    }
  }

  private static List<Rule> readStratum(
      Path folder,
      Stratum stratum,
      ParameterSheet sheet,
      List<RuleReader.Declared> declared,
      List<Problem> problems) {
    Path below = folder.resolve(stratum.folder());
    List<Rule> rules = new ArrayList<>();
    int before = problems.size();
    boolean any = false;
    boolean folderItself = Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS);
    List<Path> files = folderItself ? children(below) : List.of();
    if (files.size() > Limits.FILES_OF_STRATUM) {
      Place place = Place.of(below.toString());
      problems.add(Problem.at(place, "rules.many", stratum.folder(), Limits.FILES_OF_STRATUM));
      return rules;
    }
    for (Path file : files) {
      if (!RuleFile.isNamedLikeOne(file)) {
        problems.add(stranger(file));
        continue;
      }
      any = true;
      List<Problem> own = new ArrayList<>();
      RuleReader reader = new RuleReader(stratum, sheet.types(), own);
      RuleFile.text(file, own)
          .flatMap(source -> reader.read(file.toString(), source))
          .ifPresent(rules::add);
      reader.declared().ifPresent(declared::add);
      own.stream().filter(problem -> !sheet.atFault(problem)).forEach(problems::add);
    }
    if (!any && problems.size() == before) {
      problems.add(Problem.at(Place.of(below.toString()), "rules.folder.empty"));
    }
    return rules;
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the files in the strata that no rule came from. */
  private static List<String> unread(Path folder, List<Rule> rules) {
    Set<String> read = rules.stream().map(rule -> rule.place().file()).collect(Collectors.toSet());
    return Stream.of(Stratum.values())
        .map(stratum -> folder.resolve(stratum.folder()))
        .filter(below -> Files.isDirectory(below, LinkOption.NOFOLLOW_LINKS))
        .flatMap(below -> children(below).stream())
        .filter(file -> !read.contains(file.toString()))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private static void checkKnown(Path child, List<Problem> problems) {
    String name = child.getFileName().toString();
    boolean sheet = SHEETS.contains(name) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS);
    boolean stratum =
        Stream.of(Stratum.values()).anyMatch(s -> s.folder().equals(name))
            && Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
    if (!sheet && !stratum) {
      problems.add(stranger(child));
    }
  }

  private static void checkDuplicates(List<RuleReader.Declared> rules, List<Problem> problems) {
    Map<String, Place> places = new TreeMap<>();
    for (RuleReader.Declared rule : rules) {
      Place other = places.putIfAbsent(rule.id(), rule.place());
      if (other != null) {
        problems.add(Problem.at(rule.place(), "rules.duplicate", rule.id(), other));
      }
    }
  }

  /** The name as data: a file name may hold what a terminal would obey. */
  private static Problem stranger(Path file) {
    String name = Characters.shown(file.getFileName().toString());
    String place = Characters.shown(file.toString());
    return Problem.at(Place.of(place), "rules.folder.stranger", name);
  }

  private static List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !GIT.contains(child.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      Problem problem = Problem.at(Place.of(folder.toString()), "rules.folder.missing");
      throw new Trouble(ExitCode.RULES, List.of(problem));
    }
  }
}
