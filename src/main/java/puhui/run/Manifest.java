package puhui.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.check.AcceptedRun;
import puhui.decisions.Sampling;
import puhui.report.ManifestJson;
import puhui.report.RunResult.OrderInput;
import puhui.text.Language;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * What a run's manifest.json says (contract, Output directory).
 *
 * @param orderFiles in the order in which they were read
 * @param ledgerSha256 state of the ledger that was consulted; "" where none was
 * @param sharesWatched the run looked at how much each rule catches
 * @param inclusion root of the tree of credited phones, where the run has one
 * @param outputs SHA-256, hex, of every file of the run by its path in the folder
 */
public record Manifest(
    String programVersion,
    List<OrderInput> orderFiles,
    List<String> confirmedShares,
    String ledgerSha256,
    Language language,
    Sampling sampling,
    boolean sharesWatched,
    Optional<Root> inclusion,
    SortedMap<String, String> outputs) {

  /** Root, hex, of the tree of so many credited phones. */
  public record Root(String root, long leaves) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads it; a folder that no check has written, or an old program, is refused. */
  static Manifest read(Path folder) {
    Path file = folder.resolve(ManifestJson.NAME);
    if (!Files.isRegularFile(file)) {
      throw Trouble.input(Place.of(folder.toString()), "run.none");
    }
    JsonNode tree = tree(file);
    JsonNode inputs = tree.path("inputs");
    JsonNode options = tree.path("options");
    SortedMap<String, String> outputs = new TreeMap<>();
    tree.path("outputs").properties().forEach(o -> outputs.put(o.getKey(), o.getValue().asText()));
    Optional<Sampling> sampling =
        Sampling.of("sample:" + options.path("cross_check_every").asText());
    if (!outputs.containsKey(AcceptedRun.SUMMARY) || sampling.isEmpty()) {
      throw Trouble.input(Place.of(file.toString()), "run.form");
    }
    return new Manifest(
        inputs.path("program_version").asText(),
        orderFiles(inputs.path("order_files")),
        texts(inputs.path("confirmed_shares")),
        inputs.path("ledger_sha256").asText(),
        Language.of(options.path("language").asText()),
        sampling.get(),
        options.path("shares_watched").asBoolean(),
        root(tree.path("inclusion")),
        outputs);
  }

  private static Optional<Root> root(JsonNode inclusion) {
    return inclusion.isMissingNode()
        ? Optional.empty()
        : Optional.of(new Root(inclusion.path("root").asText(), inclusion.path("leaves").asLong()));
  }

  private static List<OrderInput> orderFiles(JsonNode files) {
    List<OrderInput> orders = new ArrayList<>();
    for (JsonNode each : files) {
      orders.add(
          new OrderInput(
              each.path("file").asText(),
              each.path("sha256").asText(),
              each.path("rows").asLong()));
    }
    return List.copyOf(orders);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return List.copyOf(texts);
  }

  static JsonNode tree(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "run.form");
    }
  }
}
