package puhui.rules;

import java.io.StringReader;
import java.util.Collection;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Drools with the guard off: it compiles whatever texts it is given, for tests only. */
public final class PlainDrools implements RuleEngine {
  private final KieBase kieBase;
  private final int size;

  private PlainDrools(KieBase kieBase, int size) {
    this.kieBase = kieBase;
    this.size = size;
  }

  /** Compiles the texts one after another, each a package. */
  public static PlainDrools of(String... packages) {
    return new PlainDrools(kieBase(packages), packages.length);
  }

  static KieBase kieBase(String... packages) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (String drl : packages) {
      builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
    }
    if (builder.hasErrors()) {
      throw new AssertionError(builder.getErrors() + String.join("\n", packages));
    }
    return builder.newKieBase();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Caught fire(Collection<?> facts) {
    Outcome outcome = new Outcome();
    fire(kieBase, outcome, facts);
    return outcome::of;
  }

  static void fire(KieBase kieBase, Object outcome, Collection<?> facts) {
    KieSession session = kieBase.newKieSession();
    try {
      session.setGlobal("outcome", outcome);
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
