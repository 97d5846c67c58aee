package puhui.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import puhui.application.ApplicationForm;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.git.OpenFolder;
import puhui.rules.RuleFolder;
import puhui.text.Place;
import puhui.text.Sha256;
import puhui.text.Trouble;

/**
 * Both versions, ready to decide; equal folders are loaded once.
 *
 * @param factorFiles names of the factor files that differ, sorted; none where the factors are the
 *     same
 */
record Versions(Version before, Version after, List<String> factorFiles) {
  static Versions load(
      ImpactRequest request,
      Folders folders,
      ApplicationForm form,
      Function<RuleFolder, Strata> strata) {
    RuleFolder before = folders.rulesBefore().read(RuleFolder::load);
    RuleFolder after = folders.rulesAfter().read(path -> ofTypesAs(before, RuleFolder.load(path)));
    Strata strataBefore = folders.rulesBefore().read(path -> strata.apply(before));
    Strata strataAfter =
        same(folders.rulesBefore().path(), folders.rulesAfter().path())
            ? strataBefore
            : folders.rulesAfter().read(path -> strata.apply(after));
    String applicant = form.applicant().name().value();
    List<String> factorFiles =
        FolderDifference.of(folders.factorsBefore().path(), folders.factorsAfter().path());
    Factors factorsBefore = factors(folders.factorsBefore(), applicant);
    Factors factorsAfter =
        factorFiles.isEmpty() ? factorsBefore : factors(folders.factorsAfter(), applicant);
    return new Versions(
        Version.of(request, before, strataBefore, factorsBefore),
        Version.of(request, after, strataAfter, factorsAfter),
        factorFiles);
  }

  /** Causes are told apart by exchanging values between the versions, so each keeps its type. */
  private static RuleFolder ofTypesAs(RuleFolder before, RuleFolder after) {
    Map<String, Class<?>> types = after.parameters().types();
    before
        .parameters()
        .types()
        .forEach(
            (name, type) -> {
              if (!types.getOrDefault(name, type).equals(type)) {
                Path sheet = after.folder().resolve("parameters.yaml");
                throw Trouble.input(Place.of(sheet.toString()), "impact.parameter.type", name);
              }
            });
    return after;
  }

  Differences differences(int year) {
    return new Differences(before.rules(), after.rules(), year, factorFiles);
  }

  private static Factors factors(OpenFolder folder, String applicant) {
    return folder.read(Factors::load).forApplicant(applicant);
  }

  private static boolean same(Path one, Path other) {
    return one.equals(other) || Sha256.ofFolder(one).equals(Sha256.ofFolder(other));
  }
}
