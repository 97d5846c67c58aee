package puhui.decisions;

import java.util.List;
import java.util.function.BiFunction;
import puhui.rules.Rule;
import puhui.rules.RuleEngine;
import puhui.rules.Stratum;

/** Makes the engine that decides and the one that must say the same. */
record Engines(
    BiFunction<Stratum, List<Rule>, RuleEngine> first,
    BiFunction<Stratum, List<Rule>, RuleEngine> second) {}
