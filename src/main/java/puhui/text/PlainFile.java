package puhui.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a person wrote: a plain one, in UTF-8, of a size that a person reads. A pipe or a
 * device would keep the reader waiting, or never end.
 */
public final class PlainFile {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private PlainFile() {}

  /** The file's text; {@link Trouble} with the given exit code where it has none. */
  public static String text(Path path, ExitCode exitCode) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw trouble(path, exitCode, "text.file.plain");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw trouble(path, exitCode, "text.file.large", MOST_BYTES);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw trouble(path, exitCode, "text.yaml.encoding");
    } catch (NoSuchFileException e) {
      throw trouble(path, exitCode, "text.file.missing");
    } catch (IOException e) {
      throw trouble(path, exitCode, "text.file.unreadable", e.getClass().getSimpleName());
    }
  }

  private static Trouble trouble(Path path, ExitCode exitCode, String id, Object... values) {
    return new Trouble(exitCode, List.of(Problem.at(Place.of(path.toString()), id, values)));
  }
}
