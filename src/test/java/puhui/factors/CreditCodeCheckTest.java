package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341L",
        "9144030071526726XG",
        "91310115MA1K3BTP2B",
        "91340600MA2PBM9HXD",
        "91620105L015101280",
        "121200004013590816",
        "92340603MA2PBMCG0U",
        "A1110000600037341K",
        " 9144030071526726xg "
      })
  void aRightCodePasses(String code) {
    assertThat(CreditCodeCheck.valid(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110000600037341N",
        "A1110000600037341L",
        "9111000060003IOZSV",
        "12345",
        "91310104596407652E",
        "0144030071526726XG",
        "B144030071526726XG",
        "9144O30071526726XG",
        "9144030071526726X",
        "9144030071526726XG1",
        ""
      })
  void aWrongCodeFails(String code) {
    assertThat(CreditCodeCheck.valid(code)).isFalse();
  }
}
