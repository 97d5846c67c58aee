package puhui.rules;

import java.util.Collection;
import java.util.SortedSet;
import puhui.facts.Subject;

/**
 * What says which rules of a stratum catch which subjects. There are two, which share the parsed
 * tree and nothing else: {@link CompiledRules} and {@link DirectEvaluator}.
 */
public interface RuleEngine {
  /** Asks every rule of the facts; the answer does not depend on their order. */
  Caught fire(Collection<?> facts);

  /** The same, where only what it says of some of the subjects will be looked at. */
  default Caught fire(Collection<?> facts, Collection<? extends Subject> asked) {
    return fire(facts);
  }

  /** How many rules are asked. */
  int size();

  /** Ids of the rules that caught a subject, sorted. */
  @FunctionalInterface
  interface Caught {
    SortedSet<String> of(Subject subject);
  }
}
