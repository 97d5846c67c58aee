package puhui.report;

import java.math.BigDecimal;
import puhui.facts.Application.FactorSet;

/**
 * What a run's outputs say about the factor set in use.
 *
 * @param set what it is and where its boundary lies, as the rules see it
 * @param defaultKg the default baseline in use, kgCO2e per phone
 * @param computedDefaultKg what the table in use gives; another figure than defaultKg where the
 *     official annex prints its own
 * @param defaultRow id of the row that set the default
 * @param defaultPhone brand, model and storage of that row
 * @param defaultSource where that row comes from
 */
public record FactorNotice(
    FactorSet set,
    BigDecimal defaultKg,
    BigDecimal computedDefaultKg,
    String defaultRow,
    String defaultPhone,
    String defaultSource) {}
