package puhui.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files that editors lay beside the one that is being edited, and take away again. */
final class PassingFiles {
  private static final Pattern NAME =
      Pattern.compile(
          "\\..+\\.sw[a-z]" // vim: swap
              + "|[0-9]{4,5}" // vim: may files be made here?
              + "|.+~" // vim, Emacs, gedit, Kate: backup
              + "|\\.#.+|#.+#" // Emacs: lock, autosave
              + "|\\..+\\.kate-swp"
              + "|\\.goutputstream-.+"
              + "|.+___jb_(tmp|old)___" // IntelliJ
              + "|\\.~lock\\..+#" // LibreOffice
              + "|sed[0-9A-Za-z]{6}" // sed -i
              + "|.+\\.tmp");

  private PassingFiles() {}

  static boolean isOne(Path file) {
    Path name = file.getFileName();
    return name != null && NAME.matcher(name.toString()).matches();
  }

  /** Those that lie in a rules folder now: {@code rules check} refuses it as long as they do. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(PassingFiles::isOne).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      return List.of();
    }
  }
}
