package puhui.report;

import static puhui.report.Numbers.fixed;
import static puhui.report.Numbers.tonnes;

import java.util.LinkedHashMap;
import java.util.Map;
import puhui.emissions.CalculationLine;
import puhui.emissions.CityView;
import puhui.emissions.Emissions;
import puhui.emissions.Sensitivity;

/**
 * What summary.json says of the emissions: tonnes as texts with 2 decimals, the calculation line by
 * line.
 */
final class SummaryEmissions {
  private SummaryEmissions() {}

  static Map<String, Object> of(Emissions emissions) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("computable", emissions.computable());
    map.put("baseline_t", tonnes(emissions.baselineKg()));
    map.put("project_t", tonnes(emissions.projectKg()));
    map.put("reduction_t", tonnes(emissions.reductionKg()));
    map.put("review_reduction_t", tonnes(emissions.reviewReductionKg()));
    map.put("claimable_t", fixed(emissions.claimableT(), 2));
    map.put("per_phone_kg", fixed(emissions.perPhoneKg(), 2));
    map.put("project_kg_per_phone", fixed(emissions.projectKgPerPhone(), 6));
    map.put("remainder", emissions.remainder().toPlainString());
    map.put("order_rounding_kg", fixed(emissions.orderRoundingKg(), 6));
    map.put("lines", emissions.lines().stream().map(SummaryEmissions::line).toList());
    Map<String, Object> sensitivity = new LinkedHashMap<>();
    emissions.sensitivity().ifPresent(byGmv -> sensitivity.put("by_gmv", byGmv(byGmv)));
    map.put("sensitivity", sensitivity);
    emissions.city().ifPresent(city -> map.put("city", city(city)));
    return map;
  }

  private static Map<String, Object> line(CalculationLine line) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", line.name().substring(line.name().lastIndexOf('.') + 1));
    map.put("formula", line.formula());
    map.put("result", line.shown());
    map.put("unit", line.unit());
    map.put("remainder", line.remainder().toPlainString());
    return map;
  }

  private static Map<String, Object> byGmv(Sensitivity byGmv) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("phone_share_t", fixed(byGmv.phoneShareT(), 2));
    map.put("project_t", fixed(byGmv.projectT(), 2));
    map.put("reduction_t", fixed(byGmv.reductionT(), 2));
    return map;
  }

  private static Map<String, Object> city(CityView city) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("market_share", city.marketShare().toPlainString());
    map.put("phones", fixed(city.phones(), 0));
    map.put("reduction_t", fixed(city.reductionT(), 2));
    map.put("reduction_from_shown_average_t", fixed(city.reductionFromShownAverageT(), 2));
    return map;
  }
}
