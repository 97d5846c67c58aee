package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.compiler.rule.builder.ConsequenceBuilder;
import org.drools.compiler.rule.builder.RuleBuildContext;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.api.definition.KiePackage;
import puhui.facts.Subject;

/**
 * The second wall, for consequences: one that is not, to the letter, what the reprint writes for
 * the rule is refused, and none is ever compiled. What a rule does is a class of this program.
 */
final class ConsequenceWall implements ConsequenceBuilder {
  private final Map<String, Rule> rules = new TreeMap<>();
  private final Stratum stratum;

  ConsequenceWall(Stratum stratum, List<Rule> rules) {
    this.stratum = stratum;
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** Takes the place of Drools' own compiler of consequences. */
  @Override
  public void build(RuleBuildContext context, String name) {
    RuleDescr written = context.getRuleDescr();
    RuleImpl compiled = context.getRule();
    Rule rule = rules.get(compiled.getName());
    context.getDeclarationResolver().pushOnBuildStack(compiled.getLhs());
    Map<String, Declaration> declared =
        context.getDeclarationResolver().getDeclarations(compiled, name);
    context.getDeclarationResolver().popBuildStack();
    if (rule == null
        || !RuleImpl.DEFAULT_CONSEQUENCE_NAME.equals(name)
        || !String.valueOf(written.getConsequence()).strip().equals(Reprint.consequence(rule))
        || !isSubject(declared.get(rule.subject()))) {
      throw CompiledRules.refused(
          "rules." + stratum.folder(),
          List.of(compiled.getName() + ": " + written.getConsequence()));
    }
    compiled.setRequiredDeclarationsForConsequence(name, new String[] {rule.subject()});
    compiled.setConsequence(new OutcomeConsequence(rule.id()));
  }

  /** Consequences that did not come from here: those of another dialect, say. */
  List<String> strangers(Iterable<? extends KiePackage> packages) {
    List<String> strangers = new ArrayList<>();
    for (KiePackage each : packages) {
      for (org.kie.api.definition.rule.Rule rule : each.getRules()) {
        if (!new OutcomeConsequence(rule.getName()).equals(((RuleImpl) rule).getConsequence())) {
          strangers.add("consequence of " + rule.getName());
        }
      }
    }
    return strangers;
  }

  private static boolean isSubject(Declaration declaration) {
    return declaration != null
        && declaration.isPatternDeclaration()
        && Subject.class.isAssignableFrom(declaration.getDeclarationClass());
  }
}
