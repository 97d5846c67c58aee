package puhui.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What rules caught beside what they were expected to catch: a rule that caught far more stops the
 * run's tonnes until somebody confirms it.
 *
 * @param rules those that something is expected of, and those that were asked about in vain; by id
 */
public record Shares(List<RuleShare> rules) {
  public static final Shares UNWATCHED = new Shares(List.of());

  /** Rules that caught far more than expected, which nobody has confirmed. */
  public List<RuleShare> stopping() {
    return rules.stream().filter(RuleShare::stops).toList();
  }

  /** Rules that caught far more than expected, which somebody has confirmed for this run. */
  public List<RuleShare> confirmed() {
    return rules.stream().filter(share -> share.exceeded() && share.confirmed()).toList();
  }

  /** Rules that somebody confirmed without need. */
  public List<RuleShare> needlesslyConfirmed() {
    return rules.stream().filter(share -> share.confirmed() && !share.exceeded()).toList();
  }

  /** The options that would confirm the rules that stop the run. */
  public String confirmation() {
    return stopping().stream()
        .map(share -> "--confirm-share " + share.rule())
        .collect(Collectors.joining(" "));
  }

  /** Whether no tonnes may be claimed. */
  public boolean stopped() {
    return !stopping().isEmpty();
  }
}
