package puhui.ledger;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Where a ledger is: a SQLite file, or a PostgreSQL database.
 *
 * @param shown as the user named it
 * @param jdbcUrl never with a password
 * @param file of a SQLite ledger
 */
public record LedgerPlace(String shown, String jdbcUrl, Optional<Path> file) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";
  private static final Pattern SECRET =
      Pattern.compile("(?i)[?&;](ssl)?password=|//[^/@?]*:[^/@?]*@");

  /** The value of {@code --ledger}: a file, or a JDBC URL; one with a password is refused. */
  public static LedgerPlace of(String text) {
    if (SECRET.matcher(text).find()) {
      String hidden = text.replaceAll("(?i)(password=)[^&;]*|(//[^/@?:]*:)[^/@?]*@", "$1$2***");
      throw Trouble.input(Place.of(hidden), "ledger.url.password");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith(POSTGRESQL)) {
      return new LedgerPlace(text, text, Optional.empty());
    }
    if (lower.startsWith("postgresql:") || lower.startsWith("postgres:")) {
      String url = POSTGRESQL + text.substring(text.indexOf(':') + 1);
      return new LedgerPlace(text, url, Optional.empty());
    }
    boolean sqlite = lower.startsWith(SQLITE);
    if (!sqlite && (lower.startsWith("jdbc:") || lower.contains("://"))) {
      throw Trouble.input(Place.of(text), "ledger.url.unknown");
    }
    Path file = Path.of(sqlite ? text.substring(SQLITE.length()) : text).toAbsolutePath();
    return new LedgerPlace(text, SQLITE + file, Optional.of(file));
  }

  /** Whether it is a file of this machine. */
  boolean embedded() {
    return file.isPresent();
  }

  /** Who asks: PGUSER and PGPASSWORD; without the latter, the driver looks into ~/.pgpass. */
  Properties credentials() {
    Properties properties = new Properties();
    if (!embedded()) {
      put(properties, "user", System.getenv("PGUSER"));
      put(properties, "password", System.getenv("PGPASSWORD"));
    }
    return properties;
  }

  private static void put(Properties properties, String key, String value) {
    if (value != null && !value.isEmpty()) {
      properties.setProperty(key, value);
    }
  }
}
