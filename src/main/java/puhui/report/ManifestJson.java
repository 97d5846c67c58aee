package puhui.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** manifest.json: SHA-256 of every output in a run's folder and of every input. */
public final class ManifestJson {
  public static final String NAME = "manifest.json";

  private ManifestJson() {}

  /** The text; every file that was written into the folder counts as an output. */
  public static String of(RunFolder folder, RunResult.Inputs inputs) {
    return of(folder, inputs.programVersion(), SummaryJson.inputs(inputs));
  }

  /** The same for inputs of another shape. */
  public static String of(RunFolder folder, String programVersion, Map<String, Object> inputs) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("program_version", programVersion);
    manifest.put("inputs", inputs);
    manifest.put("outputs", folder.hashes());
    return Json.indented(manifest);
  }
}
