package puhui.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Unpacks a dossier that may come from anybody: names that lead out of the folder or stand twice,
 * more than {@value #MOST_FILES} files or more than {@value #MOST_BYTES} bytes are refused.
 */
final class Unpacked {
  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 100_000_000;
  private static final int BUFFER = 1 << 14;

  private final Path zip;
  private final Path folder;
  private final Set<String> names = new HashSet<>();
  private long bytes;

  private Unpacked(Path zip, Path folder) {
    this.zip = zip;
    this.folder = folder;
  }

  /** Puts all files of the zip into the folder; gives their names. */
  static Set<String> of(Path zip, Path folder) {
    Unpacked unpacked = new Unpacked(zip, folder);
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        unpacked.take(entry, in);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unpacked.trouble("dossier.zip.unreadable", String.valueOf(e.getMessage()));
    }
    if (unpacked.names.isEmpty()) {
      throw unpacked.trouble("dossier.zip.unreadable", "0");
    }
    return unpacked.names;
  }

  private void take(ZipEntry entry, InputStream in) throws IOException {
    String name = entry.getName();
    Path file = folder.resolve(name).normalize();
    boolean inside = file.startsWith(folder) && !file.equals(folder);
    if (entry.isDirectory() || !inside || name.contains("\\") || !names.add(name)) {
      throw trouble("dossier.zip.name", puhui.text.Characters.shown(name));
    }
    if (names.size() > MOST_FILES) {
      throw trouble("dossier.zip.large", MOST_FILES, MOST_BYTES);
    }
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        bytes += read;
        if (bytes > MOST_BYTES) {
          throw trouble("dossier.zip.large", MOST_FILES, MOST_BYTES);
        }
        out.write(buffer, 0, read);
      }
    } catch (ZipException e) {
      throw trouble("dossier.zip.unreadable", String.valueOf(e.getMessage()));
    }
  }

  private Trouble trouble(String id, Object... values) {
    return Trouble.input(Place.of(zip.toString()), id, values);
  }
}
