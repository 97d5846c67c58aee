package puhui.decisions;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import puhui.facts.Subject;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.Stratum;

/** Some rules of a stratum in both engines: Drools decides, and the second must say the same. */
final class BothEngines {
  private final RuleEngine drools;
  private final RuleEngine direct;

  private BothEngines(RuleEngine drools, RuleEngine direct) {
    this.drools = drools;
    this.direct = direct;
  }

  static BothEngines of(Stratum stratum, List<Rule> rules, Engines engines) {
    return new BothEngines(
        engines.first().apply(stratum, rules), engines.second().apply(stratum, rules));
  }

  int size() {
    return direct.size();
  }

  /** Rules that look at one subject at a time, asked of many. */
  Caught eachOf(List<? extends Subject> subjects, CrossCheck run) {
    Caught decided = drools.fire(subjects);
    List<? extends Subject> covered = run.covered(subjects);
    if (!covered.isEmpty()) {
      run.compare(covered, decided, direct.fire(covered), direct.size());
    }
    return decided;
  }

  /** Rules that look at all facts together. */
  Caught together(Collection<?> facts, CrossCheck run) {
    Caught decided = drools.fire(facts);
    List<?> covered = run.covered(facts);
    if (!covered.isEmpty()) {
      run.compare(covered, decided, direct.fire(facts), direct.size());
    }
    return decided;
  }

  /**
   * Rules that look at all facts together, asked of a few that stand for all. Where a class has two
   * among the few, the second engine must say the same of both; and of some subjects it is asked
   * with all facts there are, so that a fact which stands wrongly for another is found.
   */
  Caught together(Collection<?> facts, LikeFacts.Few few, CrossCheck run) {
    Caught fewDecided = drools.fire(few.facts());
    Caught decided = subject -> fewDecided.of(few.standIn(subject));
    List<Subject> covered = CrossCheck.subjects(run.covered(facts));
    if (!covered.isEmpty()) {
      List<Subject> compared = few.standingFor(covered);
      run.agree(compared, decided, direct.fire(few.facts()));
      List<Subject> some = CrossCheck.some(covered);
      run.agree(some, decided, direct.fire(facts, some));
      run.countVerdicts(covered.size(), direct.size());
    }
    return decided;
  }

  /**
   * Subjects decided by an engine of fewer rules, as though each were alone: the second engine asks
   * all rules of each subject by itself, so that a rule left out wrongly is noticed too.
   */
  <T extends Subject> Caught alone(
      List<T> subjects, RuleEngine fewer, Function<T, Collection<?>> facts, CrossCheck run) {
    Caught decided = fewer.fire(subjects);
    for (T subject : run.covered(subjects)) {
      run.compare(List.of(subject), decided, direct.fire(facts.apply(subject)), direct.size());
    }
    return decided;
  }
}
