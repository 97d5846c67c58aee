package puhui.rules;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import puhui.facts.Subject;

/**
 * Asks the parsed rules of facts by itself, without Drools: the second engine, which must say the
 * same as the first. Safe for several threads.
 */
public final class DirectEvaluator implements RuleEngine {
  private static final BitSet NONE = new BitSet();

  private final List<String> ids;
  private final List<DirectRule> rules;

  /** Few orders differ in what caught them, so that millions share a few sets. */
  private final Map<BitSet, SortedSet<String>> sets = new ConcurrentHashMap<>();

  private DirectEvaluator(List<String> ids, List<DirectRule> rules) {
    this.ids = ids;
    this.rules = rules;
  }

  /** Makes rules of one stratum ready to be asked. */
  public static DirectEvaluator of(List<Rule> rules) {
    return of(rules, Witness.NONE);
  }

  /** The same, with someone who sees what each condition comes to. */
  public static DirectEvaluator of(List<Rule> rules, Witness witness) {
    return new DirectEvaluator(
        rules.stream().map(Rule::id).toList(),
        rules.stream().map(rule -> DirectRule.of(rule, witness)).toList());
  }

  @Override
  public int size() {
    return rules.size();
  }

  @Override
  public Caught fire(Collection<?> facts) {
    FactLists lists = new FactLists(facts);
    return fire(lists, lists);
  }

  @Override
  public Caught fire(Collection<?> facts, Collection<? extends Subject> asked) {
    return fire(new FactLists(facts), new FactLists(asked));
  }

  private Caught fire(FactLists facts, FactLists asked) {
    Map<Class<?>, Marks> marks = new IdentityHashMap<>(4);
    for (int i = 0; i < rules.size(); i++) {
      int number = i;
      Class<?> type = rules.get(i).subjectType();
      List<Object> subjects = asked.of(type);
      if (!subjects.isEmpty()) {
        Marks own = marks.computeIfAbsent(type, t -> new Marks(subjects, rules.size()));
        rules.get(i).fire(facts, subjects, place -> own.set(place, number));
      }
    }
    return subject -> set(marks.get(subject.getClass()), subject);
  }

  private SortedSet<String> set(Marks marks, Subject subject) {
    BitSet caught = marks == null ? NONE : marks.of(subject);
    return caught.isEmpty()
        ? Collections.emptySortedSet()
        : sets.computeIfAbsent(caught, this::named);
  }

  private SortedSet<String> named(BitSet caught) {
    SortedSet<String> named = new TreeSet<>();
    caught.stream().forEach(i -> named.add(ids.get(i)));
    return Collections.unmodifiableSortedSet(named);
  }
}
