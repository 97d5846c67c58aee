package puhui.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Applications that tests write as text, and what is said of them. */
public final class Forms {
  /** The two keys without which there is no form. */
  public static final String LEAST = "year: 2023\nplatform: { name: 示例平台 }\n";

  private Forms() {}

  public static ApplicationForm read(String yaml) {
    return ApplicationForm.read(file(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  /** The form of the least keys and an inventory of these lines. */
  public static ApplicationForm withInventory(String... lines) {
    return read(LEAST + "inventory:\n  " + String.join("\n  ", lines) + "\n");
  }

  /** line:column id of every problem of the text. */
  public static List<String> problems(String yaml) {
    return problems(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(byte[] bytes) {
    return trouble(file(bytes)).problems().stream().map(Forms::shortly).toList();
  }

  static List<String> sentences(String yaml) {
    Messages english = new Messages(Language.EN);
    return troubleOf(yaml).problems().stream()
        .map(problem -> english.of(problem.id(), problem.values()))
        .toList();
  }

  static Trouble troubleOf(String yaml) {
    return trouble(file(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  static Trouble trouble(Path file) {
    try {
      ApplicationForm.read(file);
    } catch (Trouble trouble) {
      return trouble;
    }
    throw new AssertionError("the form was read without a problem");
  }

  private static String shortly(Problem problem) {
    return problem.place().line() + ":" + problem.place().column() + " " + problem.id();
  }

  private static Path file(byte[] bytes) {
    try {
      Path file = Files.createTempFile("application", ".yaml");
      file.toFile().deleteOnExit();
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
