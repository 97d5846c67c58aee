package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.decisions.DecidedOrder;
import puhui.decisions.Decision;
import puhui.facts.RowPlace;

class DecisionsCsvTest {
  private static final String HEADER =
      "file,row,order_id,imei,decision,rules,baseline_source,baseline_kg,project_kg,reduction_kg\n";

  @Test
  void anEligibleOrderShowsItsKilogramsWithSixPlaces() throws IOException {
    assertThat(written(order("A-1", Decision.ELIGIBLE, List.of(), true, "43.0000005")))
        .isEqualTo(
            HEADER + "a.csv,7,A-1,35*********0006,ELIGIBLE,,table,43.000001,0.556069,42.443932\n");
  }

  @Test
  void anOrderThatDoesNotCountShowsNoKilograms() throws IOException {
    assertThat(written(order("A-1", Decision.REVIEW, List.of("AP-06", "DC-05"), false, "32.85")))
        .isEqualTo(
            HEADER
                + "a.csv,7,A-1,35*********0006,REVIEW,AP-06;DC-05,default,0.000000,0.000000,0.000000\n");
    assertThat(written(order("A-1", Decision.INELIGIBLE, List.of("AP-01"), false, "32.85")))
        .endsWith(",INELIGIBLE,AP-01,default,0.000000,0.000000,0.000000\n");
  }

  @Test
  void anOrderIdThatASpreadsheetWouldRunIsQuieted() throws IOException {
    for (String live : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\tx", "\rx", "＝1")) {
      assertThat(written(order(live, Decision.ELIGIBLE, List.of(), true, "40")))
          .contains("'" + live)
          .doesNotContain("," + live);
    }
  }

  @Test
  void anOrderIdWithSeparatorsStaysOneCell() throws IOException {
    assertThat(written(order("A,\"1\"\n", Decision.ELIGIBLE, List.of(), true, "40")))
        .contains(",\"A,\"\"1\"\"\n\",");
  }

  @Test
  void aBaselineBelowTheProjectEmissionsGivesANegativeNumberAndNotAText() throws IOException {
    assertThat(written(order("A-1", Decision.ELIGIBLE, List.of(), true, "0.5")))
        .endsWith(",0.500000,0.556069,-0.056069\n");
  }

  private static String written(DecidedOrder order) throws IOException {
    StringWriter writer = new StringWriter();
    try (DecisionsCsv csv = DecisionsCsv.open(writer)) {
      csv.write(order, "a.csv", SampleReport.project());
    }
    return writer.toString();
  }

  private static DecidedOrder order(
      String id, Decision decision, List<String> rules, boolean fromTable, String baselineKg) {
    return new DecidedOrder(
        new RowPlace(0, 7),
        id,
        "35*********0006",
        decision,
        rules,
        List.of(),
        fromTable,
        new BigDecimal(baselineKg));
  }
}
