package puhui.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;

/**
 * Phones that this ledger's applications hold, as a list for another scheme: by their hashes, so
 * that it can be matched only by who holds the same key.
 */
final class Export {
  private static final int FETCH = 10_000;
  private static final String CLAIMS =
      "SELECT c.device, c.turn, c.batch, c.day, x.batch FROM claim c LEFT JOIN changed x"
          + " ON x.device = c.device AND x.turn = c.turn ORDER BY c.device, c.turn, x.batch";

  private final Batches batches;
  private final CsvWriter csv;
  private final Set<Long> changedBy = new TreeSet<>();
  private Optional<ClaimRow> open = Optional.empty();
  private long phones;

  private Export(Batches batches, Writer out) {
    this.batches = batches;
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /** A claim with one batch that names it; 0 where none does. */
  private record Row(ClaimRow claim, long changedBy) {}

  /** Writes the list; gives how many phones it has. */
  static long write(Handle handle, Batches batches, Writer out) {
    Export export = new Export(batches, out);
    export.header();
    try (Stream<Row> rows =
        handle
            .createQuery(CLAIMS)
            .setFetchSize(FETCH)
            .map(
                (row, context) ->
                    new Row(
                        new ClaimRow(
                            DeviceHash.of(row.getBytes(1)),
                            row.getInt(2),
                            row.getLong(3),
                            row.getInt(4)),
                        row.getLong(5)))
            .stream()) {
      rows.forEach(export::take);
    }
    return export.end();
  }

  private void header() {
    csv.writeRecord(
        ListColumns.KEY_ID.column(),
        ListColumns.DEVICE.column(),
        ListColumns.SCHEME.column(),
        ListColumns.APPLICATION.column(),
        ListColumns.YEAR.column(),
        ListColumns.DATE.column(),
        ListColumns.PLATFORM.column(),
        "standing");
  }

  /** A claim comes once for each batch that names it. */
  private void take(Row row) {
    if (!open.equals(Optional.of(row.claim))) {
      open.ifPresent(this::write);
      changedBy.clear();
      open = Optional.of(row.claim);
    }
    changedBy.add(row.changedBy);
  }

  private long end() {
    open.ifPresent(this::write);
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phones;
  }

  private void write(ClaimRow claim) {
    Batch filing = batches.of(claim.batch());
    Standing standing = batches.standing(claim.batch(), changedBy);
    if (filing.kind() != Kind.RESERVED || !standing.taken()) {
      return;
    }
    phones++;
    csv.writeRecord(
        filing.keyId(),
        claim.device().hex(),
        filing.scheme(),
        filing.application(),
        filing.year() == 0 ? "" : String.valueOf(filing.year()),
        claim.dayText(),
        filing.platform(),
        standing.name());
  }
}
