package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.decisions.ApplicationDecision;
import puhui.rules.OpenPoints;

class RegisterTest {
  private final Register register = Register.of(SampleReport.of(ApplicationDecision.REVIEW));

  @Test
  void everyRuleThatReadsTheSourceInItsOwnWayHasAnEntry() {
    assertThat(register.interpretations())
        .extracting(RegisterEntry::id)
        .containsExactly("AP-03", "AP-06", "AP-11", "DC-03", "DC-04");
  }

  @Test
  void onARuleRestWhatItAloneKeepsOut() {
    RegisterEntry entry = register.interpretations().get(0);

    assertThat(entry.orders()).isEqualTo(1_400);
    assertThat(Numbers.tonnes(entry.reductionKg())).isEqualTo("38.69");
  }

  @Test
  void onAnOpenPointRestsWhatItsReadingDecides() {
    assertThat(point("OP-05").orders()).isEqualTo(297_913);
    assertThat(Numbers.tonnes(point("OP-05").reductionKg())).isEqualTo("8232.36");
    assertThat(point("OP-06").orders()).isEqualTo(1_411);
    assertThat(point("OP-08").orders()).isEqualTo(16_911);
    assertThat(Numbers.tonnes(point("OP-12").reductionKg())).isEqualTo("38.88");
    assertThat(point("OP-11").orders()).isZero();
  }

  @Test
  void onARuleOfTheApplicationThatDoesNotApplyRestsNothing() {
    assertThat(point("OP-02").orders()).isZero();
  }

  @Test
  void theGeneratedPageHasEveryEntryInBothLanguages() {
    String page =
        InterpretationsPage.of(
            SampleRules.all(), OpenPoints.read(Path.of("rules/open-points.yaml")));

    assertThat(page.indexOf("# 理解与开放问题登记")).isLessThan(page.indexOf("# Register of"));
    for (String id : List.of("AP-03", "DC-04", "OP-01", "OP-12")) {
      assertThat(page.split("### " + id + "\\b", -1)).as(id).hasSize(3);
    }
    assertThat(page).doesNotContain("report.").contains("> 三是要求提供");
  }

  private RegisterEntry point(String id) {
    return register.openPoints().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
