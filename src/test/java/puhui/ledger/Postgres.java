package puhui.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The tests' own PostgreSQL, started once, from binaries of the package registry; it refuses to run
 * as root, and the harness then starts it in a user namespace of its own.
 */
public final class Postgres {
  private static final AtomicInteger DATABASES = new AtomicInteger();

  /** Started with the first database that is asked for. */
  private static final class Started {
    private static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Postgres() {}

  /** Has the server do something. */
  static void run(String sql) {
    try (Connection connection = Started.SERVER.getPostgresDatabase().getConnection()) {
      connection.createStatement().execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The URL of a database with nothing in it. */
  public static String newDatabase() {
    String name = "ledger" + DATABASES.incrementAndGet();
    run("CREATE DATABASE " + name);
    return "jdbc:postgresql://localhost:"
        + Started.SERVER.getPort()
        + "/"
        + name
        + "?user=postgres";
  }
}
