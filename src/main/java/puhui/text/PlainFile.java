package puhui.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that a person wrote: a plain one, in UTF-8, of a size that a person reads. A pipe or a
 * device would keep the reader waiting, or never end.
 */
final class PlainFile {
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private PlainFile() {}

  static String text(Path path, ExitCode exitCode) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw trouble(path, exitCode, "text.file.plain");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw trouble(path, exitCode, "text.file.large", MOST_BYTES);
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  private static Trouble trouble(Path path, ExitCode exitCode, String id, Object... values) {
    return new Trouble(exitCode, List.of(Problem.at(Place.of(path.toString()), id, values)));
  }
}
