package puhui.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import puhui.check.Check;
import puhui.check.Leaf;
import puhui.check.UsedInputs;
import puhui.explain.Desk;
import puhui.explain.Explain;
import puhui.explain.ExplainJson;
import puhui.explain.ExplainRequest;
import puhui.explain.ExplainText;
import puhui.explain.Explanation;
import puhui.explain.FoundRows;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.report.Json;
import puhui.report.ManifestJson;
import puhui.run.FinishedRun;
import puhui.run.OrderFilesFound;
import puhui.text.Interruption;
import puhui.text.Messages;
import puhui.text.Place;
import puhui.text.Progress;
import puhui.text.Trouble;

/**
 * Makes the dossier of one order: everything about it, to be read and to be decided again alone.
 */
public final class Dossier {
  static final String DATA = "dossier.json";
  static final String ROWS = "orders.csv";
  static final String PAGE = "dossier.html";

  private final DossierRequest request;
  private final Messages messages;
  private final Progress progress;

  public Dossier(DossierRequest request, Messages messages, Progress progress) {
    this.request = request;
    this.messages = messages;
    this.progress = progress;
  }

  /** Writes the zip; says whether it can show that the phone was counted. */
  public boolean write() {
    FinishedRun run = FinishedRun.open(request.run());
    run.checkUnchanged();
    Desk desk = Desk.of(run, run.file(UsedInputs.RULES), run.file(UsedInputs.FACTORS));
    List<Path> files = OrderFilesFound.of(run, request.orders());
    FoundRows found = FoundRows.of(desk, files, run.mapping(), this::isAsked);
    if (found.asked().size() != 1) {
      String id = found.asked().isEmpty() ? "dossier.none" : "dossier.several";
      throw Trouble.input(Place.of(request.run().toString()), id, request.orderId());
    }
    Row.Readable own = found.asked().get(0);
    List<Row.Readable> rows = OwnRows.of(desk, own, found.device());
    Row.Readable alone = own(rows);
    Again again = Again.of(desk, alone, rows);
    if (!again.line().equals(Again.of(desk, own, found.device()).line())) {
      throw Trouble.input(Place.of(request.run().toString()), "dossier.not_alone");
    }
    Optional<Proof> proof = proof(run, files, again);
    write(run, rows, again, proof);
    return proof.isPresent();
  }

  private boolean isAsked(Row.Readable row) {
    return row.cell(Field.ORDER_ID).equals(request.orderId());
  }

  private Row.Readable own(List<Row.Readable> rows) {
    return rows.stream().filter(this::isAsked).findFirst().orElseThrow();
  }

  /** Makes the run's tree once more: the run keeps its root alone. */
  private Optional<Proof> proof(FinishedRun run, List<Path> files, Again again) {
    if (run.manifest().inclusion().isEmpty() || !again.order().imei().genuine()) {
      return Optional.empty();
    }
    try {
      Path temporary = Interruption.temporaryFolder("puhui-dossier-");
      try {
        Path leaves = temporary.resolve("leaves");
        Check check =
            new Check(
                run.repeat(
                    files, temporary.resolve("run"), request.threads(), request.memoryBytes()),
                progress);
        check.keepingLeaves(leaves).run();
        salt = check.salt(again.order().imei().deviceKey());
        return Proof.of(leaves, leaf(again));
      } finally {
        Interruption.delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] salt = {};

  private Leaf leaf(Again again) {
    return Leaf.of(salt, again.order().imei().deviceKey(), again.bytes());
  }

  private void write(FinishedRun run, List<Row.Readable> rows, Again again, Optional<Proof> proof) {
    ExplainRequest asked =
        new ExplainRequest(
            request.run(), request.orders(), Optional.of(request.orderId()), Optional.empty());
    Explanation explanation = new Explain(asked, messages).run().forOneBuyer();
    if (!explanation.agrees() || !explanation.comesOutAs(again.line())) {
      throw Trouble.input(Place.of(request.run().toString()), "dossier.disagrees");
    }
    List<String> text = new ExplainText(messages).of(explanation);
    try (OutputStream file = Files.newOutputStream(request.out());
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      put(zip, PAGE, DossierPage.of(text, again.line(), proof, run, request.language()));
      put(zip, DATA, Json.indented(data(again, proof)));
      put(zip, "explanation.json", new ExplainJson(messages).of(explanation));
      put(zip, ROWS, OwnRows.csv(rows));
      copy(zip, run, ManifestJson.NAME);
      if (Files.isRegularFile(run.file(ManifestJson.SIGNATURE))) {
        copy(zip, run, ManifestJson.SIGNATURE);
      }
      for (String name : run.manifest().outputs().keySet()) {
        if (isNeeded(name)) {
          copy(zip, run, name);
        }
      }
    } catch (IOException e) {
      String said = String.valueOf(e.getMessage());
      throw Trouble.input(Place.of(request.out().toString()), "dossier.write", said);
    }
  }

  static boolean isNeeded(String name) {
    return name.startsWith(UsedInputs.RULES)
        || name.startsWith(UsedInputs.FACTORS)
        || name.equals(UsedInputs.APPLICATION);
  }

  private Map<String, Object> data(Again again, Optional<Proof> proof) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("order_id", request.orderId());
    data.put("line", again.line());
    proof.ifPresent(
        each -> {
          data.put("salt", java.util.HexFormat.of().formatHex(salt));
          data.put("proof", each.json());
        });
    return data;
  }

  private static void copy(ZipOutputStream zip, FinishedRun run, String name) throws IOException {
    entry(zip, name);
    Files.copy(run.file(name), zip);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    entry(zip, name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Equal dossiers have equal bytes: no entry has a time of its own. */
  private static void entry(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
  }
}
