package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;

class ImeiCheckTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "350077523237513",
        "354178036859789",
        "356868000041418",
        "356938035643809",
        "861536030196001",
        "868234020040115",
        "013456789012340",
        "123456789012347",
        "351234560000002"
      })
  void aRightNumberIsGenuineWhateverItsSerialNumber(String imei) {
    assertThat(FACTORS.imei(imei).problem()).isEqualTo(ImeiProblem.NONE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "imeis-not-real.csv", numLinesToSkip = 1)
  void whatIsNotARealNumberSaysWhy(String imei, ImeiProblem problem) {
    assertThat(FACTORS.imei(imei).problem()).isEqualTo(problem);
    assertThat(FACTORS.imei(imei).genuine()).isFalse();
  }

  @Test
  void anEmptyTextIsNoImeiAtAll() {
    assertThat(FACTORS.imei("")).isEqualTo(Imei.NOT_STATED);
  }
}
