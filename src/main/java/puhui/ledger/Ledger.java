package puhui.ledger;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The claims ledger, opened: a database that is only added to, batch by batch.
 *
 * <p>Whoever writes is alone: the hash of the batch before goes into each batch, so that two cannot
 * be written at once anyway. SQLite locks its file, PostgreSQL has a lock of the ledger's own.
 */
public final class Ledger {
  /** Of pg_advisory_xact_lock: "puhui". */
  private static final long LOCK = 0x7075687569L;

  /** How long a writer waits for another one: a year of a large platform takes minutes. */
  private static final int WAIT_MILLIS = 600_000;

  private final LedgerPlace place;
  private final Jdbi reading;
  private final Jdbi writing;

  private Ledger(LedgerPlace place) {
    this.place = place;
    reading = Jdbi.create(() -> connect(place, false));
    reading.getConfig(Handles.class).setForceEndTransactions(false);
    writing = Jdbi.create(() -> connect(place, true));
  }

  /** Opens it; what is not there yet is made, what is older is brought up to date. */
  public static Ledger open(LedgerPlace place) {
    Schema.bringUpToDate(place, () -> connect(place, true));
    return new Ledger(place);
  }

  private static Connection connect(LedgerPlace place, boolean toWrite) throws SQLException {
    Properties properties = place.credentials();
    if (place.embedded()) {
      properties.setProperty("journal_mode", "WAL");
      properties.setProperty("synchronous", "FULL");
      properties.setProperty("busy_timeout", String.valueOf(WAIT_MILLIS));
      properties.setProperty("transaction_mode", toWrite ? "IMMEDIATE" : "DEFERRED");
    } else {
      properties.setProperty("ApplicationName", "puhui");
      properties.setProperty("reWriteBatchedInserts", "true");
      properties.setProperty("connectTimeout", "10");
      properties.setProperty("tcpKeepAlive", "true");
    }
    return DriverManager.getConnection(place.jdbcUrl(), properties);
  }

  LedgerPlace place() {
    return place;
  }

  /** Looks at one state of it, whatever others write meanwhile. */
  <T> T read(Function<Handle, T> look) {
    try (Handle handle = reader()) {
      return look.apply(handle);
    } catch (RuntimeException e) {
      throw trouble(e);
    }
  }

  /** A handle that sees one state of it until it is closed. */
  Handle reader() {
    try {
      Handle handle = reading.open();
      if (!place.embedded()) {
        handle.setTransactionIsolationLevel(TransactionIsolationLevel.REPEATABLE_READ);
        handle.setReadOnly(true);
      }
      return handle.begin();
    } catch (RuntimeException e) {
      throw trouble(e);
    }
  }

  /** Writes all or nothing, alone. */
  <T> T write(Function<Handle, T> change) {
    try {
      return writing.inTransaction(
          handle -> {
            if (!place.embedded()) {
              handle.execute("SET LOCAL lock_timeout = " + WAIT_MILLIS);
              handle.select("SELECT pg_advisory_xact_lock(?)", LOCK).mapToMap().list();
            }
            return change.apply(handle);
          });
    } catch (RuntimeException e) {
      throw trouble(e);
    }
  }

  RuntimeException trouble(RuntimeException failure) {
    return LedgerTrouble.of(place, failure);
  }
}
