package puhui.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Rules of one stratum, compiled by Drools; safe to fire from several threads at once. */
public final class CompiledRules implements RuleEngine {
  private final KieBase kieBase;
  private final int size;

  private CompiledRules(KieBase kieBase, int size) {
    this.kieBase = kieBase;
    this.size = size;
  }

  /** Compiles some rules of one stratum. */
  public static CompiledRules of(Stratum stratum, List<Rule> rules) {
    return of(stratum, rules, Reprint.of(stratum, rules));
  }

  /** Compiles what is said to be the reprint of the rules; the second wall believes no one. */
  static CompiledRules of(Stratum stratum, List<Rule> rules, String drl) {
    ConsequenceWall wall = new ConsequenceWall(stratum, rules);
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(walled(wall));
    builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
    if (builder.hasErrors()) {
      List<Problem> problems = new ArrayList<>();
      for (KnowledgeBuilderError error : builder.getErrors()) {
        problems.add(
            Problem.at(Place.of("rules/" + stratum.folder()), "rules.drools", error.getMessage()));
      }
      throw new Trouble(ExitCode.RULES, problems);
    }
    var packages = builder.getKnowledgePackages();
    List<String> strangers = new ArrayList<>(new PowerWall(stratum).strangers(packages));
    strangers.addAll(new ConditionWall(stratum, rules).strangers(packages));
    strangers.addAll(wall.strangers(packages));
    if (!strangers.isEmpty()) {
      throw refused("rules." + stratum.folder(), strangers);
    }
    return new CompiledRules(builder.newKieBase(), rules.size());
  }

  /** The second wall found what no rule may hold: nothing is loaded and nothing fires. */
  static Trouble refused(String name, List<String> strangers) {
    Place place = Place.of(name.replace('.', '/'));
    return new Trouble(
        ExitCode.RULES,
        strangers.stream().map(each -> Problem.at(place, "rules.wall", each)).toList());
  }

  private static KnowledgeBuilderConfiguration walled(ConsequenceWall wall) {
    var configuration =
        (KnowledgeBuilderConfigurationImpl)
            KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration()
                .as(KnowledgeBuilderConfigurationImpl.KEY);
    configuration.setDialectConfiguration(
        "java", new WalledDialect.Configuration(configuration, wall));
    return configuration;
  }

  /** No rule at all: nothing can be caught. */
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public int size() {
    return size;
  }

  /**
   * Fires the rules over the facts in a session of its own; the outcome does not depend on their
   * order.
   */
  @Override
  public Caught fire(Collection<?> facts) {
    Outcome outcome = new Outcome();
    if (!isEmpty()) {
      KieSession session = kieBase.newKieSession();
      try {
        session.setGlobal(OutcomeConsequence.GLOBAL, outcome);
        facts.forEach(session::insert);
        session.fireAllRules();
      } finally {
        session.dispose();
      }
    }
    return outcome::of;
  }
}
