package puhui.decisions;

import java.util.Collection;
import puhui.facts.Subject;
import puhui.rules.RuleEngine;
import puhui.rules.Stratum;

/** An engine with someone who hears every question. */
record HeardEngine(Stratum stratum, RuleEngine engine, Listener listener) implements RuleEngine {
  @Override
  public Caught fire(Collection<?> facts) {
    listener.asked(stratum, facts);
    return engine.fire(facts);
  }

  /** Asked before, with all subjects: it is one question. */
  @Override
  public Caught fire(Collection<?> facts, Collection<? extends Subject> asked) {
    return engine.fire(facts, asked);
  }

  @Override
  public int size() {
    return engine.size();
  }
}
