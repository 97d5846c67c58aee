package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.text.ExitCode;
import puhui.text.Problem;
import puhui.text.Trouble;

/** With the first wall off: Drools is given what no reader would let through. */
class SecondWallTest {
  private static final Rule RULE =
      RuleTexts.read(Stratum.DEVICE, "XX-01", "$order : Order( date.stated )");
  private static final String REPRINT = Reprint.of(Stratum.DEVICE, List.of(RULE));

  /** What an attack below does when it runs; nothing may, not even a static initialiser. */
  public static Object ran() {
    System.setProperty("puhui.attack", "ran");
    return null;
  }

  @AfterEach
  void nothingRan() {
    assertThat(System.getProperty("puhui.attack")).isNull();
  }

  @Test
  void theReprintItselfPasses() {
    assertThat(CompiledRules.of(Stratum.DEVICE, List.of(RULE), REPRINT).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          outcome.note(            | puhui.rules.SecondWallTest.ran(); outcome.note(
          outcome.note(            | new Object() { { puhui.rules.SecondWallTest.ran(); } }; outcome.note(
          outcome.note(            | Runnable r = () -> puhui.rules.SecondWallTest.ran(); r.run(); outcome.note(
          outcome.note(            | Runnable r = System::gc; r.run(); outcome.note(
          outcome.note(            | String x = "a" + $order; outcome.note(
          outcome.note(            | $order.toString(); outcome.note(
          outcome.note(            | $order.parameters().clear(); outcome.note(
          outcome.note(            | System.err.println(); outcome.note(
          outcome.note(            | int n = Integer.MAX_VALUE; java.io.File f = null; f.delete(); outcome.note(
          outcome.note(            | Object o = Integer.TYPE; outcome.note(
          outcome.note(            | java.util.List l = (java.util.List) (Object) $order; outcome.note(
          outcome.note(            | drools.halt(); outcome.note(
          outcome.note(            | insert( $order ); outcome.note(
          outcome.note(            | delete( $order ); outcome.note(
          outcome.note(            | outcome.reject( "XX-01", $order ); outcome.note(
          outcome.note(            | outcome.reject(
          outcome.note( "XX-01"    | outcome.note( "DC-03"
          outcome.note( "XX-01"    | outcome.note( null
          rule "XX-01"             | rule "XX-02"
          when                     | salience 10 when
          when                     | no-loop when
          when                     | lock-on-active when
          when                     | auto-focus when
          when                     | agenda-group "MAIN2" when
          when                     | activation-group "x" when
          when                     | ruleflow-group "x" when
          when                     | timer ( int: 5s ) when
          when                     | duration 5 when
          when                     | calendars "x" when
          when                     | date-effective "01-Jan-2020" when
          when                     | date-expires "01-Jan-2020" when
          when                     | enabled ( puhui.rules.SecondWallTest.ran() == null ) when
          when                     | salience ( puhui.rules.SecondWallTest.ran() == null ? 1 : 2 ) when
          when                     | enabled false when
          when                     | dialect "mvel" when
          date.stated              | !date.stated
          date.stated              | date.stated, puhui.rules.SecondWallTest.ran() == null
          date.stated              | date.stated && eval( puhui.rules.SecondWallTest.ran() == null )
          date.stated              | date.stated()
          date.stated              | date.getClass() != null
          date.stated              | $date : date, date.stated
          date.stated              | platform.stated
          date.stated              | ~~
          Order( date.stated )     | Sale( date.stated )
          Order( date.stated )     | Order( date.stated ) eval( puhui.rules.SecondWallTest.ran() == null )
          Order( date.stated )     | Order( date.stated ) Order( date.stated )
          Order( date.stated )     | Order( date.stated ) not( Order( date.stated ) and Sale() )
          Order( date.stated )     | Order( date.stated ) from puhui.rules.SecondWallTest.ran()
          Order( date.stated )     | Order( date.stated ) from entry-point "x"
          Order( date.stated )     | Order( date.stated ) over window:length( 2 )
          Order( date.stated )     | Order( date.stated ) accumulate( Order(); $n : count(1) )
          Order( date.stated )     | Order( date.stated ) forall( Order( date.stated ) )
          Order( date.stated )     | ( Order( date.stated ) or Order( date.stated ) )
          global Outcome outcome   | global Outcome outcome global java.util.List other
          global Outcome outcome   | global Outcome outcome function void x() { puhui.rules.SecondWallTest.ran(); }
          global Outcome outcome   | global Outcome outcome query all Order() end
          global Outcome outcome   | global Outcome outcome declare Evil x : int end
          global Outcome outcome   | global Outcome outcome declare entry-point "x" end
          global Outcome outcome   | global Outcome outcome declare window W Order() over window:length( 2 ) end
          global Outcome outcome   | global Outcome outcome import static java.lang.System.exit
          global Outcome outcome   | global Outcome outcome rule "ZZ" when then puhui.rules.SecondWallTest.ran(); end
          global Outcome outcome   | global Outcome outcome rule "ZZ" when Order() then end
          """)
  void whatTheReprintWouldNeverHoldIsRefused(String right, String wrong) {
    assertThat(REPRINT).contains(right);
    String drl = REPRINT.replace(right, wrong);

    Trouble trouble =
        catchThrowableOfType(
            Trouble.class, () -> CompiledRules.of(Stratum.DEVICE, List.of(RULE), drl));

    assertThat(trouble).as(drl).isNotNull();
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.RULES);
    assertThat(trouble.problems())
        .extracting(Problem::id)
        .containsAnyOf("rules.wall", "rules.drools");
  }
}
