package puhui.ledger;

import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** A database that does not do what it should, as {@link Trouble} with exit code LEDGER. */
final class LedgerTrouble {
  private LedgerTrouble() {}

  static Trouble of(LedgerPlace place, String id, Object... values) {
    Problem problem = Problem.at(Place.of(place.shown()), id, values);
    return new Trouble(ExitCode.LEDGER, List.of(problem));
  }

  /** What a database says, however deep a library has wrapped it; anything else stays as it is. */
  static RuntimeException of(LedgerPlace place, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Trouble trouble) {
        return trouble;
      }
      if (cause instanceof SQLException said) {
        return of(place, kind(said), firstLine(said));
      }
    }
    return failure;
  }

  private static String kind(SQLException said) {
    return said instanceof SQLiteException sqlite
        ? ofSqlite(sqlite.getResultCode())
        : ofPostgresql(String.valueOf(said.getSQLState()));
  }

  private static String ofSqlite(SQLiteErrorCode code) {
    String name = code.name();
    return name.startsWith("SQLITE_READONLY")
        ? "ledger.readonly"
        : name.startsWith("SQLITE_BUSY")
            ? "ledger.busy"
            : name.startsWith("SQLITE_NOTADB") || name.startsWith("SQLITE_CORRUPT")
                ? "ledger.damaged"
                : name.startsWith("SQLITE_FULL")
                    ? "ledger.full"
                    : name.startsWith("SQLITE_CANTOPEN") ? "ledger.unreachable" : "ledger.failed";
  }

  /** By SQLSTATE (PostgreSQL documentation, appendix A). */
  private static String ofPostgresql(String state) {
    return state.startsWith("08") || state.startsWith("57P") || state.equals("3D000")
        ? "ledger.unreachable"
        : state.startsWith("28")
            ? "ledger.credentials"
            : state.equals("25006")
                ? "ledger.readonly"
                : state.equals("53100")
                    ? "ledger.full"
                    : state.equals("55P03") ? "ledger.busy" : "ledger.failed";
  }

  private static String firstLine(Throwable failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }
}
