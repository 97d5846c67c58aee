package puhui.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
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

  private final Handle handle;
  private final Batches batches;

  Export(Handle handle, Batches batches) {
    this.handle = handle;
    this.batches = batches;
  }

  /** Writes the list; gives how many phones it has. */
  long write(Writer out) {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(
        ListColumns.KEY_ID.column(),
        ListColumns.DEVICE.column(),
        ListColumns.SCHEME.column(),
        ListColumns.APPLICATION.column(),
        ListColumns.YEAR.column(),
        ListColumns.DATE.column(),
        ListColumns.PLATFORM.column(),
        "standing");
    long[] phones = {0};
    String sql =
        "SELECT c.device, c.turn, c.batch, c.day, x.batch AS by_batch FROM claim c LEFT JOIN"
            + " changed x ON x.device = c.device AND x.turn = c.turn"
            + " ORDER BY c.device, c.turn, x.batch";
    try (Stream<Row> rows =
        handle
            .createQuery(sql)
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
      Row[] before = {null};
      Set<Long> changedBy = new TreeSet<>();
      rows.forEach(
          row -> {
            if (before[0] != null && !before[0].claim.equals(row.claim)) {
              phones[0] += write(csv, before[0].claim, changedBy);
              changedBy.clear();
            }
            before[0] = row;
            changedBy.add(row.byBatch);
          });
      if (before[0] != null) {
        phones[0] += write(csv, before[0].claim, changedBy);
      }
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phones[0];
  }

  /** A claim with one batch that names it; 0 where none does. */
  private record Row(ClaimRow claim, long byBatch) {}

  private int write(CsvWriter csv, ClaimRow claim, Set<Long> changedBy) {
    Batch filing = batches.of(claim.batch());
    Standing standing = batches.standing(claim.batch(), changedBy);
    if (filing.kind() != Kind.RESERVED || !standing.taken()) {
      return 0;
    }
    csv.writeRecord(
        filing.keyId(),
        claim.device().hex(),
        filing.scheme(),
        filing.application(),
        filing.year() == 0 ? "" : String.valueOf(filing.year()),
        claim.dayText(),
        filing.platform(),
        standing.name());
    return 1;
  }
}
