package puhui.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import puhui.report.ExpectedShare;
import puhui.report.ManifestJson;
import puhui.rules.RuleState;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * An earlier run that people accepted, whole and unchanged since it was written: how many orders it
 * decided, and how many each rule caught.
 *
 * @param sha256 of its manifest, which has the hashes of all the rest
 */
public record AcceptedRun(String sha256, long orders, Map<String, Long> caught) {
  public static final String SUMMARY = "summary.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the output directory of a check; what is no whole run is refused.
   *
   * @param kept it is the copy of manifest and summary that a run keeps of the run it used
   */
  static AcceptedRun read(Path folder, boolean kept) {
    Path manifest = folder.resolve(ManifestJson.NAME);
    Path summary = folder.resolve(SUMMARY);
    if (!Files.isRegularFile(manifest) || !Files.isRegularFile(summary)) {
      throw Trouble.input(Place.of(folder.toString()), "check.accepted.none");
    }
    checkUnchanged(folder, tree(manifest).path("outputs"), kept);
    JsonNode said = tree(summary);
    JsonNode counts = said.path("orders");
    long orders =
        number(counts, "eligible", summary)
            + number(counts, "review", summary)
            + number(counts, "ineligible", summary);
    Map<String, Long> caught = new TreeMap<>();
    for (JsonNode rule : said.path("rules")) {
      if (!rule.path("state").asText().equals(RuleState.Kind.OFF.word())) {
        caught.put(rule.path("id").asText(), number(rule, "orders", summary));
      }
    }
    if (orders == 0 || caught.isEmpty() || said.path("run").path("order_files").isEmpty()) {
      throw Trouble.input(Place.of(summary.toString()), "check.accepted.orders");
    }
    checkNotStopped(summary, said.path("shares"));
    return new AcceptedRun(Sha256.ofFile(manifest), orders, caught);
  }

  /** What the rule caught then; a rule that is new since, or was off, has no share. */
  ExpectedShare share(String rule) {
    return caught.containsKey(rule)
        ? ExpectedShare.lastAccepted(caught.get(rule), orders)
        : ExpectedShare.NONE;
  }

  private static void checkUnchanged(Path folder, JsonNode outputs, boolean kept) {
    if (!outputs.has(SUMMARY)) {
      throw Trouble.input(Place.of(folder.toString()), "check.accepted.none");
    }
    for (Map.Entry<String, JsonNode> output : outputs.properties()) {
      if (kept && !output.getKey().equals(SUMMARY)) {
        continue;
      }
      Path file = folder.resolve(output.getKey());
      if (!Files.isRegularFile(file)) {
        throw Trouble.input(Place.of(file.toString()), "check.accepted.missing");
      }
      if (!Sha256.ofFile(file).equals(output.getValue().asText())) {
        throw Trouble.input(Place.of(file.toString()), "check.accepted.changed");
      }
    }
  }

  private static void checkNotStopped(Path summary, JsonNode shares) {
    for (JsonNode share : shares) {
      if (share.path("exceeded").asBoolean() && !share.path("confirmed").asBoolean()) {
        String rule = share.path("rule").asText();
        throw Trouble.input(Place.of(summary.toString()), "check.accepted.stopped", rule);
      }
    }
  }

  private static long number(JsonNode node, String key, Path summary) {
    JsonNode value = node.path(key);
    if (!value.canConvertToExactIntegral() || value.asLong() < 0) {
      throw Trouble.input(Place.of(summary.toString()), "check.accepted.form", key);
    }
    return value.asLong();
  }

  private static JsonNode tree(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "check.accepted.form", "{");
    }
  }
}
