package puhui.impact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.decisions.Claims;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.rules.RuleFolder;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * Both versions, ready to decide; equal folders are loaded once.
 *
 * @param factors of the version before
 */
record Versions(
    Checking before,
    Checking after,
    RuleFolder rulesBefore,
    RuleFolder rulesAfter,
    Factors factors,
    Factors factorsAfter,
    boolean factorsDiffer) {

  static Versions load(ImpactRequest request, ApplicationForm form) {
    checkFolder(request.before(), "--before");
    checkFolder(request.after(), "--after");
    RuleFolder before = RuleFolder.load(request.before());
    RuleFolder after = RuleFolder.load(request.after());
    Strata strataBefore = new Strata(before);
    Strata strataAfter = same(request.before(), request.after()) ? strataBefore : new Strata(after);
    String applicant = form.applicant().name().value();
    Factors factorsBefore = Factors.load(request.factorsBefore()).forApplicant(applicant);
    boolean factorsDiffer = !same(request.factorsBefore(), request.factorsAfter());
    Factors factorsAfter =
        factorsDiffer
            ? Factors.load(request.factorsAfter()).forApplicant(applicant)
            : factorsBefore;
    return new Versions(
        checking(request, before, strataBefore, factorsBefore),
        checking(request, after, strataAfter, factorsAfter),
        before,
        after,
        factorsBefore,
        factorsAfter,
        factorsDiffer);
  }

  Differences differences(int year) {
    return new Differences(rulesBefore, rulesAfter, year, factorsDiffer);
  }

  private static Checking checking(
      ImpactRequest request, RuleFolder rules, Strata strata, Factors factors) {
    return new Checking(
        rules, strata, factors, Claims.NO_LEDGER, request.sampling(), request.threads());
  }

  private static boolean same(Path one, Path other) {
    return one.equals(other) || Sha256.ofFolder(one).equals(Sha256.ofFolder(other));
  }

  private static void checkFolder(Path folder, String option) {
    if (!Files.isDirectory(folder)) {
      throw new Trouble(
          ExitCode.RULES,
          List.of(Problem.at(Place.of(folder.toString()), "impact.folder", option)));
    }
  }
}
