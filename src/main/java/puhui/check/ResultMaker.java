package puhui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import puhui.application.ApplicationForm;
import puhui.decisions.Agreement;
import puhui.decisions.ApplicationDecision;
import puhui.decisions.Findings;
import puhui.emissions.Emissions;
import puhui.emissions.ProjectEmissions;
import puhui.factors.DefaultFactor;
import puhui.factors.Factors;
import puhui.factors.PhoneFactor;
import puhui.facts.Amount;
import puhui.facts.Application;
import puhui.intake.OrderFile;
import puhui.report.Conservation;
import puhui.report.FactorNotice;
import puhui.report.PersonalData;
import puhui.report.RunResult;
import puhui.report.RunResult.ApplicationFinding;
import puhui.report.RunResult.FileOverlap;
import puhui.report.RunResult.Inputs;
import puhui.report.RunResult.OrderCounts;
import puhui.report.RunResult.OrderInput;
import puhui.report.RunResult.UnrecognisedWord;
import puhui.report.SensitivityBar;
import puhui.report.Shares;
import puhui.rules.Placeholders;
import puhui.rules.Rule;
import puhui.rules.RuleFolder;

/** Puts together what a run found. */
final class ResultMaker {
  private final RuleFolder rules;
  private final Factors factors;
  private final ApplicationForm form;
  private final OrderInputs orders;
  private final RowTally rows;
  private final Tally tally;
  private final Overlaps overlaps;
  private final Figures figures;
  private final DefaultFactor defaultFactor;
  private final boolean consulted;
  private final boolean conserved;

  ResultMaker(
      RuleFolder rules,
      Factors factors,
      ApplicationForm form,
      OrderInputs orders,
      RowTally rows,
      Tally tally,
      Overlaps overlaps,
      Figures figures,
      DefaultFactor defaultFactor,
      boolean consulted,
      boolean conserved) {
    this.rules = rules;
    this.factors = factors;
    this.form = form;
    this.orders = orders;
    this.rows = rows;
    this.tally = tally;
    this.overlaps = overlaps;
    this.figures = figures;
    this.defaultFactor = defaultFactor;
    this.consulted = consulted;
    this.conserved = conserved;
  }

  RunResult result(
      Inputs inputs,
      Application application,
      Findings findings,
      Emissions emissions,
      Shares shares,
      Agreement agreement) {
    ProjectEmissions project = emissions.project();
    return new RunResult(
        form,
        notice(),
        rules.descriptions(),
        rules.openPoints(),
        counts(),
        decision(findings),
        applicationFindings(findings, application),
        emissions,
        figures.rules(project),
        shares,
        Trials.of(tally, rules.descriptions(), project, findings),
        figures.months(project),
        figures.brands(project),
        figures.defaults(highestSamsungTableKg()),
        figures.missingModels(),
        rows.unreadableReasons(),
        unrecognised(rows),
        orders.unknownColumns().stream().map(PersonalData::echo).toList(),
        overlaps(orders, overlaps),
        agreement,
        conservation(project),
        sensitivity(emissions),
        withRows(inputs, rows));
  }

  private OrderCounts counts() {
    if (form.aggregate().given()) {
      long eligible = Checking.eligible(form, figures).count();
      return new OrderCounts(eligible, eligible, 0, 0, 0);
    }
    OrderCounts counts =
        new OrderCounts(
            rows.readable() + rows.unreadable(),
            figures.eligible().count(),
            figures.review(),
            figures.ineligible(),
            rows.unreadable());
    return counts;
  }

  private Conservation conservation(ProjectEmissions project) {
    if (form.aggregate().given() || !conserved) {
      return Conservation.NONE;
    }
    return ConservationCheck.of(
        tally,
        rows,
        rules.descriptions(),
        RunnableRules.couldNotRun(
            rules.rules(), orders.files().stream().map(OrderFile::columns).toList(), consulted),
        figures.rules(project),
        figures.eligible(),
        project);
  }

  private List<SensitivityBar> sensitivity(Emissions emissions) {
    if (form.aggregate().given()) {
      return List.of();
    }
    boolean production = factors.defaultFactor(true).kg().compareTo(defaultFactor.kg()) == 0;
    return SensitivityBars.of(
        emissions,
        figures.defaults(highestSamsungTableKg()),
        defaultFactor,
        factors.defaultFactor(!production),
        factors.nextDefaultKg(production),
        consulted);
  }

  private static ApplicationDecision decision(Findings findings) {
    return findings.rejected()
        ? ApplicationDecision.REJECTED
        : findings.referred() ? ApplicationDecision.REVIEW : ApplicationDecision.ACCEPTED;
  }

  private List<ApplicationFinding> applicationFindings(Findings findings, Application application) {
    List<ApplicationFinding> all = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      if (findings.rules().contains(rule.id())) {
        all.add(
            new ApplicationFinding(
                rule.id(),
                Placeholders.values(
                    rule.description().message(), application, application.parameters())));
      }
    }
    return all;
  }

  private static List<UnrecognisedWord> unrecognised(RowTally rows) {
    List<UnrecognisedWord> words = new ArrayList<>();
    rows.unrecognised()
        .forEach(
            (word, count) ->
                words.add(
                    new UnrecognisedWord(
                        word.field().column(), PersonalData.echo(word.word()), count)));
    return words;
  }

  private static List<FileOverlap> overlaps(OrderInputs orders, Overlaps found) {
    List<FileOverlap> overlaps = new ArrayList<>();
    found
        .rows()
        .forEach(
            (files, count) ->
                overlaps.add(
                    new FileOverlap(
                        orders.names().get(files.file()),
                        orders.names().get(files.otherFile()),
                        count)));
    overlaps.sort(Comparator.comparing(FileOverlap::file).thenComparing(FileOverlap::otherFile));
    return overlaps;
  }

  private static Inputs withRows(Inputs inputs, RowTally rows) {
    List<OrderInput> files = new ArrayList<>();
    for (int i = 0; i < inputs.orderFiles().size(); i++) {
      OrderInput file = inputs.orderFiles().get(i);
      files.add(new OrderInput(file.file(), file.sha256(), rows.rows(i)));
    }
    return new Inputs(
        inputs.programVersion(),
        inputs.rulesSha256(),
        inputs.factorsSha256(),
        inputs.applicationSha256(),
        files,
        inputs.lastAcceptedSha256(),
        inputs.confirmedShares(),
        inputs.ledgerSha256());
  }

  private FactorNotice notice() {
    DefaultFactor used = defaultFactor;
    String storage = used.storageGb().stated() ? used.storageGb() + " GB" : "";
    String phone = String.join(" ", List.of(used.brand(), used.model(), storage)).strip();
    Amount computed = used.computedKg();
    return new FactorNotice(
        factors.factSet(),
        used.kg(),
        computed.stated() ? computed.value() : used.kg(),
        phone,
        phone,
        used.source());
  }

  /** The largest baseline that the table has of a Samsung phone, kgCO2e; zero where it has none. */
  private BigDecimal highestSamsungTableKg() {
    return factors.phoneFactors().stream()
        .filter(row -> row.manufacturer().equals(Figures.SAMSUNG))
        .map(PhoneFactor::baselineKg)
        .max(Comparator.naturalOrder())
        .orElse(BigDecimal.ZERO);
  }
}
