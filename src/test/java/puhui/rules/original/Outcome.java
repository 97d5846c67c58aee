package puhui.rules.original;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import puhui.facts.Subject;

/** The outcome as a rule file writes it, with the subject alone; for one rule at a time. */
public final class Outcome {
  private final Set<Subject> caught = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Subjects that the rule caught. */
  public Set<Subject> caught() {
    return caught;
  }

  public void reject(Subject subject) {
    caught.add(subject);
  }

  public void refer(Subject subject) {
    caught.add(subject);
  }

  public void note(Subject subject) {
    caught.add(subject);
  }

  public void useTable(Subject subject) {
    caught.add(subject);
  }

  public void useDefault(Subject subject) {
    caught.add(subject);
  }
}
