package puhui.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * The tables of a ledger, in files V1, V2 … of which a database knows how far it has come. One that
 * is newer than this program is left alone.
 */
final class Schema {
  static final int VERSION = 2;

  private static final String TABLE = "ledger_version";
  private static final String FILES = "classpath:puhui/ledger/";

  private static final int TRIES = 20;
  private static final int PAUSE_MILLIS = 200;

  private Schema() {}

  static void bringUpToDate(LedgerPlace place, ConnectionFactory connections) {
    try {
      int version = version(connections);
      if (version > VERSION) {
        throw LedgerTrouble.of(place, "ledger.newer", version, VERSION);
      }
      for (int tries = 1; version < VERSION; tries++) {
        try {
          migrate(place, connections);
        } catch (FlywayException e) {
          waitForOther(e, tries);
        }
        version = version(connections);
      }
    } catch (SQLException e) {
      throw LedgerTrouble.of(place, new IllegalStateException(e));
    } catch (RuntimeException e) {
      throw LedgerTrouble.of(place, e);
    }
  }

  /** How far the database has come; 0 where there is nothing of a ledger in it. */
  private static int version(ConnectionFactory connections) throws SQLException {
    try (Connection connection = connections.openConnection()) {
      try (ResultSet tables =
          connection.getMetaData().getTables(null, connection.getSchema(), TABLE, null)) {
        if (!tables.next()) {
          return 0;
        }
      }
      try (Statement statement = connection.createStatement();
          ResultSet found =
              statement.executeQuery(
                  "SELECT max(CAST(version AS INTEGER)) FROM " + TABLE + " WHERE success")) {
        return found.next() ? found.getInt(1) : 0;
      }
    }
  }

  /** Several that find no ledger make it at once; all but the first fail, and find it made. */
  private static void waitForOther(FlywayException failure, int tries) {
    if (tries == TRIES) {
      throw failure;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private static void migrate(LedgerPlace place, ConnectionFactory connections) {
    boolean sqlite = place.embedded();
    Flyway.configure(Schema.class.getClassLoader())
        .dataSource(new OneDataSource(connections))
        .table(TABLE)
        .locations(FILES + "common", FILES + (sqlite ? "sqlite" : "postgresql"))
        .placeholders(
            Map.of("bytes", sqlite ? "BLOB" : "BYTEA", "clustered", sqlite ? "WITHOUT ROWID" : ""))
        .load()
        .migrate();
  }
}
