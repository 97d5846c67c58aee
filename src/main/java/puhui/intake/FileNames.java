package puhui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The shortest paths that tell files apart: the name where no other file has it, else as many
 * folders as are needed.
 */
public final class FileNames {
  private FileNames() {}

  /**
   * One name for each file, with / between folders; a file that is given twice has the same whole
   * path twice.
   */
  public static List<String> shortest(List<Path> files) {
    List<List<String>> paths = files.stream().map(FileNames::elements).toList();
    return paths.stream().map(path -> shortest(path, paths)).toList();
  }

  private static String shortest(List<String> path, List<List<String>> paths) {
    for (int length = 1; length < path.size(); length++) {
      List<String> end = end(path, length);
      int most = length;
      if (paths.stream().filter(other -> end(other, most).equals(end)).count() == 1) {
        return String.join("/", end);
      }
    }
    return String.join("/", path);
  }

  private static List<String> end(List<String> path, int length) {
    return path.subList(Math.max(0, path.size() - length), path.size());
  }

  private static List<String> elements(Path file) {
    List<String> elements = new ArrayList<>();
    Path path = file.toAbsolutePath().normalize();
    elements.add(
        path.getRoot() == null
            ? ""
            : path.getRoot().toString().replace("\\", "/").replaceFirst("/$", ""));
    path.forEach(element -> elements.add(element.toString()));
    return elements;
  }
}
