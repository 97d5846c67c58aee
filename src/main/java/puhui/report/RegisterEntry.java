package puhui.report;

import java.math.BigDecimal;
import puhui.rules.RuleDescription.Bilingual;

/**
 * One line of the register of interpretations: how a silent or unclear passage is read, and what of
 * this run rests on that reading.
 *
 * @param id of the rule or of the open point
 * @param clause clause of the methodology; "" for an open point
 * @param orders orders that the reading decides: those that its rule alone keeps out, or those that
 *     count because of it
 * @param reductionKg their reduction, kgCO2e
 */
public record RegisterEntry(
    String id,
    String clause,
    Bilingual title,
    String sourceText,
    Bilingual reading,
    Bilingual mayDecide,
    long orders,
    BigDecimal reductionKg) {}
