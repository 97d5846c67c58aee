package puhui.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;
import puhui.rules.RuleFolder.Reading;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;

/** Everything that should be looked at in a rules folder that is fit to use. */
final class Lints {
  private static final String SHEET = "parameters.yaml";

  private final RuleFolder folder;
  private final boolean whole;
  private final List<LintFinding> findings = new ArrayList<>();

  private Lints(RuleFolder folder, boolean whole) {
    this.folder = folder;
    this.whole = whole;
  }

  /** All findings, by lint and place. */
  static List<LintFinding> of(RuleFolder folder, Path cases) {
    return of(folder, cases, ClauseList.of(folder.folder()));
  }

  static List<LintFinding> of(RuleFolder folder, Path cases, ClauseList clauses) {
    Lints lints = new Lints(folder, true);
    lints.satisfaction();
    return lints.all(cases, clauses);
  }

  /** Findings about what can be read of a folder that is unfit; none that the rest may answer. */
  static List<LintFinding> ofPart(Reading reading, Path cases, ClauseList clauses) {
    Lints lints = new Lints(reading.readable(), false);
    if (reading.problems().stream().noneMatch(Lints::isInSheet)) {
      lints.satisfaction();
    }
    return lints.all(cases, clauses);
  }

  private static boolean isInSheet(Problem problem) {
    return problem.place().file().endsWith(SHEET);
  }

  private void satisfaction() {
    findings.addAll(
        new Satisfaction(folder.rules(), folder.parameters(), Satisfaction.MOST).find(whole));
  }

  private List<LintFinding> all(Path cases, ClauseList clauses) {
    FilePlaces sheet = new FilePlaces(folder.folder().resolve(SHEET));
    findings.addAll(new ParameterLints(folder.parameters(), sheet).find(folder.rules(), whole));
    fileNames();
    withoutCases(CaseIndex.of(cases));
    if (whole || !clauses.clauses().isEmpty()) {
      clauses(clauses);
    }
    findings.sort(
        Comparator.comparing(LintFinding::lint)
            .thenComparing(finding -> finding.problem().place().file())
            .thenComparing(finding -> finding.problem().place().line()));
    return findings;
  }

  private void fileNames() {
    for (Rule rule : folder.rules()) {
      String name = String.valueOf(Path.of(rule.place().file()).getFileName());
      if (!name.startsWith(rule.id() + "-") && !name.equals(rule.id() + ".drl")) {
        add(Lint.FILE_NAME, Problem.at(rule.place(), "lint.file-name", rule.id(), name));
      }
      if (Skeleton.isIn(rule.description())) {
        add(Lint.SKELETON, Problem.at(rule.place(), "lint.skeleton", rule.id()));
      }
    }
  }

  private void withoutCases(CaseIndex cases) {
    for (Rule rule : folder.rules()) {
      if (!cases.byRule().containsKey(rule.id())) {
        add(Lint.NO_CASES, Problem.at(rule.place(), "lint.no-cases", rule.id()));
      }
    }
  }

  private void clauses(ClauseList list) {
    if (list.clauses().isEmpty()) {
      Place place = Place.of(folder.folder().resolve("clauses.yaml").toString());
      add(Lint.CLAUSE_UNKNOWN, Problem.at(place, "lint.clauses.none"));
      return;
    }
    List<String> ids = list.clauses().stream().map(ClauseList.Clause::id).toList();
    Set<String> ruled = new TreeSet<>();
    for (Rule rule : folder.rules()) {
      for (String clause : list.named(rule.description().clause())) {
        ruled.add(clause);
        if (list.known(clause).isEmpty()) {
          String nearest = NearestWord.to(clause, ids);
          Problem problem =
              Problem.at(rule.place(), "lint.clause.unknown", rule.id(), clause, nearest);
          add(Lint.CLAUSE_UNKNOWN, problem);
        }
      }
    }
    for (ClauseList.Clause clause : whole ? list.clauses() : List.<ClauseList.Clause>of()) {
      if (!ruled.contains(clause.id()) && clause.noRule().zh().isEmpty()) {
        Problem problem =
            Problem.at(
                clause.place(),
                "lint.clause.no-rule",
                clause.id(),
                clause.title().zh(),
                clause.title().en());
        add(Lint.CLAUSE_WITHOUT_RULE, problem);
      }
    }
  }

  private void add(Lint lint, Problem problem) {
    findings.add(new LintFinding(lint, problem));
  }
}
