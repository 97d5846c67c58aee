package puhui.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Strata that Drools has compiled and the walls have let pass: one whose canonical reprint is as it
 * was is not compiled anew. In memory only, the last few. For one thread.
 */
public final class CompiledMemory {
  private static final int KEPT = 32;

  /** By canonical reprint; the one that was asked for last stands last. */
  private final Map<String, CompiledRules> kept = new LinkedHashMap<>();

  /** Compiles some rules of one stratum, unless they are known. */
  public CompiledRules of(Stratum stratum, List<Rule> rules) {
    String drl = Reprint.of(stratum, rules);
    CompiledRules known = kept.remove(drl);
    CompiledRules compiled = known == null ? CompiledRules.of(stratum, rules, drl) : known;
    kept.put(drl, compiled);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return compiled;
  }
}
