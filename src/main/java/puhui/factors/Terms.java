package puhui.factors;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Status;

/** The words of the closed lists and what they mean (terms.csv; contract, Orders). */
final class Terms {
  static final String FILE = "terms.csv";
  private static final Map<String, List<String>> MEANINGS =
      Map.of(
          "buyer_type", names(BuyerType.values()),
          "category", names(Category.values()),
          "condition", names(Condition.values()),
          "status", names(Status.values()));

  /** Meaning by word in plain form, by column. */
  private final Map<String, Map<String, Optional<String>>> meanings;

  private Terms(Map<String, Map<String, Optional<String>>> meanings) {
    this.meanings = meanings;
  }

  static Terms read(Path folder, Problems problems) {
    Map<String, Map<String, Optional<String>>> meanings = new HashMap<>();
    MEANINGS.keySet().forEach(column -> meanings.put(column, new HashMap<>()));
    List<String> columns = List.of("column", "word", "meaning", "source");
    for (CsvRow row : CsvTable.read(folder.resolve(FILE), columns, problems)) {
      add(row, meanings, problems);
    }
    return new Terms(meanings);
  }

  private static void add(
      CsvRow row, Map<String, Map<String, Optional<String>>> meanings, Problems problems) {
    String column = row.text("column");
    String meaning = row.text("meaning");
    String word = row.needed("word", problems);
    if (!MEANINGS.containsKey(column)) {
      problems.add(row.place("column"), "term.column", column, known(MEANINGS.keySet().stream()));
    } else if (!MEANINGS.get(column).contains(meaning)) {
      problems.add(
          row.place("meaning"), "term.meaning", meaning, known(MEANINGS.get(column).stream()));
    } else if (meanings.get(column).put(PlainText.of(word), Optional.of(meaning)) != null) {
      problems.add(row.place("word"), "term.double", word, column);
    }
  }

  Optional<String> meaning(String column, String word) {
    Map<String, Optional<String>> words = meanings.getOrDefault(column, Map.of());
    Optional<String> meaning = words.get(word);
    return meaning != null ? meaning : words.getOrDefault(PlainText.of(word), Optional.empty());
  }

  /** The first word, in order of the words, that has a meaning. */
  Optional<String> word(String column, String meaning) {
    return meanings.getOrDefault(column, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(Optional.of(meaning)))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static String known(Stream<String> words) {
    return words.sorted().collect(Collectors.joining(", "));
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(Enum::name)
        .filter(name -> !name.startsWith("NOT_STATED") && !name.equals("NOT_RECOGNISED"))
        .toList();
  }
}
