package puhui.emissions;

import java.math.BigDecimal;

/**
 * A row of factors/emission-factors.csv.
 *
 * @param category of ISO 14064-1:2018, "1" to "6"; text, since the table also has rows of no
 *     category
 * @param activityUnit unit of the activity, as {@link ActivityUnit} knows it
 * @param kgCo2ePerUnit kgCO2e per activity unit
 * @param source where the value is from, for the report
 */
public record EmissionFactor(
    String id, String category, String activityUnit, BigDecimal kgCo2ePerUnit, String source) {}
