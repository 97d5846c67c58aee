package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.text.Language;
import puhui.text.Messages;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(strings = {"application", "emissions"})
  void everyProblemHasASentenceInBothLanguages(String part) throws IOException {
    Set<String> ids = ids(part);

    assertThat(ids).isNotEmpty();
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      assertThat(ids).noneMatch(id -> messages.of(id, List.of()).startsWith(id));
    }
  }

  private static Set<String> ids(String part) throws IOException {
    Pattern literal = Pattern.compile("\"(" + part + "\\.[a-z_.]+[a-z_])\"");
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/puhui", part))) {
      for (Path file : files.toList()) {
        literal
            .matcher(Files.readString(file, StandardCharsets.UTF_8))
            .results()
            .forEach(match -> ids.add(match.group(1)));
      }
    }
    return ids;
  }
}
