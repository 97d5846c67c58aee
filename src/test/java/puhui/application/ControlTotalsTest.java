package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlTotalsTest {
  private static final ApplicationForm FORM =
      Forms.read(
          Forms.LEAST
              + "control_totals: { orders: 10, phones: 8,"
              + " amount_cny: { 2023-01: '100.50', 2023-02: '7' } }\n");

  @Test
  void filesThatMeetThemHaveNoDifference() {
    assertThat(
            ControlTotals.differences(
                FORM,
                10,
                8,
                Map.of("2023-01", new BigDecimal("100.5"), "2023-02", new BigDecimal("7.00"))))
        .isEmpty();
  }

  @Test
  void everyFigureThatIsNotMetIsNamedWithItsDifference() {
    assertThat(ControlTotals.differences(FORM, 11, 7, Map.of("2023-01", new BigDecimal("100.51"))))
        .extracting(ControlTotals.Difference::toString)
        .containsExactly(
            "orders: 10 ≠ 11 (+1)",
            "phones: 8 ≠ 7 (-1)",
            "amount_cny 2023-01: 100.5 ≠ 100.51 (+0.01)",
            "amount_cny 2023-02: 7 ≠ 0 (-7)");
  }

  @Test
  void whatIsNotStatedIsNotCompared() {
    assertThat(
            ControlTotals.differences(
                Forms.read(Forms.LEAST), 5, 4, Map.of("2023-01", BigDecimal.TEN)))
        .isEmpty();
  }
}
