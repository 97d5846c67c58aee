package puhui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import puhui.text.Sha256;

/** manifest.json: SHA-256 of every output in a run's folder and of every input. */
public final class ManifestJson {
  public static final String NAME = "manifest.json";

  private ManifestJson() {}

  /** The text; every file of the folder but the manifest itself counts as an output. */
  public static String of(Path folder, RunResult.Inputs inputs) throws IOException {
    return of(folder, inputs.programVersion(), SummaryJson.inputs(inputs));
  }

  /** The same for inputs of another shape. */
  public static String of(Path folder, String programVersion, Map<String, Object> inputs)
      throws IOException {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program_version", programVersion);
    manifest.put("inputs", inputs);
    manifest.put("outputs", outputs(folder));
    return Json.indented(manifest);
  }

  private static Map<String, String> outputs(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(NAME))
          .sorted()
          .forEach(names::add);
    }
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String name : names) {
      hashes.put(name, Sha256.ofFile(folder.resolve(name)));
    }
    return hashes;
  }
}
