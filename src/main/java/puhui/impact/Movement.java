package puhui.impact;

import java.math.BigDecimal;

/**
 * What changes for a group of orders; kgCO2e, after less before.
 *
 * @param orders orders with another decision, rule list or figure
 * @param flips those among them with another decision or rule list
 * @param gained orders that count now and did not before
 * @param lost orders that counted before and do not now
 */
public record Movement<T>(
    T group,
    long orders,
    long flips,
    long gained,
    long lost,
    BigDecimal baselineKg,
    BigDecimal projectKg,
    BigDecimal reductionKg) {}
