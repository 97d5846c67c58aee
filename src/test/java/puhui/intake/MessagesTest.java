package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"(intake\\.[a-z0-9_.]+[a-z0-9])\"");

  @Test
  void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
    Properties english = bundle("en");
    Properties chinese = bundle("zh");
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    english.forEach(
        (key, sentence) ->
            assertThat(places((String) sentence))
                .as("%s", key)
                .isEqualTo(places(chinese.getProperty((String) key))));
  }

  @Test
  void everyKeyInTheSourcesHasASentence() throws IOException {
    Properties english = bundle("en");
    try (var sources = Files.walk(Path.of("src/main/java/puhui/intake"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(source))
            .results()
            .forEach(found -> assertThat(english).as("%s", source).containsKey(found.group(1)));
      }
    }
  }

  private static TreeSet<String> places(String sentence) {
    TreeSet<String> places = new TreeSet<>();
    Pattern.compile("\\{\\d\\}")
        .matcher(sentence)
        .results()
        .forEach(found -> places.add(found.group()));
    return places;
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (var stream =
        MessagesTest.class.getResourceAsStream(
            "/puhui/messages/intake_" + language + ".properties")) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
