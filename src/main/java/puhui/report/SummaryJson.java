package puhui.report;

import static puhui.report.Numbers.fixed;

import java.util.LinkedHashMap;
import java.util.Map;
import puhui.decisions.Agreement;
import puhui.emissions.ProjectEmissions.Basis;
import puhui.report.RunResult.Inputs;

/**
 * summary.json: the figures of a run for other programs (contract, Output directory); tonnes are
 * texts with 2 decimals, keys stand in a fixed order, and nothing in it knows a clock.
 */
public final class SummaryJson {
  private SummaryJson() {}

  /** The text of the file. */
  public static String of(RunResult run) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("application", SummaryRules.application(run));
    summary.put("orders", orders(run.orders()));
    summary.put("emissions", SummaryEmissions.of(run.emissions()));
    summary.put("rules", SummaryRules.rules(run));
    summary.put("shares", SummaryShares.of(run.shares()));
    summary.put("factor_set", factorSet(run));
    summary.put("default_factor", defaultFactor(run.factors()));
    summary.put("defaults", SummaryViews.defaults(run.defaults()));
    summary.put("missing_models", SummaryViews.missingModels(run));
    summary.put("months", SummaryViews.slices("month", run.months()));
    summary.put("brands", SummaryViews.slices("brand", run.brands()));
    summary.put("interpretations", SummaryRules.register(Register.of(run).interpretations()));
    summary.put("open_points", SummaryRules.register(Register.of(run).openPoints()));
    summary.put("unreadable_reasons", run.unreadableReasons());
    summary.put("unrecognised_words", SummaryViews.words(run));
    summary.put("unknown_columns", run.unknownColumns());
    summary.put("overlaps", SummaryViews.overlaps(run));
    summary.put("sensitivity", SummaryViews.sensitivity(run.sensitivity()));
    summary.put("conservation", SummaryConservation.of(run.conservation()));
    summary.put("run", run(run));
    return Json.indented(summary);
  }

  private static Map<String, Object> run(RunResult result) {
    Agreement agreement = result.agreement();
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("mode", agreement.sampling().all() ? "all" : "sample");
    check.put("every", agreement.sampling().every());
    check.put("orders", agreement.orders());
    check.put("rules", agreement.rules());
    check.put("verdicts", agreement.verdicts());
    Map<String, Object> run = inputs(result.inputs());
    run.put("cross_check", check);
    return run;
  }

  /** Program version and hashes, as summary.json and manifest.json show them. */
  public static Map<String, Object> inputs(Inputs inputs) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("program_version", inputs.programVersion());
    run.put("rules_sha256", inputs.rulesSha256());
    run.put("factors_sha256", inputs.factorsSha256());
    run.put("application_sha256", inputs.applicationSha256());
    run.put("order_files", inputs.orderFiles().stream().map(SummaryJson::orderFile).toList());
    run.put("last_accepted_sha256", inputs.lastAcceptedSha256());
    run.put("confirmed_shares", inputs.confirmedShares());
    run.put("ledger_sha256", inputs.ledgerSha256());
    return run;
  }

  private static Map<String, Object> orderFile(RunResult.OrderInput input) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", input.file());
    file.put("sha256", input.sha256());
    file.put("rows", input.rows());
    return file;
  }

  private static Map<String, Object> orders(RunResult.OrderCounts counts) {
    Map<String, Object> orders = new LinkedHashMap<>();
    orders.put("read", counts.read());
    orders.put("eligible", counts.eligible());
    orders.put("review", counts.review());
    orders.put("ineligible", counts.ineligible());
    orders.put("unreadable", counts.unreadable());
    return orders;
  }

  private static Map<String, Object> factorSet(RunResult run) {
    boolean official = run.factors().set().projectValueOfficial();
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("status", run.factors().set().official() ? "official" : "indicative");
    set.put("rows_beyond_boundary", run.factors().set().rowsBeyondBoundary().value());
    set.put("project_value_used", run.emissions().project().basis() == Basis.RECOMMENDED_VALUE);
    set.put("project_value_status", official ? "official" : "indicative");
    return set;
  }

  private static Map<String, Object> defaultFactor(FactorNotice factors) {
    Map<String, Object> factor = new LinkedHashMap<>();
    factor.put("kg", fixed(factors.defaultKg(), 2));
    factor.put("computed_kg", fixed(factors.computedDefaultKg(), 2));
    factor.put("row", factors.defaultRow());
    factor.put("phone", factors.defaultPhone());
    factor.put("source", factors.defaultSource());
    return factor;
  }
}
