package puhui.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import puhui.text.Interruption;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * The output directory of a run: everything is written into a staging directory beside it, which
 * takes its place at the end. What ends without {@link #commit()} leaves the place as it was, and
 * what a run has left that was killed goes with the next run into the same place.
 *
 * <p>All that goes wrong with the file system is a {@link Trouble} with exit code INPUT.
 */
public final class RunFolder implements AutoCloseable {
  static final String PARTIAL = "partial";

  private static final int BUFFER = 1 << 16;
  private static final String TEMPORARY = ".temporary";

  private final Path out;
  private final Path staging;
  private final MadeParents parents;
  private final Map<String, MessageDigest> digests = new ConcurrentHashMap<>();
  private final Map<String, String> finished = new ConcurrentHashMap<>();
  private final Unfinished unfinished;
  private final Interruption.Undo undo = Interruption.undo(this::abandon);
  private boolean done;

  private RunFolder(Path out, Path staging, MadeParents parents) throws IOException {
    this.unfinished = Unfinished.in(staging);
    this.out = out;
    this.staging = staging;
    this.parents = parents;
  }

  /** Checks the place and opens the staging directory; nothing is left behind where that fails. */
  public static RunFolder create(Path out, boolean overwrite) {
    Path place = out.toAbsolutePath().normalize();
    try {
      if (Files.exists(place)) {
        place = place.toRealPath();
      }
      OutputPlace.check(place, overwrite);
      MadeParents parents = MadeParents.of(place);
      try {
        Unfinished.clear(place);
        return new RunFolder(place, FolderTree.newSibling(place, ".", PARTIAL), parents);
      } catch (IOException e) {
        parents.remove();
        throw e;
      }
    } catch (IOException e) {
      throw Trouble.input(Place.of(place.toString()), "report.folder.unwritable", reason(e));
    }
  }

  /** Where the files lie until the commit. */
  public Path staging() {
    return staging;
  }

  /** A folder for files that no run keeps; gone when this is closed, and before the commit. */
  public synchronized Path temporary() {
    if (done) {
      throw new IllegalStateException(staging.toString());
    }
    try {
      return Files.createDirectories(staging.resolve(TEMPORARY));
    } catch (IOException e) {
      throw Trouble.input(Place.of(out.toString()), "report.folder.write", reason(e));
    }
  }

  /** Opens a file of the folder; its hash is taken while it is written. */
  public OutputStream stream(String name) {
    try {
      MessageDigest digest = Sha256.digest();
      digests.put(name, digest);
      Path file = staging.resolve(name);
      makeFolders(file.getParent());
      var stream = new DigestOutputStream(Files.newOutputStream(file), digest);
      return new FolderStream(stream, shown(name));
    } catch (IOException e) {
      throw Trouble.input(Place.of(shown(name)), "report.folder.write", reason(e));
    }
  }

  /** Never the staging directory itself: an interruption may have deleted it. */
  private void makeFolders(Path folder) throws IOException {
    if (!folder.equals(staging) && Files.notExists(folder)) {
      makeFolders(folder.getParent());
      Files.createDirectory(folder);
    }
  }

  /** Hashes of the files that were written, in hex, by name; each must be closed. */
  SortedMap<String, String> hashes() {
    SortedMap<String, String> hashes = new TreeMap<>();
    digests.keySet().forEach(name -> hashes.put(name, hash(name)));
    return hashes;
  }

  private String hash(String name) {
    return finished.computeIfAbsent(name, file -> Sha256.hex(digests.get(file)));
  }

  /** Keeps a copy of a file; gives its hash. */
  public String copy(String name, Path source) {
    try (OutputStream stream = stream(name)) {
      Files.copy(source, stream);
    } catch (IOException e) {
      throw Trouble.input(Place.of(source.toString()), "report.folder.copy", reason(e));
    }
    return hash(name);
  }

  /** Opens a file of the folder for UTF-8 text. */
  public Writer writer(String name) {
    return new BufferedWriter(new OutputStreamWriter(stream(name), StandardCharsets.UTF_8), BUFFER);
  }

  /** Writes a whole file. */
  public void write(String name, String text) {
    try (Writer writer = writer(name)) {
      writer.write(text);
    } catch (IOException e) {
      throw Trouble.input(Place.of(shown(name)), "report.folder.write", reason(e));
    }
  }

  /**
   * Puts the folder in its place; a run that was there goes, anything else that was there is kept
   * beside.
   */
  public synchronized void commit() {
    try {
      unfinished.close();
      FolderTree.delete(staging.resolve(TEMPORARY));
      FolderTree.replace(out, staging);
      done = true;
    } catch (IOException e) {
      throw Trouble.input(Place.of(out.toString()), "report.folder.commit", reason(e));
    }
  }

  @Override
  public synchronized void close() {
    undo.close();
    if (done) {
      return;
    }
    try {
      unfinished.close();
      FolderTree.delete(staging);
      parents.remove();
    } catch (IOException e) {
      throw Trouble.input(Place.of(staging.toString()), "report.folder.left", reason(e));
    }
  }

  /** At an interruption; a commit that has begun comes first. */
  private synchronized void abandon() {
    if (!done) {
      done = true;
      Interruption.delete(staging);
      try {
        parents.remove();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the system says, without the path, which the place tells. */
  public static String reason(IOException e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
  }

  private String shown(String name) {
    return out.resolve(name).toString();
  }
}
