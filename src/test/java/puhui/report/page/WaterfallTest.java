package puhui.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import puhui.decisions.ApplicationDecision;
import puhui.report.RunResult;
import puhui.report.SampleReport;
import puhui.report.page.WaterfallStep.Kind;

class WaterfallTest {
  private final RunResult run = SampleReport.of(ApplicationDecision.REVIEW);
  private final List<WaterfallStep> steps = Waterfall.of(run, new Texts());

  @Test
  void itLeadsFromTheRowsReadToTheEligibleOrders() {
    assertThat(steps.get(0).orders()).isEqualTo(306_400);
    assertThat(steps.get(steps.size() - 1).orders()).isEqualTo(297_913);
    assertThat(steps.get(steps.size() - 1).kg())
        .isEqualByComparingTo(run.emissions().reductionKg());
  }

  @Test
  void rejectedOrdersLeaveBeforeThoseUnderReview() {
    assertThat(steps)
        .extracting(WaterfallStep::kind)
        .containsSubsequence(
            Kind.TOTAL, Kind.UNREADABLE, Kind.REJECT, Kind.TOTAL, Kind.REFER, Kind.TOTAL);
  }

  @Test
  void aRuleThatTookNothingIsNoStep() {
    assertThat(steps).extracting(WaterfallStep::id).doesNotContain("AP-07", "DC-06");
  }
}
