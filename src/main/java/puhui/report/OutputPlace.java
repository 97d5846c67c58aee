package puhui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import puhui.text.Place;
import puhui.text.Trouble;

/** Whether a run may write where the user says. */
final class OutputPlace {
  private OutputPlace() {}

  /**
   * Throws where the place is a file, is not empty and may not be overwritten, or must never be
   * replaced.
   */
  static void check(Path place, boolean overwrite) throws IOException {
    if (place.getParent() == null) {
      throw Trouble.input(Place.of(place.toString()), "report.folder.protected");
    }
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw Trouble.input(Place.of(place.toString()), "report.folder.file");
    }
    if (empty(place)) {
      return;
    }
    if (!overwrite) {
      throw Trouble.input(Place.of(place.toString()), "report.folder.occupied");
    }
    Path here = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty("user.home", "/")).toAbsolutePath();
    if (here.startsWith(place) || home.startsWith(place)) {
      throw Trouble.input(Place.of(place.toString()), "report.folder.protected");
    }
  }

  static boolean empty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }
}
