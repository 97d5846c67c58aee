package puhui.rules;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeSet;
import puhui.facts.Subject;

/** What rules say of their subjects in one session: the only thing that a rule can touch. */
public final class Outcome {
  private final Map<Subject, TreeSet<String>> caught = new IdentityHashMap<>();

  public void reject(String rule, Subject subject) {
    caught(rule, subject);
  }

  public void refer(String rule, Subject subject) {
    caught(rule, subject);
  }

  public void note(String rule, Subject subject) {
    caught(rule, subject);
  }

  public void useTable(String rule, Subject subject) {
    caught(rule, subject);
  }

  public void useDefault(String rule, Subject subject) {
    caught(rule, subject);
  }

  /** Ids of the rules that caught the subject, sorted. */
  java.util.SortedSet<String> of(Subject subject) {
    return caught.getOrDefault(subject, new TreeSet<>());
  }

  void caught(String rule, Subject subject) {
    caught.computeIfAbsent(subject, s -> new TreeSet<>()).add(rule);
  }
}
