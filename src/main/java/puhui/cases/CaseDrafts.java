package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/** Cases that are yet to be written: facts are given, and what must come out is found out. */
public final class CaseDrafts {
  private static final String NAME = "draft.yaml";

  private final Grounds grounds;

  CaseDrafts(Grounds grounds) {
    this.grounds = grounds;
  }

  /**
   * A case of which nothing is expected; none where its facts are refused.
   *
   * @param given as a case file has it, in YAML
   */
  public Optional<PreparedCase> given(String given) {
    List<Problem> problems = new ArrayList<>();
    Yaml node = Yaml.of(NAME, given, ExitCode.INPUT, problems);
    try {
      Given facts =
          new GivenReader(grounds, problems).read(node, Optional.of(node), Optional.empty());
      Expected nothing = new Expected(Map.of(), Optional.empty(), Map.of(), Set.of());
      FactCase fact =
          new FactCase("", "", NAME, Optional.empty(), node.place(), facts, nothing, grounds);
      return problems.isEmpty() ? Optional.of(new PreparedCase(fact)) : Optional.empty();
    } catch (IOException e) {
      throw Trouble.input(Place.of(NAME), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** The cases of a case file with this text. */
  public List<PreparedCase> read(String text) {
    List<Problem> problems = new ArrayList<>();
    try {
      Path file = Files.writeString(grounds.work().resolve(NAME), text);
      CaseFile read = new CaseFileReader(grounds, problems).read(file);
      if (!problems.isEmpty()) {
        throw new Trouble(ExitCode.INPUT, problems);
      }
      return read.cases().stream().map(PreparedCase::new).toList();
    } catch (IOException e) {
      throw Trouble.input(Place.of(NAME), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** Folders below that of the sound order whose files can take the place of the factors'. */
  public List<String> factorSets() {
    try (Stream<Path> walk = Files.walk(grounds.cases())) {
      return walk.filter(path -> path.endsWith("phones.csv"))
          .filter(path -> !Files.exists(path.resolveSibling("application.yaml")))
          .map(path -> grounds.below(path.getParent()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Trouble.input(
          Place.of(grounds.cases().toString()), "cases.read", String.valueOf(e.getMessage()));
    }
  }

  /** Puts the sound order and all factor sets into a folder that has none above it. */
  public void bringSoundTo(Path folder) throws IOException {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(Sound.FILE))) {
        return;
      }
    }
    Files.copy(grounds.cases().resolve(Sound.FILE), folder.resolve(Sound.FILE));
    for (String set : factorSets()) {
      Path copy = Files.createDirectories(folder.resolve(set));
      FolderCopy.of(grounds.cases().resolve(set), copy);
    }
  }
}
