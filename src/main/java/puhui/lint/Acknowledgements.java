package puhui.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import puhui.lint.FolderCheck.Acknowledged;
import puhui.rules.RuleDescription.Bilingual;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Yaml;

/** Findings that somebody looked at and meant to keep, from rules/acknowledged.yaml. */
final class Acknowledgements {
  /**
   * One of them.
   *
   * @param about the words that name the finding: rule, parameter or clause, and the other one
   */
  record Entry(
      String lint, List<String> about, Bilingual reason, String by, String day, Place place) {
    boolean fits(LintFinding finding) {
      return lint.equals(finding.lint().id()) && finding.isAbout(about);
    }
  }

  private static final List<String> KEYS = List.of("lint", "about", "reason", "by", "day");

  static final Acknowledgements NONE = new Acknowledgements(List.of());

  private final List<Entry> entries;

  private Acknowledgements(List<Entry> entries) {
    this.entries = entries;
  }

  /** Reads the list of a rules folder; a folder without it acknowledges nothing. */
  static Acknowledgements of(Path folder, List<Problem> problems) {
    Path file = folder.resolve("acknowledged.yaml");
    List<Entry> entries = new ArrayList<>();
    if (Files.exists(file)) {
      for (Yaml entry : Yaml.read(file, ExitCode.RULES, problems).list()) {
        entry(entry).ifPresent(entries::add);
      }
    }
    return new Acknowledgements(entries);
  }

  /**
   * What is left to look at, and what is meant. An entry about nothing is a finding itself, as long
   * as everything could be looked at.
   */
  FolderCheck applied(RuleFolder folder, List<Problem> problems, List<LintFinding> findings) {
    List<LintFinding> left = new ArrayList<>();
    List<Acknowledged> acknowledged = new ArrayList<>();
    List<Entry> unused = new ArrayList<>(entries);
    for (LintFinding finding : findings) {
      Optional<Entry> meant = entries.stream().filter(each -> each.fits(finding)).findFirst();
      meant.ifPresentOrElse(
          entry ->
              acknowledged.add(new Acknowledged(finding, entry.reason(), entry.by(), entry.day())),
          () -> left.add(finding));
      meant.ifPresent(unused::remove);
    }
    for (Entry entry : problems.isEmpty() ? unused : List.<Entry>of()) {
      String about = String.join(", ", entry.about());
      Problem problem = Problem.at(entry.place(), "lint.acknowledged.nothing", entry.lint(), about);
      left.add(new LintFinding(Lint.ACKNOWLEDGED_NOTHING, problem));
    }
    return new FolderCheck(folder, List.copyOf(problems), left, acknowledged);
  }

  private static Optional<Entry> entry(Yaml node) {
    Map<String, Yaml> keys = node.map(KEYS);
    for (String key : KEYS) {
      if (!keys.containsKey(key)) {
        node.report("lint.acknowledged.missing", key);
        return Optional.empty();
      }
    }
    Yaml lint = keys.get("lint");
    List<String> known = Stream.of(Lint.values()).map(Lint::id).toList();
    if (!known.contains(lint.text())) {
      String nearest = NearestWord.to(lint.text(), known);
      lint.report("lint.acknowledged.lint", lint.text(), nearest, String.join(", ", known));
    }
    if (keys.get("by").text().isBlank()) {
      keys.get("by").report("lint.acknowledged.missing", "by");
    }
    checkDay(keys.get("day"));
    return Optional.of(
        new Entry(
            lint.text(),
            keys.get("about").list().stream().map(Yaml::text).toList(),
            ClauseList.bilingual(keys.get("reason"), "lint.acknowledged.missing"),
            keys.get("by").text(),
            keys.get("day").text(),
            node.place()));
  }

  private static void checkDay(Yaml day) {
    try {
      LocalDate.parse(day.text());
    } catch (DateTimeParseException e) {
      day.report("lint.acknowledged.day", day.text());
    }
  }
}
