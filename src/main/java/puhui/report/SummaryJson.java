package puhui.report;

import static puhui.report.Numbers.fixed;
import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.Map;
import puhui.report.RunResult.Inputs;

/**
 * summary.json: the figures of a run for other programs (contract, Output directory); tonnes are texts with 2 decimals,
 * keys stand in a fixed order, and nothing in it knows a clock.
 */
public final class SummaryJson {
  private SummaryJson() {}

  /** The text of the file. */
  public static String of(Report report) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("application", SummaryRules.application(report));
    summary.put("orders", orders(report.run().orders()));
    summary.put("emissions", emissions(report.emissions()));
    summary.put("rules", SummaryRules.rules(report.run()));
    summary.put("factor_set", factorSet(report.factors()));
    summary.put("default_factor", defaultFactor(report.factors()));
    summary.put("defaults", SummaryViews.defaults(report.run().defaults()));
    summary.put("missing_models", SummaryViews.missingModels(report.run()));
    summary.put("months", SummaryViews.slices("month", report.run().months()));
    summary.put("brands", SummaryViews.slices("brand", report.run().brands()));
    summary.put("interpretations", SummaryRules.register(Register.of(report).interpretations()));
    summary.put("open_points", SummaryRules.register(Register.of(report).openPoints()));
    summary.put("unreadable_reasons", report.run().unreadableReasons());
    summary.put("unrecognised_words", SummaryViews.words(report.run()));
    summary.put("unknown_columns", report.run().unknownColumns());
    summary.put("overlaps", SummaryViews.overlaps(report.run()));
    summary.put("run", inputs(report.run().inputs()));
    return Json.indented(summary);
  }

  /** Program version and hashes, as summary.json and manifest.json show them. */
  static Map<String, Object> inputs(Inputs inputs) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("program_version", inputs.programVersion());
    run.put("rules_sha256", inputs.rulesSha256());
    run.put("factors_sha256", inputs.factorsSha256());
    run.put("application_sha256", inputs.applicationSha256());
    run.put("order_files", inputs.orderFiles().stream().map(SummaryJson::orderFile).toList());
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

  private static Map<String, Object> emissions(EmissionFigures figures) {
    Map<String, Object> emissions = new LinkedHashMap<>();
    emissions.put("computable", figures.computable());
    emissions.put("baseline_t", tonnes(figures.baselineKg()));
    emissions.put("project_t", tonnes(figures.projectKg()));
    emissions.put("reduction_t", tonnes(figures.reductionKg()));
    emissions.put("review_reduction_t", tonnes(figures.reviewReductionKg()));
    emissions.put("claimable_t", tonnes(figures.claimableKg()));
    emissions.put("per_phone_kg", fixed(figures.perPhoneKg(), 2));
    emissions.put("project_kg_per_phone", fixed(figures.projectKgPerPhone(), 6));
    emissions.put("remainder", figures.remainder());
    emissions.put("lines", figures.lines().stream().map(SummaryJson::line).toList());
    emissions.put("sensitivity", sensitivity(figures));
    figures.city().ifPresent(city -> emissions.put("city", city(city)));
    return emissions;
  }

  private static Map<String, Object> line(EmissionFigures.Line line) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("label_zh", line.label().zh());
    map.put("label_en", line.label().en());
    map.put("formula", line.formula());
    map.put("value", line.value());
    map.put("unit", line.unit());
    return map;
  }

  private static Map<String, Object> sensitivity(EmissionFigures figures) {
    Map<String, Object> sensitivity = new LinkedHashMap<>();
    figures
        .byGmv()
        .ifPresent(
            gmv -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("project_t", tonnes(gmv.projectKg()));
              map.put("reduction_t", tonnes(gmv.reductionKg()));
              sensitivity.put("by_gmv", map);
            });
    return sensitivity;
  }

  private static Map<String, Object> city(EmissionFigures.City city) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("phones", fixed(city.phones(), 0));
    map.put("reduction_t", tonnes(city.reductionKg()));
    return map;
  }

  private static Map<String, Object> factorSet(FactorNotice factors) {
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("status", factors.official() ? "official" : "indicative");
    set.put("project_value_used", factors.projectValueUsed());
    set.put("project_value_status", factors.projectValueOfficial() ? "official" : "indicative");
    return set;
  }

  private static Map<String, Object> defaultFactor(FactorNotice factors) {
    Map<String, Object> factor = new LinkedHashMap<>();
    factor.put("kg", fixed(factors.defaultKg(), 2));
    factor.put("row", factors.defaultRow());
    factor.put("phone", factors.defaultPhone());
    factor.put("source", factors.defaultSource());
    return factor;
  }
}
