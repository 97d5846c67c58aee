package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.kie.api.definition.KiePackage;

/**
 * The second wall, for conditions: MVEL interprets them, so there is no class to look at; instead
 * every condition that Drools holds must be one that the reprint wrote.
 */
final class ConditionWall {
  private final Map<String, Rule> rules;
  private final Stratum stratum;
  private final List<String> strangers = new ArrayList<>();

  ConditionWall(Stratum stratum, List<Rule> rules) {
    this.stratum = stratum;
    this.rules = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
  }

  /** What the compiled packages hold beyond the rules. */
  List<String> strangers(Iterable<? extends KiePackage> packages) {
    Map<String, Rule> missing = new TreeMap<>(rules);
    for (KiePackage each : packages) {
      for (org.kie.api.definition.rule.Rule compiled : each.getRules()) {
        Rule rule = missing.remove(compiled.getName());
        if (rule == null) {
          strangers.add("rule " + compiled.getName());
        } else {
          checkPatterns(rule, ((RuleImpl) compiled).getLhs());
        }
      }
    }
    missing.keySet().forEach(id -> strangers.add("no rule " + id));
    return strangers;
  }

  private void checkPatterns(Rule rule, GroupElement conditions) {
    List<RuleConditionElement> found = conditions.getChildren();
    if (!conditions.isAnd() || found.size() != rule.patterns().size()) {
      strangers.add(rule.id() + ": " + conditions);
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      Pattern pattern = rule.patterns().get(i);
      RuleConditionElement inside = inside(pattern.quantifier(), found.get(i));
      if (inside instanceof org.drools.base.rule.Pattern compiled) {
        checkPattern(rule, pattern, compiled);
      } else {
        strangers.add(rule.id() + ": " + found.get(i));
      }
    }
  }

  /** The one pattern below exists or not; null where the compiled rule has something else. */
  private static RuleConditionElement inside(
      Pattern.Quantifier quantifier, RuleConditionElement element) {
    return switch (quantifier) {
      case EACH -> element;
      case EXISTS -> element instanceof GroupElement group && group.isExists() ? only(group) : null;
      case NOT -> element instanceof GroupElement group && group.isNot() ? only(group) : null;
    };
  }

  private static RuleConditionElement only(GroupElement group) {
    return group.getChildren().size() == 1 ? group.getChildren().get(0) : null;
  }

  private void checkPattern(Rule rule, Pattern pattern, org.drools.base.rule.Pattern compiled) {
    Class<?> type = FactTypes.facts(stratum).get(pattern.type());
    boolean sameType =
        compiled.getObjectType() instanceof ClassObjectType object
            && object.getClassType().equals(type);
    if (!sameType || compiled.getSource() != null || !compiled.getBehaviors().isEmpty()) {
      strangers.add(rule.id() + ": " + compiled);
    }
    Set<String> names = new TreeSet<>(FactTypes.attributes(type).keySet());
    names.addAll(Set.of(pattern.variable(), "this", "parameters"));
    if (!names.containsAll(compiled.getInnerDeclarations().keySet())) {
      strangers.add(rule.id() + ": binds " + compiled.getInnerDeclarations().keySet());
    }
    checkConditions(rule, pattern, compiled.getConstraints());
  }

  private void checkConditions(Rule rule, Pattern pattern, List<Constraint> constraints) {
    List<String> conditions = new ArrayList<>();
    for (Constraint constraint : constraints) {
      conditions.add(
          constraint instanceof MVELConstraint mvel
              ? CanonicalText.bare(mvel.getExpression())
              : String.valueOf(constraint));
    }
    String actual = String.join("&&", conditions);
    if (!actual.equals(CanonicalText.of(pattern))) {
      strangers.add(
          rule.id() + ": " + actual + " where " + CanonicalText.of(pattern) + " was written");
    }
  }
}
