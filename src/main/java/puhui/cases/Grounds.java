package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.check.OrderInputs;
import puhui.check.OrderOutputs;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.rules.RuleFolder;

/**
 * Rules and factors that cases are decided by, loaded once for each change that cases ask for.
 * Everything is decided by the class that the main job uses.
 */
final class Grounds {
  private static final Inputs NO_FILES = new Inputs("", "", "", "", List.of());

  private final RuleFolder rules;
  private final Strata strata;
  private final Path factors;
  private final Path cases;
  private final Path work;
  private final Sound sound;
  private final Map<String, String> shifted;
  private final Map<Map<String, String>, RuleFolder> ruleFolders;
  private final Map<String, Factors> factorSets;

  /** Grounds that make changed copies in the work folder. */
  Grounds(RuleFolder rules, Path factors, Path cases, Sound sound, Path work) {
    this.rules = rules;
    this.strata = new Strata(rules);
    this.factors = factors;
    this.cases = cases;
    this.sound = sound;
    this.work = work;
    this.shifted = Map.of();
    this.ruleFolders = new HashMap<>();
    this.factorSets = new HashMap<>();
  }

  private Grounds(Grounds loaded, Strata strata, Map<String, String> shifted) {
    this.rules = loaded.rules;
    this.strata = strata;
    this.factors = loaded.factors;
    this.cases = loaded.cases;
    this.sound = loaded.sound;
    this.work = loaded.work;
    this.shifted = shifted;
    this.ruleFolders = loaded.ruleFolders;
    this.factorSets = loaded.factorSets;
  }

  /** The same facts under other rules, and other values of parameters where no case sets them. */
  Grounds under(Strata other, Map<String, String> otherParameters) {
    return new Grounds(this, other, otherParameters);
  }

  Sound sound() {
    return sound;
  }

  RuleFolder rules() {
    return rules;
  }

  Path cases() {
    return cases;
  }

  /** The path below the folder of the cases, with / between folders. */
  String below(Path path) {
    return cases.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  Path work() {
    return work;
  }

  /** Parses an application as the main job would; throws Trouble where it is wrong. */
  ApplicationForm application(String text) throws IOException {
    return ApplicationForm.read(Files.writeString(work.resolve("application.yaml"), text));
  }

  /** Decides a case. */
  RunResult check(Given given, OrderInputs orders, OrderOutputs outputs) throws IOException {
    ApplicationForm form = given.application();
    RuleFolder changed = rules(given);
    Factors inUse = factorSet(given.factorSet()).forApplicant(form.applicant().name().value());
    CaseClaims claims = new CaseClaims(given, inUse, changed.parameters().forYear(form.year()));
    return new Checking(changed, strata, inUse, claims, Sampling.ALL, 1)
        .check(form, orders, NO_FILES, work, outputs);
  }

  /** The folder of the factors with the files of a factor set in the place of theirs. */
  Path factors(Path factorSet) throws IOException {
    Path copy = Files.createTempDirectory(work, "factors-");
    FolderCopy.of(factors, copy);
    FolderCopy.of(factorSet, copy);
    return copy;
  }

  private RuleFolder rules(Given given) throws IOException {
    Map<String, String> changes = new TreeMap<>(shifted);
    given.parameters().forEach((name, value) -> changes.put(name, value.text()));
    if (changes.isEmpty()) {
      return rules;
    }
    RuleFolder known = ruleFolders.get(changes);
    if (known == null) {
      Path copy = Files.createTempDirectory(work, "rules-");
      FolderCopy.of(rules.folder(), copy);
      ChangedParameters.in(copy, changes);
      known = RuleFolder.load(copy);
      ruleFolders.put(changes, known);
    }
    return known;
  }

  private Factors factorSet(String name) throws IOException {
    Factors known = factorSets.get(name);
    if (known == null) {
      known = Factors.load(name.isEmpty() ? factors : factors(cases.resolve(name)));
      factorSets.put(name, known);
    }
    return known;
  }
}
