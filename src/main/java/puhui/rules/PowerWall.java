package puhui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.QueryImpl;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.KiePackage;

/**
 * The second wall, for Drools' other powers: a compiled package has rules and the one global, a
 * compiled rule has conditions and a consequence in Java, and neither has anything else.
 */
final class PowerWall {
  private final String name;

  PowerWall(Stratum stratum) {
    name = "rules." + stratum.folder();
  }

  /** What the packages and their rules have beyond what the reprint writes. */
  List<String> strangers(Iterable<? extends KiePackage> packages) {
    List<String> strangers = new ArrayList<>();
    for (KiePackage each : packages) {
      boolean own = each.getName().equals(name);
      if (!isPlain((InternalKnowledgePackage) each, own)) {
        strangers.add("declarations in " + each.getName());
      }
      for (org.kie.api.definition.rule.Rule rule : each.getRules()) {
        if (!own || !isPlain((RuleImpl) rule)) {
          strangers.add("attributes of " + rule.getName());
        }
      }
    }
    return strangers;
  }

  /** The package of the facts lists the types that rules use; ours declares none. */
  private static boolean isPlain(InternalKnowledgePackage compiled, boolean own) {
    return compiled.getGlobals().equals(own ? Map.of("outcome", Outcome.class) : Map.of())
        && (own
            ? compiled.getTypeDeclarations().isEmpty()
            : compiled.getName().equals("puhui.facts"))
        && compiled.getFunctions().isEmpty()
        && compiled.getStaticImports().isEmpty()
        && compiled.getWindowDeclarations().isEmpty()
        && compiled.getEntryPointIds().isEmpty()
        && compiled.getRuleFlows().isEmpty()
        && compiled.getQueries().isEmpty()
        && compiled.getAccumulateFunctions().isEmpty();
  }

  private static boolean isPlain(RuleImpl rule) {
    return !(rule instanceof QueryImpl)
        && "java".equals(rule.getDialect())
        && rule.getParent() == null
        && !rule.hasNamedConsequences()
        && hasPlainOrder(rule)
        && isAlwaysOn(rule);
  }

  private static boolean hasPlainOrder(RuleImpl rule) {
    return rule.getSalience().isDefault()
        && rule.getActivationGroup() == null
        && rule.getRuleFlowGroup() == null
        && rule.isMainAgendaGroup()
        && !rule.isNoLoop()
        && !rule.isLockOnActive()
        && !rule.getAutoFocus();
  }

  private static boolean isAlwaysOn(RuleImpl rule) {
    return rule.getEnabled() instanceof EnabledBoolean enabled
        && enabled.getValue(null, null, rule, null)
        && rule.getTimer() == null
        && rule.getCalendars() == null
        && rule.getDateEffective() == null
        && rule.getDateExpires() == null;
  }
}
