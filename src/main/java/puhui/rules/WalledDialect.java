package puhui.rules;

import java.util.List;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.compiler.rule.builder.ConsequenceBuilder;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;

/**
 * Drools' Java, which leaves consequences to the {@link ConsequenceWall} and compiles no class at
 * all: whatever asks for one (an eval, a function, a returned value) is more than a rule may hold.
 */
final class WalledDialect extends JavaDialect {
  private final InternalKnowledgePackage rules;
  private final ConsequenceWall wall;

  private WalledDialect(
      ClassLoader loader,
      KnowledgeBuilderConfigurationImpl configuration,
      PackageRegistry registry,
      InternalKnowledgePackage rules,
      ConsequenceWall wall) {
    super(loader, configuration, registry, rules);
    this.rules = rules;
    this.wall = wall;
  }

  @Override
  public ConsequenceBuilder getConsequenceBuilder() {
    return wall;
  }

  /** All ways to a compiled class lead here. */
  @Override
  public void addClassName(String source) {
    throw CompiledRules.refused(rules.getName(), List.of(source + ": a class"));
  }

  /** Makes the dialect where Drools would make its own. */
  static final class Configuration extends JavaForMvelDialectConfiguration {
    private final ConsequenceWall wall;

    Configuration(KnowledgeBuilderConfigurationImpl configuration, ConsequenceWall wall) {
      super(configuration);
      this.wall = wall;
    }

    @Override
    public Dialect newDialect(
        ClassLoader loader,
        KnowledgeBuilderConfigurationImpl configuration,
        PackageRegistry registry,
        InternalKnowledgePackage rules) {
      return new WalledDialect(loader, configuration, registry, rules, wall);
    }
  }
}
