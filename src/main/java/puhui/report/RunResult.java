package puhui.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import puhui.application.ApplicationForm;
import puhui.decisions.Agreement;
import puhui.decisions.ApplicationDecision;
import puhui.emissions.Emissions;
import puhui.rules.OpenPoint;
import puhui.rules.RuleDescription;

/**
 * Everything that a run found, as data: what summary.json, report.html and later documents are made
 * from. All lists are in an order that does not depend on the order or the split of the rows.
 *
 * @param rules every rule of the folder, by id
 * @param openPoints what the source itself leaves open, by id
 * @param orders counts of rows
 * @param ruleFigures one for every rule, by id
 * @param shares what rules were expected to catch; empty where nothing was
 * @param trials one for every rule in trial, by id
 * @param months by month "2023-01", by time; orders without a date under ""
 * @param brands by brand, most orders first; phones of unknown brand under ""
 * @param defaults why the default was used
 * @param missingModels identified phones that no table has, most orders first
 * @param unrecognisedWords words that terms.csv does not know
 * @param unknownColumns columns that are none of ours, each once, sorted
 * @param agreement how far the two engines were compared
 * @param conservation that nothing was lost or counted twice
 * @param sensitivity what other choices would do to the reduction, widest first
 * @param inputs what went in, with hashes
 */
public record RunResult(
    ApplicationForm form,
    FactorNotice factors,
    List<RuleDescription> rules,
    List<OpenPoint> openPoints,
    OrderCounts orders,
    ApplicationDecision decision,
    List<ApplicationFinding> findings,
    Emissions emissions,
    List<RuleFigures> ruleFigures,
    Shares shares,
    List<TrialFigures> trials,
    List<Slice> months,
    List<Slice> brands,
    Defaults defaults,
    List<MissingModel> missingModels,
    Map<String, Long> unreadableReasons,
    List<UnrecognisedWord> unrecognisedWords,
    List<String> unknownColumns,
    List<FileOverlap> overlaps,
    Agreement agreement,
    Conservation conservation,
    List<SensitivityBar> sensitivity,
    Inputs inputs) {

  /** What a rule in trial would do. */
  public TrialFigures trial(String rule) {
    return trials.stream()
        .filter(figures -> figures.rule().equals(rule))
        .findFirst()
        .orElse(TrialFigures.none(rule));
  }

  /** Rules that are switched off or in trial, by id. */
  public List<RuleDescription> notInForce() {
    return rules.stream().filter(rule -> !rule.state().inForce()).toList();
  }

  /** read = eligible + review + ineligible + unreadable. */
  public record OrderCounts(
      long read, long eligible, long review, long ineligible, long unreadable) {}

  /**
   * A rule of the application that applies; values fill the placeholders of its message, by
   * attribute path.
   */
  public record ApplicationFinding(String rule, Map<String, String> values) {}

  /**
   * What a rule did to the orders.
   *
   * @param orders orders caught, by a rule in trial too
   * @param only orders caught by this reject or refer rule alone
   * @param onlyReductionKg what those would add, kgCO2e
   * @param first orders for which it is the first (by id) of the reject rules that caught them, or,
   *     where none did, of the refer rules: these partition the orders that do not count
   * @param firstReductionKg what those would have added, kgCO2e
   */
  public record RuleFigures(
      String rule,
      long orders,
      long only,
      BigDecimal onlyReductionKg,
      long first,
      BigDecimal firstReductionKg) {}

  /** Orders of one month or brand; reduction of the eligible ones in kgCO2e. */
  public record Slice(
      String name, long orders, long eligible, BigDecimal baselineKg, BigDecimal reductionKg) {}

  /**
   * Where the default was used, over the eligible orders.
   *
   * @param samsungOrders Samsung phones that are in no table
   */
  public record Defaults(
      long tableOrders,
      BigDecimal tableBaselineKg,
      long defaultOrders,
      BigDecimal defaultBaselineKg,
      long unidentifiedOrders,
      long samsungOrders,
      BigDecimal samsungBaselineKg,
      BigDecimal highestSamsungTableKg) {}

  /** An identified phone that no table in force has; eligible orders and their default baseline. */
  public record MissingModel(
      String brand, String model, String storageGb, long orders, BigDecimal baselineKg) {}

  /** A word of a closed list that was not recognised. */
  public record UnrecognisedWord(String column, String word, long orders) {}

  /** Rows with equal cleaned content in two files. */
  public record FileOverlap(String file, String otherFile, long rows) {}

  /**
   * Program version and SHA-256 (hex) of what went in; order files by the name that tells them
   * apart.
   *
   * @param lastAcceptedSha256 of the manifest of the run that shares are compared with; empty where
   *     there is none
   * @param confirmedShares ids of the rules whose share somebody confirmed, sorted
   * @param ledgerSha256 state of the ledger that was consulted; empty where none was
   */
  public record Inputs(
      String programVersion,
      String rulesSha256,
      String factorsSha256,
      String applicationSha256,
      List<OrderInput> orderFiles,
      String lastAcceptedSha256,
      List<String> confirmedShares,
      String ledgerSha256) {

    /** Inputs of a run in which no share was compared or confirmed. */
    public Inputs(
        String programVersion,
        String rulesSha256,
        String factorsSha256,
        String applicationSha256,
        List<OrderInput> orderFiles) {
      this(
          programVersion,
          rulesSha256,
          factorsSha256,
          applicationSha256,
          orderFiles,
          "",
          List.of(),
          "");
    }

    /** The same of a run that has seen this state of a ledger. */
    public Inputs consulting(String sha256) {
      return new Inputs(
          programVersion,
          rulesSha256,
          factorsSha256,
          applicationSha256,
          orderFiles,
          lastAcceptedSha256,
          confirmedShares,
          sha256);
    }
  }

  /** One order file. */
  public record OrderInput(String file, String sha256, long rows) {}
}
