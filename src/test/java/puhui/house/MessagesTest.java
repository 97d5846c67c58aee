package puhui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, once, with the same values in it. */
class MessagesTest {
  private static final Path FOLDER = SourceFile.ROOT.resolve("src/main/resources/puhui/messages");

  /** Keys of the command line are picocli's: command, then option. */
  private static final String COMMAND_LINE = "cli";

  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern ENTRY = Pattern.compile("^\\s*([^#!\\s=:]+)\\s*[=:]?.*");

  @Test
  void both_languages_have_the_same_sentences() throws IOException {
    for (String part : parts()) {
      assertThat(sentences(part, "zh").keySet())
          .as(
              "%s_zh.properties has the keys of %s_en.properties; write the missing one",
              part, part)
          .isEqualTo(sentences(part, "en").keySet());
    }
  }

  @Test
  void both_languages_show_the_same_values() throws IOException {
    for (String part : parts()) {
      Map<String, String> chinese = sentences(part, "zh");
      sentences(part, "en")
          .forEach(
              (key, sentence) ->
                  assertThat(values(chinese.getOrDefault(key, "")))
                      .as("%s: the Chinese sentence shows what the English one shows", key)
                      .isEqualTo(values(sentence)));
    }
  }

  @Test
  void a_key_begins_with_the_name_of_its_part() throws IOException {
    for (String part : parts()) {
      if (!part.equals(COMMAND_LINE)) {
        assertThat(sentences(part, "en").keySet())
            .as("keys of %s_en.properties: the part is found by the first word of the key", part)
            .allMatch(key -> key.startsWith(part + "."));
      }
    }
  }

  @Test
  void no_key_stands_twice() throws IOException {
    for (String part : parts()) {
      for (String language : List.of("en", "zh")) {
        assertThat(keys(part, language))
            .as("%s_%s.properties: the later one would win unseen; remove one", part, language)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void every_sentence_that_the_code_asks_for_is_written() throws IOException {
    var known = new TreeMap<String, String>();
    for (String part : parts()) {
      known.putAll(sentences(part, "en"));
    }
    var wrong = new ArrayList<String>();
    for (SourceFile file : SourceFile.under("src/main/java")) {
      MessageUses.in(file).stream()
          .filter(use -> !use.fits(known.get(use.key())))
          .forEach(use -> wrong.add(use.place() + ": " + use.key() + ", values " + use.values()));
    }
    assertThat(wrong)
        .as("write the sentence into both bundles of %s, {0} up to the number of values", FOLDER)
        .isEmpty();
  }

  private static TreeSet<String> parts() throws IOException {
    if (!Files.isDirectory(FOLDER)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("_(en|zh)\\.properties$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Map<String, String> sentences(String part, String language) throws IOException {
    var properties = new Properties();
    Path file = FOLDER.resolve(part + "_" + language + ".properties");
    assertThat(file).as("each part has both languages; write the missing file").exists();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    var sentences = new TreeMap<String, String>();
    properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
    return sentences;
  }

  private static List<String> keys(String part, String language) throws IOException {
    var keys = new ArrayList<String>();
    boolean continued = false;
    for (String line : Files.readAllLines(FOLDER.resolve(part + "_" + language + ".properties"))) {
      Matcher entry = ENTRY.matcher(line);
      if (!continued && entry.matches()) {
        keys.add(entry.group(1));
      }
      continued = line.endsWith("\\");
    }
    return keys;
  }

  private static TreeSet<String> values(String sentence) {
    var values = new TreeSet<String>();
    VALUE.matcher(sentence).results().forEach(match -> values.add(match.group(1)));
    return values;
  }
}
