package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import puhui.text.Language;

/** A copy of the shipped rules in which a policy officer edits, and what the check says of it. */
final class EditedRules {
  private final Path folder;
  private String out = "";
  private String err = "";

  EditedRules(Path temp) throws IOException {
    folder = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
  }

  Path folder() {
    return folder;
  }

  /** The file of that rule id or name. */
  Path file(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Replaces words that must stand in the file. */
  void edit(String name, String right, String wrong) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).contains(right);
    Files.writeString(file(name), text.replace(right, wrong.replace("\\n", "\n")));
  }

  /** file:line:column of the first such words in the file. */
  String placeOf(String name, String words) throws IOException {
    List<String> lines = Files.readAllLines(file(name));
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(words);
      if (at >= 0) {
        return file(name).toString().replace('\\', '/') + ":" + (i + 1) + ":" + (at + 1);
      }
    }
    throw new AssertionError(words + " stands nowhere in " + name);
  }

  /** Runs {@code puhui rules check} on the copy and hands back its exit code. */
  int check(Language language, String... more) {
    StringWriter said = new StringWriter();
    StringWriter failed = new StringWriter();
    List<String> arguments =
        new ArrayList<>(List.of("rules", "check", "--rules", folder.toString()));
    arguments.addAll(List.of("--cases", "cases", "--lang", language.code()));
    arguments.addAll(List.of(more));
    int code =
        Main.commandLine(language)
            .setOut(new PrintWriter(said, true))
            .setErr(new PrintWriter(failed, true))
            .execute(arguments.toArray(String[]::new));
    out = said.toString();
    err = failed.toString();
    return code;
  }

  /** Standard output of the last check. */
  String out() {
    return out;
  }

  /** Standard error of the last check. */
  String err() {
    return err;
  }
}
