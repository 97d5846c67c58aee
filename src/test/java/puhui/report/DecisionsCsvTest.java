package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.decisions.Decision;

class DecisionsCsvTest {
  private static final String HEADER =
      "file,row,order_id,imei,decision,rules,baseline_source,baseline_kg,project_kg,reduction_kg\n";

  @Test
  void anEligibleOrderShowsItsKilogramsWithSixPlaces() {
    assertThat(written(order("A-1", Decision.ELIGIBLE, List.of(), true, "43.0000005")))
        .isEqualTo(
            HEADER + "a.csv,7,A-1,35*********0006,ELIGIBLE,,table,43.000001,0.556069,42.443932\n");
  }

  @Test
  void anOrderThatDoesNotCountShowsNoKilograms() {
    assertThat(written(order("A-1", Decision.REVIEW, List.of("AP-06", "DC-05"), false, "32.85")))
        .isEqualTo(
            HEADER
                + "a.csv,7,A-1,35*********0006,REVIEW,AP-06;DC-05,default,0.000000,0.000000,0.000000\n");
    assertThat(written(order("A-1", Decision.INELIGIBLE, List.of("AP-01"), false, "32.85")))
        .endsWith(",INELIGIBLE,AP-01,default,0.000000,0.000000,0.000000\n");
  }

  @Test
  void anOrderIdThatASpreadsheetWouldRunIsQuieted() {
    for (String live : List.of("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\tx", "\rx", "＝1")) {
      assertThat(written(order(live, Decision.ELIGIBLE, List.of(), true, "40")))
          .contains("'" + live)
          .doesNotContain("," + live);
    }
  }

  @Test
  void anOrderIdWithSeparatorsStaysOneCell() {
    assertThat(written(order("A,\"1\"\n", Decision.ELIGIBLE, List.of(), true, "40")))
        .contains(",\"A,\"\"1\"\"\n\",");
  }

  @Test
  void aBaselineBelowTheProjectEmissionsGivesANegativeNumberAndNotAText() {
    assertThat(written(order("A-1", Decision.ELIGIBLE, List.of(), true, "0.5")))
        .endsWith(",0.500000,0.556069,-0.056069\n");
  }

  private static String written(Line line) {
    DecisionsCsv csv = new DecisionsCsv(SampleReport.project());
    byte[] ending = csv.ending(line.decision(), line.rules(), line.fromTable(), line.baselineKg());
    return text(DecisionsCsv.header())
        + "a.csv,7,"
        + DecisionsCsv.cells(line.id(), "35*********0006")
        + text(ending);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private record Line(
      String id, Decision decision, List<String> rules, boolean fromTable, BigDecimal baselineKg) {}

  private static Line order(
      String id, Decision decision, List<String> rules, boolean fromTable, String baselineKg) {
    return new Line(id, decision, rules, fromTable, new BigDecimal(baselineKg));
  }
}
