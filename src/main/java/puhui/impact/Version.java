package puhui.impact;

import java.util.List;
import puhui.application.ApplicationForm;
import puhui.check.Checking;
import puhui.decisions.Claims;
import puhui.decisions.Strata;
import puhui.factors.Factors;
import puhui.intake.OrderCleaner;
import puhui.rules.ParameterSheet.ParametersOfYear;
import puhui.rules.RuleFolder;

/** Rules and factors of one version, ready to decide. */
record Version(RuleFolder rules, Factors factors, Checking checking) {
  static Version of(ImpactRequest request, RuleFolder rules, Strata strata, Factors factors) {
    return new Version(
        rules,
        factors,
        new Checking(
                rules, strata, factors, Claims.NO_LEDGER, request.sampling(), request.threads())
            .guarded()
            .ofMany(request.memoryBytes(), request.classes()));
  }

  ParametersOfYear parameters(ApplicationForm form) {
    return rules.parameters().forYear(form.year());
  }

  /** Cleans order rows with the factors of this version. */
  OrderCleaner cleaner(ApplicationForm form) {
    List<String> platform = form.platformNames();
    return new OrderCleaner(factors, platform, form.year(), parameters(form)::on);
  }
}
