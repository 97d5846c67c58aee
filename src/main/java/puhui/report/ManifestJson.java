package puhui.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** manifest.json: SHA-256 of every output in a run's folder and of every input. */
public final class ManifestJson {
  public static final String NAME = "manifest.json";

  /** A detached signature over the manifest, where the run was signed. */
  public static final String SIGNATURE = "manifest.json.sig";

  private ManifestJson() {}

  /**
   * The text; every file that was written into the folder counts as an output.
   *
   * @param options what the bytes depend on, beside the inputs
   * @param inclusion root of the tree of credited phones; empty where there is none
   */
  public static String of(
      RunFolder folder,
      RunResult.Inputs inputs,
      Map<String, Object> options,
      Map<String, Object> inclusion) {
    return of(folder, inputs.programVersion(), SummaryJson.inputs(inputs), options, inclusion);
  }

  /** The same for inputs of another shape. */
  public static String of(
      RunFolder folder,
      String programVersion,
      Map<String, Object> inputs,
      Map<String, Object> options) {
    return of(folder, programVersion, inputs, options, Map.of());
  }

  private static String of(
      RunFolder folder,
      String programVersion,
      Map<String, Object> inputs,
      Map<String, Object> options,
      Map<String, Object> inclusion) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program_version", programVersion);
    manifest.put("inputs", inputs);
    manifest.put("options", options);
    if (!inclusion.isEmpty()) {
      manifest.put("inclusion", inclusion);
    }
    manifest.put("outputs", folder.hashes());
    return Json.indented(manifest);
  }

  /** The files of a run's folder by its manifest; none where there is no manifest to be read. */
  static Set<String> files(Path folder) {
    Set<String> files = new TreeSet<>();
    Path manifest = folder.resolve(NAME);
    if (!Files.isRegularFile(manifest)) {
      return files;
    }
    try {
      JsonNode outputs = new ObjectMapper().readTree(manifest.toFile()).path("outputs");
      outputs.fieldNames().forEachRemaining(files::add);
    } catch (IOException e) {
      return files;
    }
    files.add(NAME);
    files.add(SIGNATURE);
    return files;
  }
}
