package puhui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.check.DecidedOutputs;
import puhui.check.OrderInputs;
import puhui.decisions.Sampling;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.report.RunResult;
import puhui.report.RunResult.Inputs;
import puhui.rules.ParameterSheet;
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
  private final Map<String, Factors> factorSets;

  /** Grounds that make changed copies in the work folder. */
  Grounds(RuleFolder rules, Strata strata, Path factors, Path cases, Sound sound, Path work) {
    this.rules = rules;
    this.strata = strata;
    this.factors = factors;
    this.cases = cases;
    this.sound = sound;
    this.work = work;
    this.factorSets = new HashMap<>();
  }

  private Grounds(Grounds loaded, RuleFolder rules, Strata strata) {
    this.rules = rules;
    this.strata = strata;
    this.factors = loaded.factors;
    this.cases = loaded.cases;
    this.sound = loaded.sound;
    this.work = loaded.work;
    this.factorSets = loaded.factorSets;
  }

  /**
   * The same facts under other rules.
   *
   * @param other what fires the rules of the folder, or a change of them
   */
  Grounds under(RuleFolder otherRules, Strata other) {
    return new Grounds(this, otherRules, other);
  }

  /** The same with a work folder of its own, rules read from another folder, no factors loaded. */
  Grounds at(RuleFolder otherRules, Path otherWork) {
    return new Grounds(otherRules, strata, factors, cases, sound, otherWork);
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
  RunResult check(Given given, OrderInputs orders, DecidedOutputs outputs) throws IOException {
    ApplicationForm form = given.application();
    RuleFolder changed = rules.with(parameters(given));
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

  /** The parameters as the case has them. */
  ParameterSheet parameters(Given given) {
    return ChangedParameters.in(rules.parameters(), given.parameters());
  }

  private Factors factorSet(String name) throws IOException {
    synchronized (factorSets) {
      Factors known = factorSets.get(name);
      if (known == null) {
        known = Factors.load(name.isEmpty() ? factors : factors(cases.resolve(name)));
        factorSets.put(name, known);
      }
      return known;
    }
  }
}
