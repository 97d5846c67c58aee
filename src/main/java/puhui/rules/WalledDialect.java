package puhui.rules;

import java.util.List;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.Dialect;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.mvel.java.JavaDialect;
import org.drools.mvel.java.JavaForMvelDialectConfiguration;

/**
 * Drools' own compiler of consequences, which shows every class to the {@link ClassWall} before the
 * engine can load it; Drools loads what it compiled as soon as this returns.
 */
final class WalledDialect extends JavaDialect {
  private final InternalKnowledgePackage rules;
  private final ClassWall wall;

  private WalledDialect(
      ClassLoader loader,
      KnowledgeBuilderConfigurationImpl configuration,
      PackageRegistry registry,
      InternalKnowledgePackage rules,
      ClassWall wall) {
    super(loader, configuration, registry, rules);
    this.rules = rules;
    this.wall = wall;
  }

  @Override
  public void compileAll() {
    super.compileAll();
    var compiled =
        (JavaDialectRuntimeData) rules.getDialectRuntimeRegistry().getDialectData(getId());
    if (!getResults().isEmpty() || compiled.getStore().isEmpty()) {
      return;
    }
    List<String> strangers = wall.strangers(compiled.getStore());
    if (!strangers.isEmpty()) {
      throw CompiledRules.refused(rules.getName(), strangers);
    }
  }

  /** Makes the dialect where Drools would make its own. */
  static final class Configuration extends JavaForMvelDialectConfiguration {
    private final ClassWall wall;

    Configuration(KnowledgeBuilderConfigurationImpl configuration, ClassWall wall) {
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
