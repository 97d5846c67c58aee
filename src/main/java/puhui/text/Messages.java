package puhui.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in both languages, from src/main/resources/puhui/messages/{part}_{en|zh}.properties,
 * where part is the first part of the key.
 */
public final class Messages {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})\\}");
  private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

  private final Language language;

  public Messages(Language language) {
    this.language = language;
  }

  /**
   * The sentence of a key, {0}, {1} … filled in; a key that is unknown is shown itself, with its
   * values.
   */
  public String of(String key, List<String> values) {
    String pattern = bundle(key.substring(0, Math.max(0, key.indexOf('.')))).getProperty(key);
    if (pattern == null) {
      return key + " " + values;
    }
    return PLACEHOLDER
        .matcher(pattern)
        .replaceAll(
            match -> {
              int number = Integer.parseInt(match.group(1));
              String value = number < values.size() ? values.get(number) : match.group();
              return Matcher.quoteReplacement(value);
            });
  }

  public String of(String key, Object... values) {
    return of(key, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }

  /** place: sentence. */
  public String of(Problem problem) {
    String place = problem.place().toString();
    String sentence = of(problem.id(), problem.values());
    return place.isEmpty() ? sentence : place + ": " + sentence;
  }

  /** Keys of the sentences of a part, sorted. */
  public SortedSet<String> keys(String part) {
    return new TreeSet<>(bundle(part).stringPropertyNames());
  }

  public Language language() {
    return language;
  }

  private Properties bundle(String part) {
    return BUNDLES.computeIfAbsent(part + "_" + language.code(), Messages::load);
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (var stream =
        Messages.class.getResourceAsStream("/puhui/messages/" + name + ".properties")) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
