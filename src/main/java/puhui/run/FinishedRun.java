package puhui.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import puhui.check.AcceptedRun;
import puhui.check.CheckRequest;
import puhui.check.ClaimSource;
import puhui.check.Naming;
import puhui.check.UsedInputs;
import puhui.check.Watch;
import puhui.report.ManifestJson;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * The output directory of a check, opened by whoever looks at a run afterwards: its manifest, its
 * files against it, what it used, and the check that repeats it.
 */
public final class FinishedRun {
  private final Path folder;
  private final Manifest manifest;

  private FinishedRun(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /** Opens it by its manifest; whether the files are those of the manifest is not looked at. */
  public static FinishedRun open(Path folder) {
    return new FinishedRun(folder, Manifest.read(folder));
  }

  public Path folder() {
    return folder;
  }

  public Manifest manifest() {
    return manifest;
  }

  /** A file of the run, as {@link UsedInputs} or the contract names it. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /** summary.json as data. */
  public JsonNode summary() {
    return Manifest.tree(file(AcceptedRun.SUMMARY));
  }

  /** The platform's own columns and words, where the run had them. */
  public Optional<Path> mapping() {
    return kept(UsedInputs.MAPPING);
  }

  /** The file of what a ledger said in the run, where one was consulted. */
  public Optional<Path> ledgerFacts() {
    return kept(UsedInputs.LEDGER_FACTS);
  }

  private ClaimSource ledger() {
    return ledgerFacts()
        .map(facts -> ClaimSource.kept(facts, manifest.ledgerSha256()))
        .orElse(ClaimSource.NONE);
  }

  private Optional<Path> kept(String name) {
    return manifest.outputs().keySet().stream().anyMatch(file -> file.startsWith(name))
        ? Optional.of(file(name))
        : Optional.empty();
  }

  /** Every file that is not as the manifest has it, by name; hidden files do not count. */
  public List<FileChange> changes() {
    List<FileChange> changes = new ArrayList<>();
    Set<String> names = new TreeSet<>(manifest.outputs().keySet());
    names.addAll(present());
    names.removeAll(Set.of(ManifestJson.NAME, ManifestJson.SIGNATURE));
    for (String name : names) {
      change(name).ifPresent(kind -> changes.add(new FileChange(name, kind)));
    }
    return List.copyOf(changes);
  }

  private Optional<FileChange.Kind> change(String name) {
    String expected = manifest.outputs().get(name);
    Path file = file(name);
    if (expected == null) {
      return Optional.of(FileChange.Kind.ADDED);
    }
    if (!isInside(file) || !Files.isRegularFile(file)) {
      return Optional.of(FileChange.Kind.MISSING);
    }
    return Sha256.ofFile(file).equals(expected)
        ? Optional.empty()
        : Optional.of(FileChange.Kind.CHANGED);
  }

  /** A manifest from elsewhere names no file outside its folder. */
  private boolean isInside(Path file) {
    return file.normalize().startsWith(folder.normalize());
  }

  private Set<String> present() {
    try (Stream<Path> walk = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      walk.filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.startsWith(".") && !name.contains("/."))
          .forEach(names::add);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the command, naming each file, where anything of the run is not as it was written. */
  public void checkUnchanged() {
    List<Problem> problems = new ArrayList<>();
    for (FileChange change : changes()) {
      String id = "run.file." + change.kind();
      problems.add(Problem.at(Place.of(file(change.file()).toString()), id));
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.LOOK, problems);
    }
  }

  /** The check that does the same again, with what the run has kept. */
  public CheckRequest repeat(List<Path> orders, Path out, int threads, long memoryBytes) {
    Optional<Path> accepted = kept(UsedInputs.LAST_ACCEPTED);
    List<String> names = manifest.orderFiles().stream().map(each -> each.file()).toList();
    CheckRequest same =
        new CheckRequest(
            file(UsedInputs.APPLICATION),
            orders,
            out,
            file(UsedInputs.RULES),
            file(UsedInputs.FACTORS),
            mapping(),
            manifest.language(),
            threads,
            manifest.sampling(),
            false,
            new Watch(manifest.sharesWatched(), accepted, true, manifest.confirmedShares()),
            memoryBytes,
            true,
            new Naming(names, manifest.programVersion()));
    return same.consulting(ledger()).provingInclusion(manifest.inclusion().isPresent());
  }
}
