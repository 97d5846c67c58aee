package puhui.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * A folder that can be read. One that was taken out of git lies in a temporary place and is deleted
 * when this is closed.
 *
 * @param path where it can be read
 * @param name what people call it: "rules", or "HEAD~3:rules"
 * @param commit the commit that it was taken from
 */
public record OpenFolder(Path path, String name, Optional<Commit> commit) implements AutoCloseable {

  /** Opens the folder, out of git where a revision is meant; trouble names the option. */
  public static OpenFolder of(Source source, String option) {
    if (source.revision().isPresent()) {
      return GitFolder.takeOut(source.folder(), source.revision().get(), option);
    }
    if (!Files.isDirectory(source.folder())) {
      throw Trouble.input(Place.of(source.folder().toString()), "git.folder", option);
    }
    return new OpenFolder(source.folder(), source.folder().toString(), Optional.empty());
  }

  /** Reads the folder; problems name it as people do, not its temporary place. */
  public <T> T read(Function<Path, T> reader) {
    try {
      return reader.apply(path);
    } catch (Trouble trouble) {
      throw new Trouble(
          trouble.exitCode(), trouble.problems().stream().map(this::renamed).toList());
    }
  }

  private Problem renamed(Problem problem) {
    Place place = problem.place();
    List<String> values = problem.values().stream().map(this::renamed).toList();
    return new Problem(
        problem.id(), new Place(renamed(place.file()), place.line(), place.column()), values);
  }

  private String renamed(String text) {
    return text.replace(path.toString(), name);
  }

  @Override
  public void close() {
    if (commit.isPresent()) {
      delete(path);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
