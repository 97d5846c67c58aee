package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import puhui.decisions.Strata;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * A folder of cases, read and checked as a whole: case files, and below it the folders that tell a
 * story.
 *
 * @param cases in order of their files
 * @param rulesWithout ids of the rules that no case file is about; empty where only some of the
 *     cases are read
 * @param grounds what the cases are decided by
 */
record CaseFolder(List<Case> cases, List<String> rulesWithout, Grounds grounds)
    implements AutoCloseable {

  /**
   * Reads the folder; throws {@link Trouble} with exit code RULES where rules or factors are not
   * fit to use, and with INPUT and every problem where a case file is wrong.
   */
  static CaseFolder load(Path rules, Path factors, Path folder) throws IOException {
    return load(rules, factors, folder, Strata::new);
  }

  /** The same, with what fires the rules made by another hand. */
  static CaseFolder load(Path rules, Path factors, Path folder, Function<RuleFolder, Strata> strata)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    Path root = Sound.folder(folder);
    Sound sound = Sound.read(root, problems);
    Path work = Interruption.temporaryFolder("puhui-cases-");
    try {
      RuleFolder loaded = RuleFolder.load(rules);
      Grounds grounds = new Grounds(loaded, strata.apply(loaded), factors, root, sound, work);
      CaseFolder read = read(grounds, factors, folder, problems);
      if (!problems.isEmpty()) {
        throw new Trouble(ExitCode.INPUT, problems);
      }
      return read;
    } catch (IOException | RuntimeException e) {
      FolderCopy.delete(work);
      throw e;
    }
  }

  private static CaseFolder read(Grounds grounds, Path factors, Path folder, List<Problem> problems)
      throws IOException {
    CaseFileReader reader = new CaseFileReader(grounds, problems);
    List<Case> cases = new ArrayList<>();
    TreeSet<String> without = new TreeSet<>();
    if (grounds.below(folder).isEmpty()) {
      grounds.rules().rules().stream().map(Rule::id).forEach(without::add);
    }
    for (Path path : paths(folder)) {
      if (Story.isOne(path)) {
        cases.add(Story.of(path, grounds, factors, problems));
      } else if (isCaseFile(path)) {
        CaseFile file = reader.read(path);
        cases.addAll(file.cases());
        file.rule().ifPresent(without::remove);
      }
    }
    if (cases.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.at(Place.of(folder.toString()), "cases.none"));
    }
    return new CaseFolder(List.copyOf(cases), List.copyOf(without), grounds);
  }

  static List<Path> paths(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.sorted().toList();
    }
  }

  /** A YAML file that is neither the sound order nor part of a story or of an unfinished one. */
  static boolean isCaseFile(Path path) {
    boolean yaml = path.toString().endsWith(".yaml") && Files.isRegularFile(path);
    boolean ofStory = Files.isRegularFile(path.resolveSibling("application.yaml"));
    Optional<Path> factorSet =
        Optional.of(path.resolveSibling("phones.csv")).filter(Files::isRegularFile);
    return yaml && !ofStory && factorSet.isEmpty() && !path.endsWith(Sound.FILE);
  }

  @Override
  public void close() throws IOException {
    FolderCopy.delete(grounds.work());
  }
}
