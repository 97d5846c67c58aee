package puhui.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import puhui.check.Leaf;
import puhui.check.UsedInputs;
import puhui.explain.Desk;
import puhui.explain.FoundRows;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.report.ManifestJson;
import puhui.run.FinishedRun;
import puhui.run.Manifest;
import puhui.run.Signature;
import puhui.text.ExitCode;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Sha256;
import puhui.text.Trouble;

/** Checks a dossier alone: its files, its decision made once more, and its place in the tree. */
public final class DossierCheck {
  private final Path zip;
  private final Optional<String> root;
  private final Optional<PublicKey> key;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param root of the tree, hex, from elsewhere; else that of the manifest in the dossier
   * @param key of who signed the run
   */
  public DossierCheck(Path zip, Optional<String> root, Optional<PublicKey> key) {
    this.zip = zip;
    this.root = root;
    this.key = key;
  }

  /**
   * What was found.
   *
   * @param line the decision as it came out again
   * @param counted the phone was shown to be counted once; false where the dossier says nothing
   */
  public record Found(String line, boolean counted) {}

  /** Everything that is wrong is named, with exit code LOOK. */
  public Found check() {
    try {
      Path folder = Interruption.temporaryFolder("puhui-dossier-").toRealPath();
      try {
        Found found = check(folder, Unpacked.of(zip, folder));
        if (!problems.isEmpty()) {
          throw new Trouble(ExitCode.LOOK, problems);
        }
        return found;
      } finally {
        Interruption.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found check(Path folder, Set<String> names) throws IOException {
    FinishedRun run = FinishedRun.open(folder);
    checkFiles(run, names);
    checkSignature(folder);
    if (!problems.isEmpty()) {
      return new Found("", false);
    }
    JsonNode data = new ObjectMapper().readTree(folder.resolve(Dossier.DATA).toFile());
    Again again = again(run, folder.resolve(Dossier.ROWS), data.path("order_id").asText());
    if (!again.line().equals(data.path("line").asText())) {
      wrong(Dossier.DATA, "dossier.check.line", data.path("line").asText(), again.line());
    }
    return new Found(again.line(), counted(run, again, data));
  }

  /** The files that decide are those of the manifest, and all of them are there. */
  private void checkFiles(FinishedRun run, Set<String> names) {
    Map<String, String> outputs = run.manifest().outputs();
    Set<String> used = new TreeSet<>(outputs.keySet());
    names.stream().filter(name -> name.startsWith(UsedInputs.FOLDER)).forEach(used::add);
    for (String name : used) {
      boolean needed = Dossier.isNeeded(name);
      boolean there = names.contains(name);
      if (there && (!needed || !Sha256.ofFile(run.file(name)).equals(outputs.get(name)))) {
        wrong(name, "dossier.check.file");
      } else if (needed && !there) {
        wrong(name, "dossier.check.missing");
      }
    }
    for (String name : List.of(Dossier.DATA, Dossier.ROWS, Dossier.PAGE)) {
      if (!names.contains(name)) {
        wrong(name, "dossier.check.missing");
      }
    }
  }

  private void checkSignature(Path folder) throws IOException {
    Path signature = folder.resolve(ManifestJson.SIGNATURE);
    if (key.isPresent()) {
      byte[] manifest = Files.readAllBytes(folder.resolve(ManifestJson.NAME));
      byte[] bytes = Files.isRegularFile(signature) ? Files.readAllBytes(signature) : new byte[0];
      if (!Signature.isOf(manifest, bytes, key.get())) {
        wrong(ManifestJson.SIGNATURE, "dossier.check.signature");
      }
    }
  }

  private static Again again(FinishedRun run, Path rows, String orderId) {
    Desk desk = Desk.of(run, run.file(UsedInputs.RULES), run.file(UsedInputs.FACTORS));
    FoundRows found = FoundRows.of(desk, List.of(rows), Optional.empty(), row -> true);
    Row.Readable own =
        found.asked().stream()
            .filter(row -> row.cell(Field.ORDER_ID).equals(orderId))
            .findFirst()
            .orElseThrow(() -> missing(orderId));
    return Again.of(desk, own, found.asked());
  }

  private static Trouble missing(String orderId) {
    Problem problem = Problem.at(Place.of(Dossier.ROWS), "dossier.none", orderId);
    return new Trouble(ExitCode.LOOK, List.of(problem));
  }

  private boolean counted(FinishedRun run, Again again, JsonNode data) {
    if (!data.has("proof")) {
      return false;
    }
    String expected = root.orElse(run.manifest().inclusion().map(Manifest.Root::root).orElse(""));
    try {
      byte[] salt = HexFormat.of().parseHex(data.path("salt").asText());
      Leaf leaf = Leaf.of(salt, again.order().imei().deviceKey(), again.bytes());
      if (Proof.of(data.path("proof")).holds(HexFormat.of().parseHex(expected), leaf)) {
        return true;
      }
    } catch (IllegalArgumentException malformed) {
      wrong(Dossier.DATA, "dossier.check.proof", expected);
      return false;
    }
    wrong(Dossier.DATA, "dossier.check.proof", expected);
    return false;
  }

  private void wrong(String file, String id, Object... values) {
    problems.add(Problem.at(Place.of(file), id, values));
  }
}
