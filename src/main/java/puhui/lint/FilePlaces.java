package puhui.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import puhui.text.Place;

/** Where words stand at the beginning of a line of a file. */
final class FilePlaces {
  private final Path file;
  private final List<String> lines;

  FilePlaces(Path file) {
    this.file = file;
    this.lines = lines(file);
  }

  /** None where it cannot be read as text: that is a problem which whoever reads it lists. */
  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The first line that begins with the words, else the file. */
  Place of(String words) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(words)) {
        return new Place(file.toString(), i + 1, 1);
      }
    }
    return Place.of(file.toString());
  }
}
