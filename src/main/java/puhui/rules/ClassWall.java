package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import puhui.facts.Subject;

/**
 * The second wall, for consequences: a class that Drools compiled from the reprint names {@link
 * Outcome}, the facts and Drools' own plumbing, and nothing else.
 */
final class ClassWall {
  private static final String OUTCOME = internal(Outcome.class);
  private static final Set<String> RULE_CLASSES =
      Set.of(
          "java/lang/Object",
          "java/lang/String",
          "java/lang/Exception",
          "org/drools/core/rule/consequence/KnowledgeHelper",
          internal(Subject.class),
          OUTCOME);
  private static final Set<String> PLUMBING_CLASSES =
      Set.of(
          "java/lang/Object",
          "java/lang/String",
          "java/lang/Boolean",
          "java/lang/Exception",
          "java/lang/Throwable",
          "org/drools/base/rule/accessor/CompiledInvoker",
          "org/drools/base/rule/consequence/Consequence",
          "org/drools/mvel/asm/ConsequenceGenerator",
          "org/drools/mvel/asm/ConsequenceStub",
          "org/drools/mvel/asm/MethodComparator");
  private static final Set<String> PLUMBING_MEMBERS =
      Set.of(
          "java/lang/Object.<init>",
          "java/lang/Object.getClass",
          "java/lang/Boolean.FALSE",
          "org/drools/base/rule/accessor/CompiledInvoker.getMethodBytecode",
          "org/drools/base/rule/consequence/Consequence.evaluate",
          "org/drools/mvel/asm/ConsequenceGenerator.generate",
          "org/drools/mvel/asm/MethodComparator.getMethodBytecode",
          "org/drools/mvel/asm/MethodComparator.compareBytecode");

  private final Set<String> factClasses;
  private final Map<String, String> callOfRule = new TreeMap<>();
  private boolean passed;

  ClassWall(Stratum stratum, List<Rule> rules) {
    factClasses =
        FactTypes.facts(stratum).values().stream()
            .map(ClassWall::internal)
            .collect(Collectors.toSet());
    rules.forEach(
        rule -> callOfRule.put(rule.id(), OUTCOME + "." + Reprint.method(rule.outcome())));
  }

  /** What the classes name beyond what they may; classes by resource name. */
  List<String> strangers(Map<String, byte[]> classes) {
    List<String> strangers = new ArrayList<>();
    Set<String> rulesSeen = new TreeSet<>();
    classes.forEach(
        (resource, bytes) -> {
          String name = resource.replaceFirst("\\.class$", "");
          ClassWords words = ClassWords.of(bytes);
          if (words.dynamic()) {
            strangers.add(name + ": made at run time");
          }
          if (name.endsWith("ConsequenceInvoker")) {
            checkPlumbing(name, words, strangers);
          } else {
            checkRule(name, words, rulesSeen, strangers);
          }
        });
    if (!rulesSeen.equals(callOfRule.keySet())) {
      strangers.add("consequences of " + rulesSeen + " for rules " + callOfRule.keySet());
    }
    passed = strangers.isEmpty();
    return strangers;
  }

  /** Every rule has shown its consequence; one in another dialect would have no class to show. */
  boolean passed() {
    return passed || callOfRule.isEmpty();
  }

  private void checkRule(
      String name, ClassWords words, Set<String> rulesSeen, List<String> strangers) {
    String id = words.strings().size() == 1 ? words.strings().iterator().next() : "";
    String call = callOfRule.get(id);
    if (call == null || !rulesSeen.add(id)) {
      strangers.add(name + ": texts " + words.strings());
    }
    Set<String> calls = new TreeSet<>(Set.of("java/lang/Object.<init>"));
    calls.add(String.valueOf(call));
    if (!words.calls().equals(calls)) {
      strangers.add(name + ": calls " + words.calls());
    }
    if (!words.fields().isEmpty()) {
      strangers.add(name + ": fields " + words.fields());
    }
    for (String other : words.classes()) {
      if (!other.equals(name) && !RULE_CLASSES.contains(other) && !factClasses.contains(other)) {
        strangers.add(name + ": class " + other);
      }
    }
  }

  private static void checkPlumbing(String name, ClassWords words, List<String> strangers) {
    for (String other : words.classes()) {
      if (!other.equals(name) && !PLUMBING_CLASSES.contains(other)) {
        strangers.add(name + ": class " + other);
      }
    }
    Set<String> members = new TreeSet<>(words.calls());
    members.addAll(words.fields());
    for (String member : members) {
      if (!member.startsWith(name + ".") && !PLUMBING_MEMBERS.contains(member)) {
        strangers.add(name + ": member " + member);
      }
    }
  }

  private static String internal(Class<?> type) {
    return type.getName().replace('.', '/');
  }
}
