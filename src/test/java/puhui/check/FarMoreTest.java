package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.report.ExpectedShare;

class FarMoreTest {
  /** The most orders that may be caught without a word, of so many, at a declared share. */
  @ParameterizedTest
  @CsvSource({
    "0,     300000, 0",
    "0.01,  1,      1",
    "0.01,  20,     4",
    "0.01,  1000,   26",
    "0.01,  300000, 6000",
    "0.02,  50,     7",
    "0.2,   1000,   400",
    "0.5,   1000,   750",
    "0.9,   1000,   950",
    "1,     1000,   1000"
  })
  void theBoundaryOfADeclaredShare(BigDecimal share, long orders, long most) {
    ExpectedShare declared = ExpectedShare.declared(share);

    assertThat(FarMore.than(declared, most, orders)).as("%s of %s", most, orders).isFalse();
    if (most < orders) {
      assertThat(FarMore.than(declared, most + 1, orders)).as("one more").isTrue();
    }
  }

  /** The most orders of the second run, beside what the rule caught in the first. */
  @ParameterizedTest
  @CsvSource({
    "0,    65,     65,     12",
    "0,    300000, 300000, 13",
    "1,    65,     300000, 53845",
    "3000, 300000, 300000, 6000",
    "3000, 300000, 1000,   26",
    "900,  1000,   1000,   950",
    "1000, 1000,   1000,   1000"
  })
  void theBoundaryOfTheLastAcceptedRun(long then, long ordersThen, long orders, long most) {
    ExpectedShare last = ExpectedShare.lastAccepted(then, ordersThen);

    assertThat(FarMore.than(last, most, orders)).as("%s of %s", most, orders).isFalse();
    if (most < orders) {
      assertThat(FarMore.than(last, most + 1, orders)).as("one more").isTrue();
    }
  }

  @Test
  void chanceAloneStopsARuleInOneRunOfTenThousandAtMost() {
    for (int orders : List.of(1, 5, 20, 88, 300)) {
      for (String share : List.of("0.001", "0.01", "0.05", "0.2", "0.5", "0.9")) {
        ExpectedShare declared = ExpectedShare.declared(new BigDecimal(share));
        BigDecimal chance = BigDecimal.ZERO;
        for (int caught = orders; caught >= 0 && FarMore.than(declared, caught, orders); caught--) {
          chance = chance.add(chance(new BigDecimal(share), caught, orders));
        }
        assertThat(chance).as("%s of %s", share, orders).isLessThan(new BigDecimal("0.0001"));
      }
    }
  }

  @Test
  void whatNothingIsExpectedOfNeverCatchesTooMuch() {
    assertThat(FarMore.than(ExpectedShare.NONE, 1000, 1000)).isFalse();
  }

  /** That just so many orders are caught, each with the same chance. */
  private static BigDecimal chance(BigDecimal share, int caught, int orders) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 0; i < caught; i++) {
      ways = ways.multiply(BigInteger.valueOf(orders - i)).divide(BigInteger.valueOf(i + 1));
    }
    return new BigDecimal(ways)
        .multiply(share.pow(caught))
        .multiply(BigDecimal.ONE.subtract(share).pow(orders - caught), MathContext.DECIMAL64);
  }
}
