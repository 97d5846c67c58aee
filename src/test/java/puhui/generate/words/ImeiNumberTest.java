package puhui.generate.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ImeiNumberTest {
  @Test
  void checkDigitsAreThoseOfPublicNumbers() {
    assertThat(ImeiNumber.checkDigit("49015420323751")).isEqualTo(8);
    assertThat(ImeiNumber.checkDigit("35417803685978")).isEqualTo(9);
    assertThat(ImeiNumber.checkDigit("86153603019600")).isEqualTo(1);
  }

  @Test
  void noTwoPhonesShareANumber() {
    assertThat(
            LongStream.range(0, 100_000)
                .mapToObj(phone -> ImeiNumber.of("86", phone, -5))
                .distinct()
                .count())
        .isEqualTo(100_000);
  }

  @Test
  void theLastPhoneHasANumberToo() {
    assertThat(ImeiNumber.of("35", 999_999_999, Long.MAX_VALUE)).matches("3599\\d{11}");
  }
}
