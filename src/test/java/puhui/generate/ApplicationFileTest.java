package puhui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import puhui.text.Progress;

class ApplicationFileTest {
  @TempDir Path folder;

  @Test
  void itIsYamlWithTheContractsKeys() throws IOException {
    assertThat(written(2023).keySet())
        .containsExactly(
            "methodology",
            "id",
            "year",
            "date",
            "applicant",
            "platform",
            "documents",
            "commitments",
            "benefit_sharing",
            "inventory",
            "control_totals");
  }

  @Test
  void itIsFiledAfterItsYearIsOver() throws IOException {
    assertThat(written(2024)).containsEntry("year", 2024).containsEntry("date", "2025-03-01");
  }

  @Test
  void itsControlTotalsCountReadableRowsAndPhonesSold() throws IOException {
    Map<?, ?> totals = (Map<?, ?>) written(2023).get("control_totals");
    SampleYear year = SampleYear.read(folder.resolve("out"));
    assertThat(totals.get("orders")).isEqualTo(year.that(SampleRow::readable).size());
    assertThat(totals.get("phones")).isEqualTo(year.that(SampleRow::sold).size());
    BigDecimal november =
        year
            .that(row -> row.sold() && row.hasDay() && row.day().toString().startsWith("2023-11"))
            .stream()
            .map(SampleRow::price)
            .filter(price -> price.matches("[0-9.]+"))
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<?, ?> amounts = (Map<?, ?>) totals.get("amount_cny");
    assertThat(new BigDecimal((String) amounts.get("2023-11"))).isEqualByComparingTo(november);
  }

  @Test
  void itsEmissionsPerOrderAreThoseOfTheWorkedExample() throws IOException {
    Map<?, ?> inventory = (Map<?, ?>) written(2023).get("inventory");
    BigDecimal tonnes =
        ((Map<?, ?>) inventory.get("categories"))
            .values().stream()
                .map(amount -> new BigDecimal((String) amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal kgPerOrder =
        tonnes
            .movePointRight(3)
            .divide(
                new BigDecimal((Integer) inventory.get("total_orders")), 4, RoundingMode.HALF_UP);
    assertThat(kgPerOrder).isEqualByComparingTo("0.5561");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> written(int year) throws IOException {
    PlatformYear.write(
        4000, 7, folder.resolve("out"), new Options(year, 80, false, false, true), Progress.NONE);
    String yaml = Files.readString(folder.resolve("out/application.yaml"));
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
