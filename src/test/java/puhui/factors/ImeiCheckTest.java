package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource({
    "49015420323751, NOT_15_DIGITS",
    "3520990017614823, NOT_15_DIGITS",
    "3568680000414120, NOT_15_DIGITS",
    "00000000000000, NOT_15_DIGITS",
    "3.56938E+14, NOT_15_DIGITS",
    "３５６９３８０３５６４３８０９, NOT_15_DIGITS",
    "35693803564380A, NOT_15_DIGITS",
    "354178036859781, WRONG_CHECK_DIGIT",
    "354178036859782, WRONG_CHECK_DIGIT",
    "490154203237519, WRONG_CHECK_DIGIT",
    "000000000000000, ALL_DIGITS_EQUAL",
    "111111111111111, ALL_DIGITS_EQUAL",
    "999999999999999, ALL_DIGITS_EQUAL",
    "001234567890128, TEST_NUMBER",
    "021234567890126, TEST_NUMBER",
    "091234567890129, TEST_NUMBER",
    "490154203237518, PLACEHOLDER",
    "352099001761481, PLACEHOLDER",
    "111111111111119, PLACEHOLDER",
    "012345678901234, PLACEHOLDER",
    "012345678912345, PLACEHOLDER",
    "012345678901237, PLACEHOLDER",
    "004999010640000, PLACEHOLDER",
    "001068000000006, PLACEHOLDER",
    "004400152020000, PLACEHOLDER",
    "352005048247251, PLACEHOLDER",
    "355195000000017, PLACEHOLDER",
    "358673013795895, PLACEHOLDER",
    "862280010599525, PLACEHOLDER",
    "355692547693084, PLACEHOLDER",
    "113456798945455, PLACEHOLDER",
    "012379000772883, PLACEHOLDER",
    "358701042909755, PLACEHOLDER",
    "358000043654134, PLACEHOLDER",
    "345630000000115, PLACEHOLDER",
    "356299046587760, PLACEHOLDER",
    "356591000000222, PLACEHOLDER",
    "351751045421180, PLACEHOLDER",
    "357242042804044, PLACEHOLDER",
    "356531044590531, PLACEHOLDER",
    "357242041834521, PLACEHOLDER",
    "358537040040544, PLACEHOLDER",
    "351751044067398, PLACEHOLDER",
    "351602000525820, PLACEHOLDER",
    "350305260000001, PLACEHOLDER",
    "000000011234564, PLACEHOLDER"
  })
  void whatIsNotARealNumberSaysWhy(String imei, ImeiProblem problem) {
    assertThat(FACTORS.imei(imei).problem()).isEqualTo(problem);
    assertThat(FACTORS.imei(imei).genuine()).isFalse();
  }

  @Test
  void anEmptyTextIsNoImeiAtAll() {
    assertThat(FACTORS.imei("")).isEqualTo(Imei.NOT_STATED);
  }
}
