package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import puhui.decisions.Strata;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * The cases of a folder, run again and again while rules and cases change: a case file that is as
 * it was is not read anew, and factors are loaded once. For one thread.
 */
public final class CaseMemory implements AutoCloseable {
  /** What every case file is read against, beside its own rule. */
  private record Basis(List<String> rules, Map<String, Class<?>> parameters, List<Path> folders) {}

  /**
   * A case file as it was read.
   *
   * @param about the rule that it names, as the rule was then
   */
  record Known(String text, Optional<Rule> about, List<FactCase> cases, List<Problem> problems) {}

  private final Path factors;
  private final Path folder;
  private final Map<Path, Known> files = new HashMap<>();
  private Basis basis = new Basis(List.of(), Map.of(), List.of());
  private final Set<Path> seen = new HashSet<>();
  private String soundText = "";
  private Optional<Grounds> grounds = Optional.empty();

  /** Nothing read yet. */
  public CaseMemory(Path factors, Path folder) {
    this.factors = factors;
    this.folder = folder;
  }

  /** The cases as they are now, to be run on these rules; throws Trouble where there are none. */
  public CaseRound round(RuleFolder rules, Strata strata) {
    try {
      Path root = Sound.folder(folder);
      String sound = Files.readString(root.resolve(Sound.FILE));
      if (!sound.equals(soundText)) {
        forgetFactors();
        files.clear();
      }
      soundText = sound;
      Basis now = basis(rules, root);
      if (!now.equals(basis)) {
        files.clear();
      }
      basis = now;
      Grounds ready =
          grounds.isPresent() ? grounds.get().under(rules, strata) : grounds(rules, strata, root);
      grounds = Optional.of(ready);
      CaseRound round = new CaseRound(ready, factors, folder, files);
      round.files().forEach(file -> seen.add(file.toAbsolutePath().normalize()));
      return round;
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Factors, or files that cases put in their place, are loaded anew in the next round. */
  public void forgetFactors() {
    grounds.ifPresent(old -> delete(old.work()));
    grounds = Optional.empty();
  }

  /** Whether a file below the folder may hold factors: it is no case file, and was none. */
  public boolean mayHoldFactors(Path file) {
    Path path = file.toAbsolutePath().normalize();
    return !CaseFolder.isCaseFile(path) && !seen.contains(path);
  }

  @Override
  public void close() {
    forgetFactors();
  }

  static Trouble unreadable(Path path, IOException e) {
    return Trouble.input(Place.of(path.toString()), "cases.read", String.valueOf(e.getMessage()));
  }

  static void delete(Path work) {
    try {
      FolderCopy.delete(work);
    } catch (IOException e) {
      throw unreadable(work, e);
    }
  }

  private Grounds grounds(RuleFolder rules, Strata strata, Path root) throws IOException {
    List<Problem> problems = new ArrayList<>();
    Sound sound = Sound.read(root, problems);
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.INPUT, problems);
    }
    return new Grounds(
        rules, strata, factors, root, sound, Interruption.temporaryFolder("puhui-cases-"));
  }

  private static Basis basis(RuleFolder rules, Path root) throws IOException {
    Map<String, Class<?>> parameters = new TreeMap<>();
    rules
        .parameters()
        .parameters()
        .forEach(
            (name, parameter) ->
                parameters.put(name, parameter.values().firstEntry().getValue().getClass()));
    return new Basis(
        rules.rules().stream().map(Rule::id).toList(),
        parameters,
        CaseFolder.paths(root).stream().filter(Files::isDirectory).toList());
  }
}
