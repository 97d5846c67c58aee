package puhui.report;

import java.math.BigDecimal;

/**
 * What the report says about the factor set in use.
 *
 * @param official whether it is the official annex A
 * @param projectValueOfficial whether the recommended project value is the official annex B's
 * @param projectValueUsed whether the recommended project value was used at all
 * @param defaultKg the default baseline, kgCO2e per phone
 * @param defaultRow id of the row that set it
 * @param defaultPhone brand, model and storage of that row
 * @param defaultSource where that row comes from
 */
public record FactorNotice(
    boolean official,
    boolean projectValueOfficial,
    boolean projectValueUsed,
    BigDecimal defaultKg,
    String defaultRow,
    String defaultPhone,
    String defaultSource) {}
