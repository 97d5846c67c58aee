package puhui.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import puhui.rules.RuleDescription.Bilingual;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;
import puhui.text.Yaml;

/** The clauses of the methodology, from rules/clauses.yaml. */
public final class ClauseList {
  /**
   * One clause.
   *
   * @param id as rules name it, "六 三"
   * @param noRule why it needs no rule; empty where it needs one
   */
  public record Clause(String id, Bilingual title, Bilingual noRule, Place place) {}

  private static final String MISSING = "lint.clauses.missing";
  private static final List<String> KEYS = List.of("clause", "title", "no_rule");

  /** A list that could not be read: its problems are listed, and nothing can be told by it. */
  static final ClauseList NONE = new ClauseList(List.of());

  private final List<Clause> clauses;

  private ClauseList(List<Clause> clauses) {
    this.clauses = List.copyOf(clauses);
  }

  /** Reads the list of a rules folder; a folder without it has no clauses. */
  public static ClauseList of(Path folder) {
    Path file = folder.resolve("clauses.yaml");
    List<Problem> problems = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    if (Files.exists(file)) {
      for (Yaml entry : Yaml.read(file, ExitCode.RULES, problems).list()) {
        Map<String, Yaml> keys = entry.map(KEYS);
        if (!keys.containsKey("clause") || !keys.containsKey("title")) {
          entry.report(MISSING, "clause, title");
          continue;
        }
        clauses.add(
            new Clause(
                keys.get("clause").text(),
                bilingual(keys.get("title"), MISSING),
                keys.containsKey("no_rule")
                    ? bilingual(keys.get("no_rule"), MISSING)
                    : Bilingual.NONE,
                entry.place()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Trouble(ExitCode.RULES, problems);
    }
    return new ClauseList(clauses);
  }

  public List<Clause> clauses() {
    return clauses;
  }

  /**
   * The clauses that a rule's {@code @clause} names: "六 三, 四" are 六 三 and 六 四, "四, 九" are two
   * chapters. What is not in the list stays as it is written.
   */
  public List<String> named(String written) {
    List<String> found = new ArrayList<>();
    String chapter = "";
    for (String part : written.split("[,，、]")) {
      String name = part.strip().replaceAll("\\s+", " ");
      String below = chapter + " " + name;
      found.add(!chapter.isEmpty() && known(below).isPresent() ? below : name);
      if (name.contains(" ")) {
        chapter = name.substring(0, name.indexOf(' '));
      }
    }
    return found;
  }

  /** The clause of that id. */
  public Optional<Clause> known(String id) {
    return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** A text in both languages; a problem of that id where one is missing. */
  static Bilingual bilingual(Yaml node, String missing) {
    Map<String, Yaml> texts = node.map(List.of("zh", "en"));
    for (String language : List.of("zh", "en")) {
      if (!texts.containsKey(language) || texts.get(language).text().isBlank()) {
        node.report(missing, language);
        return Bilingual.NONE;
      }
    }
    return new Bilingual(texts.get("en").text(), texts.get("zh").text());
  }
}
