package puhui.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Stored;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * A ledger as one gzipped text, whatever database it is in: a line for each batch, each claim and
 * each changed claim, and the hash of its state at the end, without which it is no backup. It holds
 * no key.
 */
final class Backup {
  private static final String FIRST = "puhui-ledger 2";
  private static final int FETCH = 10_000;

  private Backup() {}

  static void write(Handle handle, Path file) {
    Batches batches = Batches.sound(handle);
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      out.write(FIRST + "\n");
      for (Stored stored : batches.all()) {
        out.write("batch " + coded(stored) + "\n");
      }
      rows(handle, "claim", "SELECT device, turn, batch, day FROM claim", out);
      rows(handle, "changed", "SELECT device, turn, batch, 0 FROM changed", out);
      out.write("end " + batches.head() + "\n");
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.backup.write", e.getMessage());
    }
  }

  /** Each field in Base64: a reason may hold anything. */
  private static String coded(Stored stored) {
    List<Object> fields = new ArrayList<>(stored.batch().fields());
    fields.add(stored.sha256());
    List<String> coded = new ArrayList<>();
    for (Object field : fields) {
      byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
      coded.add(Base64.getEncoder().encodeToString(bytes));
    }
    return String.join(",", coded);
  }

  private static void rows(Handle handle, String name, String sql, Writer out) {
    try (Stream<String> rows =
        handle
            .createQuery(sql + " ORDER BY device, turn, batch")
            .setFetchSize(FETCH)
            .map(
                (row, context) ->
                    DeviceHash.of(row.getBytes(1)).hex()
                        + ","
                        + row.getInt(2)
                        + ","
                        + row.getLong(3)
                        + ","
                        + row.getInt(4))
            .stream()) {
      rows.forEach(
          row -> {
            try {
              out.write(name + " " + row + "\n");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw Trouble.input(Place.NONE, "ledger.backup.write", e.getCause().getMessage());
    }
  }

  /** Fills an empty ledger; what does not come out sound is refused, and nothing is written. */
  static void restore(Handle handle, Path file) {
    if (!Batches.read(handle).isEmpty()) {
      throw Trouble.input(Place.of(file.toString()), "ledger.restore.not_empty");
    }
    Restored restored = new Restored(handle, file);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      if (!FIRST.equals(in.readLine())) {
        throw Trouble.input(Place.of(file.toString()), "ledger.restore.form");
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        restored.line(line);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.restore.form");
    }
    List<Problem> problems = new ArrayList<>(ChainCheck.of(handle, restored.end()));
    if (restored.end().isEmpty()) {
      problems.add(Problem.at(Place.of(file.toString()), "ledger.restore.cut"));
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.LOOK, problems);
    }
  }
}
