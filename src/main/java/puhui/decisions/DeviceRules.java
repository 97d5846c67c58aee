package puhui.decisions;

import java.util.Collection;
import java.util.List;
import puhui.facts.Subject;
import puhui.rules.Company;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.RuleEngine.Caught;
import puhui.rules.Stratum;

/**
 * Rules of a stratum about devices.
 *
 * @param together all of them
 * @param singly those that can catch an order that is the only one of its device
 * @param sure whether it is known of each rule which of these it is
 * @param like facts that none of them can tell apart
 */
record DeviceRules(BothEngines together, RuleEngine singly, boolean sure, LikeFacts like) {
  /** So many facts are asked as they are: about as many as it costs to find out which are alike. */
  private static final int FEW = 64;

  static DeviceRules of(Stratum stratum, List<Rule> rules, Engines engines) {
    List<Rule> singly = rules.stream().filter(rule -> Company.of(rule) == Company.NONE).toList();
    boolean sure = rules.stream().noneMatch(rule -> Company.of(rule) == Company.UNSURE);
    return new DeviceRules(
        BothEngines.of(stratum, rules, engines),
        engines.first().apply(stratum, singly),
        sure,
        LikeFacts.of(stratum, rules));
  }

  int size() {
    return together.size();
  }

  /** Each subject as though it were the only one of its device. */
  <T extends Subject> Caught alone(List<T> subjects, CrossCheck run) {
    if (sure) {
      return together.alone(subjects, singly, DeviceFacts::alone, run);
    }
    return subject -> together.together(DeviceFacts.alone(subject), run).of(subject);
  }

  /** All facts of one device; of many facts, a few that stand for all. */
  Caught together(Collection<?> facts, CrossCheck run) {
    return facts.size() > FEW
        ? together.together(facts, like.of(facts), run)
        : together.together(facts, run);
  }
}
