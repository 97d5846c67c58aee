package puhui.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import puhui.decisions.ApplicationDecision;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.emissions.ProjectEmissions;
import puhui.report.TrialFigures;
import puhui.rules.OutcomeKind;
import puhui.rules.RuleDescription;

/** What each rule in trial would do if it were in force, summed from the tally. */
final class Trials {
  private final Map<String, OutcomeKind> outcomes = new TreeMap<>();
  private final Map<String, Sum> sums = new TreeMap<>();
  private final ProjectEmissions project;

  private Trials(ProjectEmissions project) {
    this.project = project;
  }

  private static final class Sum {
    private long eligible;
    private BigDecimal lessKg = BigDecimal.ZERO;
    private long review;
    private BigDecimal reviewLessKg = BigDecimal.ZERO;
  }

  /** One for every rule in trial, by id. */
  static List<TrialFigures> of(
      Tally tally, List<RuleDescription> rules, ProjectEmissions project, Findings application) {
    Trials trials = new Trials(project);
    for (RuleDescription rule : rules) {
      if (rule.state().inTrial()) {
        trials.outcomes.put(rule.id(), rule.outcome());
        trials.sums.put(rule.id(), new Sum());
      }
    }
    tally.forEach(
        (cell, orders) -> cell.findings().trial().forEach(rule -> trials.add(rule, cell, orders)));
    return trials.outcomes.keySet().stream().map(id -> trials.figures(id, application)).toList();
  }

  private TrialFigures figures(String rule, Findings application) {
    Sum sum = sums.get(rule);
    return new TrialFigures(
        rule,
        sum.eligible,
        sum.lessKg,
        sum.review,
        sum.reviewLessKg,
        application.trial().contains(rule)
            ? Optional.of(decision(application, outcomes.get(rule)))
            : Optional.empty());
  }

  private void add(String rule, Tally.Cell cell, long orders) {
    Sum sum = sums.get(rule);
    boolean eligible = cell.findings().decision() == Decision.ELIGIBLE;
    switch (outcomes.get(rule)) {
      case REJECT -> {
        if (eligible) {
          takenAway(sum, cell.phone(), orders);
        } else if (cell.findings().decision() == Decision.REVIEW) {
          takenFromReview(sum, cell, orders);
        }
      }
      case REFER -> {
        if (eligible) {
          takenAway(sum, cell.phone(), orders);
        }
      }
      case USE_TABLE -> {
        if (eligible && !cell.phone().fromTable()) {
          chosenOtherwise(sum, cell.phone(), orders);
        }
      }
      case USE_DEFAULT -> {
        if (eligible && cell.phone().fromTable()) {
          chosenOtherwise(sum, cell.phone(), orders);
        }
      }
      case NOTE -> {}
    }
  }

  private void takenAway(Sum sum, Phone phone, long orders) {
    sum.eligible += orders;
    sum.lessKg = sum.lessKg.add(reductionKg(phone, orders));
  }

  private void takenFromReview(Sum sum, Tally.Cell cell, long orders) {
    sum.review += orders;
    if (cell.reviewCounts()) {
      sum.reviewLessKg = sum.reviewLessKg.add(reductionKg(cell.phone(), orders));
    }
  }

  private static void chosenOtherwise(Sum sum, Phone phone, long orders) {
    sum.eligible += orders;
    BigDecimal eachKg = phone.baselineKg().subtract(phone.otherKg());
    sum.lessKg = sum.lessKg.add(eachKg.multiply(BigDecimal.valueOf(orders)));
  }

  private BigDecimal reductionKg(Phone phone, long orders) {
    return project.reductionKg(phone.baselineKg().multiply(BigDecimal.valueOf(orders)), orders);
  }

  /** What would be decided if a rule of this outcome applied as well. */
  private static ApplicationDecision decision(Findings findings, OutcomeKind with) {
    if (findings.rejected() || with == OutcomeKind.REJECT) {
      return ApplicationDecision.REJECTED;
    }
    return findings.referred() || with == OutcomeKind.REFER
        ? ApplicationDecision.REVIEW
        : ApplicationDecision.ACCEPTED;
  }
}
