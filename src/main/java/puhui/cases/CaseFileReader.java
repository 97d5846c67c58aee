package puhui.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import puhui.rules.Rule;
import puhui.text.ExitCode;
import puhui.text.NearestWord;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Yaml;

/** Reads case files; everything that is wrong with them is collected. */
final class CaseFileReader {
  private static final List<String> FILE_KEYS = List.of("rule", "cases");
  private static final List<String> CASE_KEYS = List.of("name", "why", "each", "given", "expect");

  private final Grounds grounds;
  private final List<Problem> problems;
  private final GivenReader givenReader;
  private final ExpectedReader expectedReader;
  private final List<String> ruleIds;

  CaseFileReader(Grounds grounds, List<Problem> problems) {
    this.grounds = grounds;
    this.problems = problems;
    this.ruleIds = grounds.rules().rules().stream().map(Rule::id).toList();
    this.givenReader = new GivenReader(grounds, problems);
    this.expectedReader = new ExpectedReader(ruleIds);
  }

  CaseFile read(Path file) throws IOException {
    Yaml root = Yaml.read(file, ExitCode.INPUT, problems);
    Map<String, Yaml> entries = root.map(FILE_KEYS);
    Optional<Yaml> rule = Optional.ofNullable(entries.get("rule"));
    rule.ifPresent(this::known);
    List<FactCase> cases = new ArrayList<>();
    if (!entries.containsKey("cases") || entries.get("cases").list().isEmpty()) {
      root.report("cases.key.missing", "cases");
    } else {
      for (Yaml node : entries.get("cases").list()) {
        cases.addAll(cases(file, rule.map(Yaml::text), node));
      }
    }
    doubledNames(cases);
    Place place = rule.map(Yaml::place).orElse(Place.of(file.toString()));
    CaseFile read =
        new CaseFile(place, rule.map(Yaml::text), withTrialRules(cases, rule.map(Yaml::text)));
    checkBothSides(read);
    return read;
  }

  private static List<FactCase> withTrialRules(List<FactCase> cases, Optional<String> rule) {
    TreeSet<String> named = new TreeSet<>(rule.stream().toList());
    cases.forEach(each -> named.addAll(each.expected().trialNamed()));
    return cases.stream().map(each -> each.withTrialRules(named)).toList();
  }

  private List<FactCase> cases(Path file, Optional<String> rule, Yaml node) throws IOException {
    Map<String, Yaml> entries = node.map(CASE_KEYS);
    List<FactCase> cases = new ArrayList<>();
    Optional<Yaml> given = Optional.ofNullable(entries.get("given"));
    if (!entries.containsKey("name") || entries.get("name").text().isBlank()) {
      node.report("cases.key.missing", "name");
    } else if (!entries.containsKey("expect")) {
      node.report("cases.key.missing", "expect");
    } else if (entries.containsKey("each")) {
      for (Yaml change : entries.get("each").list()) {
        cases.add(made(file, rule, change, entries, given, Optional.of(change)));
      }
    } else {
      cases.add(made(file, rule, node, entries, given, Optional.empty()));
    }
    return cases;
  }

  private FactCase made(
      Path file,
      Optional<String> rule,
      Yaml at,
      Map<String, Yaml> entries,
      Optional<Yaml> given,
      Optional<Yaml> each)
      throws IOException {
    Given facts = givenReader.read(at, given, each);
    Expected expected = expectedReader.read(entries.get("expect"), facts);
    String name = entries.get("name").text() + each.map(CaseFileReader::shown).orElse("");
    String why = entries.containsKey("why") ? entries.get("why").text() : "";
    String below = grounds.below(file);
    return new FactCase(name, why, below, rule, at.place(), facts, expected, grounds);
  }

  private static String shown(Yaml change) {
    Map<String, String> values = new LinkedHashMap<>();
    change.map().forEach((column, value) -> values.put(column, value.text()));
    return " " + values;
  }

  private void known(Yaml rule) {
    if (!ruleIds.contains(rule.text())) {
      rule.report("cases.rule.unknown", rule.text(), NearestWord.to(rule.text(), ruleIds));
    }
  }

  private void doubledNames(List<FactCase> cases) {
    TreeSet<String> names = new TreeSet<>();
    for (FactCase each : cases) {
      if (!names.add(each.name())) {
        problems.add(Problem.at(each.place(), "cases.name.doubled", each.name()));
      }
    }
  }

  /** A file about a rule shows both what the rule catches and what it lets pass. */
  private void checkBothSides(CaseFile file) {
    for (Rule rule : grounds.rules().rules()) {
      boolean about = file.rule().equals(Optional.of(rule.id()));
      boolean always =
          rule.patterns().size() == 1 && rule.patterns().get(0).constraints().isEmpty();
      if (about && !file.catchesWith(rule)) {
        problems.add(Problem.at(file.place(), "cases.rule.never", rule.id()));
      }
      if (about && !always && !file.passesWith(rule)) {
        problems.add(Problem.at(file.place(), "cases.rule.always", rule.id()));
      }
    }
  }
}
