package puhui.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * Runs one SQL file in DuckDB, as a whole process of its own that holds nothing but the driver;
 * says at the end how long the library took to start, and the statements.
 *
 * <p>Without a file it starts the library and ends.
 */
final class PeerMain {
  private PeerMain() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT version()");
      long ready = System.nanoTime();
      for (String file : arguments) {
        statement.execute(Files.readString(Path.of(file)));
      }
      System.out.printf(
          "library %d ms, statements %d ms%n",
          (ready - start) / 1_000_000, (System.nanoTime() - ready) / 1_000_000);
    }
  }
}
