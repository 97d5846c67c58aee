package puhui.decisions;

import java.math.BigDecimal;
import java.util.List;
import puhui.facts.RowPlace;

/**
 * One order with its decision.
 *
 * @param rules ids of all reject and refer rules that caught it, sorted
 * @param trial ids of the rules in trial that caught it, sorted
 * @param fromTable whether the baseline comes from a table (else the default)
 * @param baselineKg baseline that the order has, whatever was decided, kgCO2e
 */
public record DecidedOrder(
    RowPlace place,
    Decision decision,
    List<String> rules,
    List<String> trial,
    boolean fromTable,
    BigDecimal baselineKg) {}
