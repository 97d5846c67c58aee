package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.facts.Amount;

/** Read from bytes, a price is the one that its text says, or is left to the slow way. */
class PriceBytesTest {
  private static final List<String> RIGHT =
      List.of("0", "7", "123", "2847", "123.4", "4109.90", "0.05", "999999999999.99", "1,234.5");

  @Test
  void thePriceIsThatOfTheTextWhereverItIsReadAtAll() {
    assertThat(tries(3, 300_000)).isGreaterThan(90_000);
  }

  @Test
  @Tag("slow")
  void thePriceIsThatOfTheTextInManyMoreTries() {
    assertThat(tries(4, 20_000_000)).isGreaterThan(6_000_000);
  }

  private static int tries(long seed, int count) {
    SomeCells cells = new SomeCells(seed, RIGHT);
    int read = 0;
    for (int i = 0; i < count; i++) {
      SomeCells.Bytes bytes = cells.bytes(cells.next());
      long price = PriceBytes.hundredths(bytes.row(), bytes.from(), bytes.to());
      if (price != PriceBytes.NOT_READ) {
        read++;
        Amount amount = new Amount(BigDecimal.valueOf(price, 2));
        boolean same = PriceCell.yuan(bytes.cell()).equals(amount);
        assertThat(same).as(bytes.cell()).isTrue();
      }
    }
    return read;
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "2847,284700",
    "4109.9,410990",
    "4109.90,410990",
    "0.05,5",
    "999999999999,99999999999900",
    "999999999999.99,99999999999999"
  })
  void aPlainPriceIsReadAtOnce(String cell, long hundredths) {
    byte[] bytes = cell.getBytes(StandardCharsets.US_ASCII);
    assertThat(PriceBytes.hundredths(bytes, 0, bytes.length)).isEqualTo(hundredths);
  }
}
