package puhui.factors;

import java.math.BigDecimal;
import puhui.facts.Amount;

/**
 * The baseline of a phone that is not known or in no table (chapter 10 ①, annex A), kgCO2e per
 * phone.
 *
 * @param kg the value in force: the printed one where annex A prints one
 * @param brand of the row that set it
 * @param model of the row that set it; empty for a printed default
 * @param storageGb of the row that set it; not stated where its source does not say
 * @param source of the row that set it
 * @param printedKg the default that annex A prints
 * @param computedKg the smallest value of the table; not stated where the table has none to compute
 *     it from
 */
public record DefaultFactor(
    BigDecimal kg,
    String brand,
    String model,
    Amount storageGb,
    String source,
    Amount printedKg,
    Amount computedKg) {}
