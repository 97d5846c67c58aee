package puhui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is committed works on every machine, so it names none. */
class CommittedFilesTest {
  /** Home and work folders, and hosts that only one network knows. */
  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w.:/~-])/(?:home|root|Users|work|tmp|mnt)/[\\w.-]+"
              + "|[A-Z]:\\\\Users\\\\"
              + "|//[\\w.-]+\\.(?:internal|local|lan|corp|intranet)\\b"
              + "|\\b(?:10\\.\\d+|192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}\\b");

  private static final Pattern BINARY =
      Pattern.compile(".*\\.(png|jpg|jar|gz|xlsx|parquet|zip|woff2?)");

  @Test
  void no_file_names_a_folder_or_a_host_of_one_machine() throws Exception {
    var found = new ArrayList<String>();
    for (String name : committed()) {
      if (!BINARY.matcher(name).matches() && !name.endsWith("CommittedFilesTest.java")) {
        found.addAll(places(name));
      }
    }
    assertThat(found)
        .as("write a path relative to the project, or take it from an option or a property")
        .isEmpty();
  }

  private static List<String> committed() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(SourceFile.ROOT.resolve(".git")), "not a git checkout");
    Process git =
        new ProcessBuilder("git", "-c", "core.quotePath=off", "ls-files", "-z")
            .directory(SourceFile.ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as("git ls-files").isZero();
    return List.of(names.split("\0"));
  }

  private static List<String> places(String name) throws IOException {
    Path path = SourceFile.ROOT.resolve(name);
    var found = new ArrayList<String>();
    if (!Files.isRegularFile(path)) {
      return found;
    }
    int number = 0;
    for (String line : Files.readString(path, StandardCharsets.ISO_8859_1).split("\n")) {
      number++;
      var match = MACHINE.matcher(line);
      if (match.find()) {
        found.add(name + ":" + number + ": " + match.group());
      }
    }
    return found;
  }
}
