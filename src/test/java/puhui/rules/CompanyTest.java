package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.text.Problem;

class CompanyTest {
  private static final String RULE =
      """
      // 「x」
      package rules.device
      global Outcome outcome
      rule "XX-01 x"
          @clause( "x" )
          @title_zh( "x" )
          @message_en( "x" )
          @message_zh( "x" )
      when
          %s
      then
          outcome.refer( $order );
      end
      """;

  /** A rule that is wrongly said to need company would be skipped for phones that are sold once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          $order : Order( imei.stated ) ; NONE
          $order : Order() exists Order( this != $order ) ; NEEDED
          $order : Order() exists Claim( !ownEarlierFiling ) ; NEEDED
          $order : Order( platform.stated ) exists Sale( platform.stated, platform != $order.platform ) ; NEEDED
          $order : Order( date.stated ) exists Sale( date.stated, date == $order.date ) ; UNSURE
          $order : Order() not Claim() ; UNSURE
          $order : Order() not Order( this != $order ) ; UNSURE
          $order : Order( userId.stated ) exists Sale( platform.stated, platform != $order.userId ) ; UNSURE
          $order : Order() exists Order( this != $order || imei.stated ) ; UNSURE
          """)
  void whetherARuleCanCatchAPhoneThatIsSoldOnceIsReadOffTheRule(String when, Company company) {
    List<Problem> problems = new ArrayList<>();

    Rule rule =
        new RuleReader(Stratum.DEVICE, Map.of(), problems)
            .read("x.drl", RULE.formatted(when))
            .orElseThrow(() -> new AssertionError(problems));

    assertThat(Company.of(rule)).isEqualTo(company);
  }
}
