package puhui.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.text.Place;
import puhui.text.Trouble;

/** The lines of a backup as they come into a ledger, many at a time. */
final class Restored {
  private static final int TOGETHER = 5_000;

  private final Handle handle;
  private final Path file;
  private final List<ClaimRow> claims = new ArrayList<>();
  private final List<ClaimRow> changes = new ArrayList<>();
  private Optional<String> end = Optional.empty();

  Restored(Handle handle, Path file) {
    this.handle = handle;
    this.file = file;
  }

  void line(String line) {
    int blank = line.indexOf(' ');
    String[] fields = line.substring(blank + 1).split(",", -1);
    switch (line.substring(0, Math.max(0, blank))) {
      case "batch" -> BatchRows.insert(handle, batch(fields));
      case "claim" -> claims.add(row(fields));
      case "changed" -> changes.add(row(fields));
      case "end" -> {
        end = Optional.of(fields[0]);
        flush();
      }
      default -> throw Trouble.input(Place.of(file.toString()), "ledger.restore.form");
    }
    if (claims.size() + changes.size() >= TOGETHER) {
      flush();
    }
  }

  /** The hash of the state that the backup has; empty where its end is missing. */
  Optional<String> end() {
    return end;
  }

  private void flush() {
    ClaimRows.insert(handle, claims);
    ClaimRows.insertChanges(handle, changes);
    claims.clear();
    changes.clear();
  }

  private static ClaimRow row(String[] fields) {
    return new ClaimRow(
        DeviceHash.of(fields[0]),
        Integer.parseInt(fields[1]),
        Long.parseLong(fields[2]),
        Integer.parseInt(fields[3]));
  }

  /** What its hash was is made again: the check at the end sees whether it fits the next batch. */
  private static Batch batch(String[] coded) {
    List<String> fields = new ArrayList<>();
    for (String each : coded) {
      fields.add(new String(Base64.getDecoder().decode(each), StandardCharsets.UTF_8));
    }
    return new Batch(
        Long.parseLong(fields.get(0)),
        Kind.valueOf(fields.get(1)),
        Long.parseLong(fields.get(2)),
        Boolean.parseBoolean(fields.get(3)),
        fields.get(4),
        fields.get(5),
        fields.get(6),
        Integer.parseInt(fields.get(7)),
        fields.get(8),
        fields.get(9),
        Long.parseLong(fields.get(10)),
        fields.get(11),
        fields.get(12),
        fields.get(13),
        fields.get(14),
        fields.get(15),
        fields.get(16));
  }
}
