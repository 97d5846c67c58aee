package puhui.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import puhui.ledger.Batch.Kind;
import puhui.ledger.Batch.Stored;

/** The table of batches. */
final class BatchRows {
  private BatchRows() {}

  static List<Stored> all(Handle handle) {
    return handle
        .createQuery("SELECT * FROM batch ORDER BY number")
        .map((row, context) -> stored(row))
        .list();
  }

  private static Stored stored(ResultSet row) throws SQLException {
    Batch batch =
        new Batch(
            row.getLong("number"),
            Kind.valueOf(row.getString("kind")),
            row.getLong("filing"),
            row.getBoolean("whole"),
            row.getString("application"),
            row.getString("replaces"),
            row.getString("scheme"),
            row.getInt("year"),
            row.getString("platform"),
            row.getString("key_id"),
            row.getLong("devices"),
            row.getString("devices_sha256"),
            row.getString("who"),
            row.getString("at"),
            row.getString("run_sha256"),
            row.getString("note"),
            row.getString("previous_sha256"));
    return new Stored(batch, row.getString("sha256"));
  }

  static void insert(Handle handle, Batch batch) {
    List<Object> values = new ArrayList<>(batch.fields());
    values.add(batch.computedSha256());
    String places = String.join(", ", Collections.nCopies(values.size(), "?"));
    handle.execute("INSERT INTO batch VALUES (" + places + ")", values.toArray());
  }
}
