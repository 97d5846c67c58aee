package puhui.emissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import puhui.application.ApplicationForm;
import puhui.text.Language;
import puhui.text.Messages;

/** The worked example of the drafting notes, 四、减排量测算分析, digit by digit. */
class WorkedExampleTest {
  private static final Path FOLDER = Path.of("cases/worked-example");
  private final ApplicationForm form = ApplicationForm.read(FOLDER.resolve("application.yaml"));
  private final Emissions emissions = emissions(true);

  @Test
  void thePhonesShareByOrdersIsNotWhatIsPrinted() {
    assertThat(Exact.shown(emissions.phoneShareT(), 3)).isEqualTo("7411.567");
    assertThat(Exact.shown(emissions.phoneShareT(), 2))
        .isEqualTo("7411.57")
        .isNotEqualTo("7411.55");
  }

  @Test
  void projectEmissionsByOrders() {
    assertThat(Exact.shown(emissions.projectT(), 4)).isEqualTo("165.6602");
    assertThat(Exact.shown(emissions.projectT(), 2)).isEqualTo("165.66");
  }

  @Test
  void theMisprintedShareWouldGiveTheSameProjectEmissionsAsPrinted() {
    BigDecimal fromMisprint =
        new Quotient(
                new BigDecimal("7411.55").multiply(new BigDecimal("297913")),
                new BigDecimal("13328500"))
            .value();

    assertThat(Exact.shown(fromMisprint, 2)).isEqualTo("165.66");
  }

  @Test
  void reductionByOrders() {
    assertThat(Exact.shown(emissions.reductionT(), 4)).isEqualTo("8232.3598");
    assertThat(Exact.shown(emissions.reductionT(), 2)).isEqualTo("8232.36");
    assertThat(Exact.shown(emissions.baselineT(), 2)).isEqualTo("8398.02");
  }

  @Test
  void sensitivityByTurnover() {
    Sensitivity byGmv = emissions.sensitivity().orElseThrow();

    assertThat(Exact.shown(byGmv.phoneShareT(), 4)).isEqualTo("17866.4716");
    assertThat(Exact.shown(byGmv.phoneShareT(), 2)).isEqualTo("17866.47");
    assertThat(Exact.shown(byGmv.projectT(), 4)).isEqualTo("399.3438");
    assertThat(Exact.shown(byGmv.projectT(), 2)).isEqualTo("399.34");
    assertThat(Exact.shown(byGmv.reductionT(), 4)).isEqualTo("7998.6762");
    assertThat(Exact.shown(byGmv.reductionT(), 2)).isEqualTo("7998.68");
  }

  @Test
  void averagesPerPhone() {
    assertThat(Exact.shown(emissions.perPhoneKg(), 4)).isEqualTo("27.6334");
    assertThat(Exact.shown(emissions.perPhoneKg(), 2)).isEqualTo("27.63");
    assertThat(Exact.shown(emissions.baselineKgPerPhone(), 2)).isEqualTo("28.19");
    assertThat(Exact.shown(emissions.projectKgPerPhone(), 4)).isEqualTo("0.5561");
  }

  @Test
  void cityView() {
    CityView city = emissions.city().orElseThrow();

    assertThat(city.phones()).isEqualByComparingTo("1489565");
    assertThat(Exact.shown(city.reductionT(), 3)).isEqualTo("41161.799");
    assertThat(Exact.shown(city.reductionT(), 2)).isEqualTo("41161.80");
    assertThat(Exact.shown(city.reductionFromShownAverageT(), 2)).isEqualTo("41156.68");
  }

  @Test
  void everyPrintedFigureAgreesWithItsLineButTheOneMisprint() throws IOException {
    List<String> figures =
        Files.readAllLines(FOLDER.resolve("figures.csv"), StandardCharsets.UTF_8);
    Map<String, CalculationLine> lines = Lines.byName(emissions);

    for (String figure : figures.subList(1, figures.size())) {
      String[] cells = figure.split(",");
      CalculationLine line = lines.get("emissions.line." + cells[0]);
      int places = new BigDecimal(cells[3]).scale();
      assertThat(line.unit()).as(figure).isEqualTo(cells[1]);
      assertThat(Exact.shown(line.result(), places)).as(figure).isEqualTo(cells[3]);
      assertThat(line.shown().equals(cells[2])).as(figure).isEqualTo(cells[4].equals("yes"));
    }
    assertThat(figures).filteredOn(figure -> figure.contains(",no,")).hasSize(1);
  }

  @Test
  void theDivisionIsCarriedOutOnceAndLeavesKnownRemains() {
    BigDecimal divisor = new BigDecimal("44316900").multiply(new BigDecimal("13328500"));
    BigDecimal dividend =
        new BigDecimal("24643260")
            .multiply(new BigDecimal("13328500"))
            .multiply(new BigDecimal("297913"));

    assertThat(emissions.projectKg().precision()).isEqualTo(34);
    assertThat(emissions.projectKg().multiply(divisor).add(emissions.remainder()))
        .isEqualByComparingTo(dividend);
  }

  @Test
  void everyLineHasANameInBothLanguages() {
    for (Language language : Language.values()) {
      Messages messages = new Messages(language);
      assertThat(emissions.lines())
          .noneMatch(line -> messages.of(line.name(), List.of()).startsWith(line.name()));
    }
  }

  @Test
  void onlyAnAcceptedApplicationMayClaim() {
    assertThat(emissions.claimableT()).isEqualByComparingTo(emissions.reductionT());
    assertThat(emissions(false).claimableT()).isEqualByComparingTo("0");
  }

  private Emissions emissions(boolean accepted) {
    PlatformEmissions platform =
        PlatformEmissions.of(form.inventory(), id -> Optional.empty(), List.of());
    ProjectEmissions project =
        ProjectEmissions.of(form.inventory(), platform, new BigDecimal("0.5561"));
    Phones eligible =
        new Phones(
            form.aggregate().eligibleOrders().value().longValueExact(),
            Exact.kg(form.aggregate().baselineT().value()));
    return Emissions.of(project, eligible, Phones.NONE, accepted, form.city().marketShare());
  }
}
