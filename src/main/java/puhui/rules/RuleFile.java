package puhui.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import puhui.text.Characters;
import puhui.text.Place;
import puhui.text.Problem;

/** A rule file on disk: a plain file with a plain name, in UTF-8, of a size that a person reads. */
final class RuleFile {
  /** No hidden file (".x.drl"): every rule that counts shows in a listing of the folder. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\.drl");

  private RuleFile() {}

  static boolean isNamedLikeOne(Path file) {
    String name = file.getFileName().toString();
    return NAME.matcher(name).matches()
        && Characters.shown(name).equals(name)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  static Optional<String> text(Path file, List<Problem> problems) {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(Limits.BYTES_OF_FILE + 1);
      if (bytes.length > Limits.BYTES_OF_FILE) {
        problems.add(Problem.at(place(file), "rules.file.large", Limits.BYTES_OF_FILE));
        return Optional.empty();
      }
      return Optional.of(decoded(bytes));
    } catch (CharacterCodingException e) {
      problems.add(Problem.at(place(file), "rules.file.encoding"));
      return Optional.empty();
    } catch (IOException e) {
      problems.add(Problem.at(place(file), "rules.file.unreadable", e.getClass().getSimpleName()));
      return Optional.empty();
    }
  }

  static String decoded(byte[] bytes) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static Place place(Path file) {
    return Place.of(file.toString());
  }
}
