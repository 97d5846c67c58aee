package puhui.cases;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import puhui.emissions.CityView;
import puhui.emissions.Emissions;
import puhui.emissions.Sensitivity;

/**
 * A figure of the calculation that a case may expect, by the name that case files have for it; T is
 * tCO2e.
 */
enum EmissionFigure {
  BASELINE_T(Emissions::baselineT),
  PROJECT_T(Emissions::projectT),
  REDUCTION_T(Emissions::reductionT),
  REVIEW_REDUCTION_T(Emissions::reviewReductionT),
  CLAIMABLE_T(Emissions::claimableT),
  PHONE_SHARE_T(Emissions::phoneShareT),
  PER_PHONE_KG(Emissions::perPhoneKg),
  BASELINE_KG_PER_PHONE(Emissions::baselineKgPerPhone),
  PROJECT_KG_PER_PHONE(Emissions::projectKgPerPhone),
  GMV_PHONE_SHARE_T(ofGmv(Sensitivity::phoneShareT)),
  GMV_PROJECT_T(ofGmv(Sensitivity::projectT)),
  GMV_REDUCTION_T(ofGmv(Sensitivity::reductionT)),
  CITY_PHONES(ofCity(CityView::phones)),
  CITY_REDUCTION_T(ofCity(CityView::reductionT)),
  CITY_REDUCTION_FROM_SHOWN_AVERAGE_T(ofCity(CityView::reductionFromShownAverageT));

  private final Function<Emissions, BigDecimal> figure;

  EmissionFigure(Function<Emissions, BigDecimal> figure) {
    this.figure = figure;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  static EmissionFigure named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The figure, or empty where the run has none. */
  Optional<BigDecimal> of(Emissions emissions) {
    return Optional.ofNullable(figure.apply(emissions));
  }

  private static Function<Emissions, BigDecimal> ofGmv(Function<Sensitivity, BigDecimal> figure) {
    return emissions -> emissions.sensitivity().map(figure).orElse(null);
  }

  private static Function<Emissions, BigDecimal> ofCity(Function<CityView, BigDecimal> figure) {
    return emissions -> emissions.city().map(figure).orElse(null);
  }
}
