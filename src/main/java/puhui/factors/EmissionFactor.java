package puhui.factors;

import java.math.BigDecimal;

/**
 * What an activity of the platform emits (emission-factors.csv), kgCO2e per activity unit.
 *
 * @param category ISO 14064-1:2018 category, "1" to "6"; other words mark factors that are for
 *     comparison only
 * @param unit unit of the activity: kWh, kg, t.km …
 */
public record EmissionFactor(
    String id,
    String nameEn,
    String nameZh,
    String category,
    String unit,
    BigDecimal kgPerUnit,
    String year,
    String region,
    String source,
    String sourceUrl) {}
