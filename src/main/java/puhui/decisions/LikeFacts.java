package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puhui.decisions.HeldPaths.Feature;
import puhui.facts.Claim;
import puhui.facts.LiveOrder;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.facts.Sale;
import puhui.facts.Subject;
import puhui.rules.FactTypes;
import puhui.rules.PathsRead;
import puhui.rules.Pattern;
import puhui.rules.Rule;
import puhui.rules.Stratum;

/**
 * Facts of one device that no rule of a stratum can tell apart: two of them say as much as ten
 * thousand.
 *
 * <p>A rule binds its subject alone; every other pattern asks whether there is one more fact, and
 * sees of it and of the subject what stands at the paths that it reads, and whether the two are one
 * fact. So of each class of like facts one is enough, and of a subject's own class two: itself and
 * another. The argument stands in docs/decisions/030-classes-of-equal-orders.md.
 */
final class LikeFacts {
  private final Map<Class<?>, HeldPaths> held = new HashMap<>();
  private final boolean sure;

  private LikeFacts(boolean sure) {
    this.sure = sure;
  }

  /**
   * Facts of which each stands for its class.
   *
   * @param facts one or two of each class
   * @param standIns the first of its class, by fact
   */
  record Few(List<Object> facts, Map<Object, Object> standIns) {
    Subject standIn(Object subject) {
      return (Subject) standIns.get(subject);
    }

    /** Of the few, the subjects in the classes of these. */
    List<Subject> standingFor(Collection<Subject> subjects) {
      Set<Object> classes = Collections.newSetFromMap(new IdentityHashMap<>());
      subjects.forEach(subject -> classes.add(standIn(subject)));
      List<Subject> standing = new ArrayList<>(CrossCheck.subjects(facts));
      standing.removeIf(subject -> !classes.contains(standIn(subject)));
      return standing;
    }
  }

  static LikeFacts of(Stratum stratum, List<Rule> rules) {
    LikeFacts like = new LikeFacts(rules.stream().allMatch(LikeFacts::bindsItsSubjectAlone));
    Map<String, Class<?>> types = FactTypes.facts(stratum);
    types.values().forEach(type -> like.held.put(type, new HeldPaths()));
    for (PathsRead.Reading reading : PathsRead.of(rules)) {
      boolean wholeFact = reading.names().isEmpty();
      if (!wholeFact) {
        like.held.get(types.get(reading.fact())).add(reading.names(), reading.against());
      }
    }
    return like;
  }

  /** One or two facts of each class; all of them where a rule could see more at once. */
  Few of(Collection<?> facts) {
    Set<Parameters> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
    facts.forEach(fact -> inForce.add(parameters(fact)));
    Map<Class<?>, List<Feature>> features = features(inForce);
    Map<Object, Object> first = new HashMap<>();
    Set<Object> second = new HashSet<>();
    List<Object> few = new ArrayList<>();
    Map<Object, Object> standIns = new IdentityHashMap<>(facts.size());
    for (Object fact : facts) {
      Object like = sure ? key(fact, features.get(fact.getClass())) : new Object();
      Object before = first.putIfAbsent(like, fact);
      if (before == null || (fact instanceof Subject && second.add(like))) {
        few.add(fact);
      }
      standIns.put(fact, before == null ? fact : before);
    }
    return new Few(few, standIns);
  }

  private Map<Class<?>, List<Feature>> features(Collection<Parameters> inForce) {
    Map<Class<?>, List<Feature>> features = new HashMap<>();
    held.forEach(
        (type, paths) -> {
          List<Feature> own = new ArrayList<>();
          paths.features(type, inForce, (names, feature) -> own.add(feature));
          features.put(type, own);
        });
    return features;
  }

  private static Object key(Object fact, List<Feature> features) {
    List<Object> key = new ArrayList<>(features.size() + 1);
    key.add(fact.getClass());
    features.forEach(feature -> key.add(feature.of(fact)));
    return key;
  }

  private static boolean bindsItsSubjectAlone(Rule rule) {
    List<Pattern> each =
        rule.patterns().stream()
            .filter(pattern -> pattern.quantifier() == Pattern.Quantifier.EACH)
            .toList();
    return each.size() == 1 && each.get(0).variable().equals(rule.subject());
  }

  private static Parameters parameters(Object fact) {
    if (fact instanceof Order order) {
      return order.parameters();
    } else if (fact instanceof LiveOrder live) {
      return live.parameters();
    }
    return fact instanceof Sale sale ? sale.parameters() : ((Claim) fact).parameters();
  }
}
