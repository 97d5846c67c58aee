package puhui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folders with another number of rules about orders: the shipped ones, fewer of them, or copies
 * under ids of their own. The rules that choose the baseline stay: each order needs one of them.
 */
final class RuleCounts {
  private RuleCounts() {}

  /** A copy of the rules folder with so many rules about orders that reject or refer. */
  static Path folder(Path shipped, int rules, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.sorted().toList()) {
        Path copy = into.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (!choosesNoBaseline(file)) {
          Files.copy(file, copy);
        }
      }
    }
    List<Path> adverse;
    try (Stream<Path> files = Files.list(shipped.resolve("order"))) {
      adverse = files.filter(RuleCounts::choosesNoBaseline).sorted().toList();
    }
    for (int i = 0; i < rules; i++) {
      write(adverse.get(i % adverse.size()), i / adverse.size(), into.resolve("order"));
    }
    return into;
  }

  private static boolean choosesNoBaseline(Path file) {
    return file.getParent().endsWith("order") && !file.getFileName().toString().startsWith("DV-");
  }

  /** Writes the file as it is, or as a copy: AP-03 is ZB-03 in the first copy, ZC-03 … */
  private static void write(Path file, int copy, Path into) throws IOException {
    String name = file.getFileName().toString();
    String id = name.substring(0, 5);
    String prefix = id.startsWith("AP") ? "Y" : "Z";
    String other = copy == 0 ? id : prefix + (char) ('A' + copy) + id.substring(2);
    Files.writeString(
        into.resolve(name.replace(id, other)), Files.readString(file).replace(id, other));
  }
}
