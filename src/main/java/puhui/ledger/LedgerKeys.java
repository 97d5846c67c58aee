package puhui.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * The keys at hand: several may live at once, the last one is used for new claims. They stand in a
 * file that only its owner may read, a line of 64 hexadecimal digits each, or in an environment
 * variable, separated by commas.
 */
public final class LedgerKeys {
  /** Keys themselves, instead of a file. */
  public static final String VARIABLE = "PUHUI_LEDGER_KEY";

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private final String source;
  private final List<LedgerKey> keys;

  private LedgerKeys(String source, List<LedgerKey> keys) {
    this.source = source;
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads them.
   *
   * @param variable what {@value #VARIABLE} holds; empty or null where it is not set
   * @param file where they stand otherwise; it need not be there
   */
  public static LedgerKeys read(String variable, Path file) {
    if (variable != null && !variable.isBlank()) {
      return new LedgerKeys(VARIABLE, parse(VARIABLE, List.of(variable.split(","))));
    }
    if (!Files.exists(file)) {
      return new LedgerKeys(file.toString(), List.of());
    }
    checkPermissions(file);
    try {
      return new LedgerKeys(file.toString(), parse(file.toString(), Files.readAllLines(file)));
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.keys.unreadable");
    }
  }

  /** Adds a new key to the file, which is made where it is not there. */
  public static LedgerKeys add(Path file) {
    byte[] secret = new byte[LedgerKey.BYTES];
    new SecureRandom().nextBytes(secret);
    try {
      if (!Files.exists(file)) {
        create(file.toAbsolutePath());
      }
      checkPermissions(file);
      String line = HexFormat.of().formatHex(secret) + "\n";
      Files.writeString(file, line, StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.keys.unwritable", e.getMessage());
    }
    return read("", file);
  }

  /** Takes a key out of the file; copies elsewhere are the owner's to destroy. */
  public static void remove(Path file, String id) {
    if (!Files.exists(file)) {
      return;
    }
    LedgerKeys left = read("", file);
    String lines =
        left.keys.stream()
            .filter(key -> !key.id().equals(id))
            .map(key -> key.hex() + "\n")
            .collect(Collectors.joining());
    try {
      Files.writeString(file, lines, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.keys.unwritable", e.getMessage());
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (posix(file.getParent())) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
    } else {
      Files.createFile(file);
    }
  }

  private static boolean posix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private static void checkPermissions(Path file) {
    try {
      if (posix(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw Trouble.input(Place.of(file.toString()), "ledger.keys.open");
      }
    } catch (IOException e) {
      throw Trouble.input(Place.of(file.toString()), "ledger.keys.unreadable");
    }
  }

  private static List<LedgerKey> parse(String source, List<String> lines) {
    List<LedgerKey> keys = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!line.matches("[0-9a-fA-F]{" + 2 * LedgerKey.BYTES + "}")) {
        throw Trouble.input(new Place(source, i + 1L, 0), "ledger.keys.form");
      }
      keys.add(new LedgerKey(HexFormat.of().parseHex(line)));
    }
    return keys;
  }

  /** Where they were looked for. */
  public String source() {
    return source;
  }

  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The key for new claims. */
  LedgerKey current() {
    if (keys.isEmpty()) {
      throw Trouble.input(Place.of(source), "ledger.keys.none");
    }
    return keys.get(keys.size() - 1);
  }

  Optional<LedgerKey> of(String id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** Ids in their order; the last one is that of the key for new claims. */
  public List<String> ids() {
    return keys.stream().map(LedgerKey::id).toList();
  }
}
