package puhui.generate.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 60, 1999, 2000, 2001, 5000})
  void everyStoryThatBeginsIsToldToItsEnd(long orders) {
    Plan plan = new Plan(orders, 7, 80);
    for (long slot = 0; slot < orders; ) {
      Plan.Part first = plan.part(slot);
      for (int scene = 0; scene < first.story().rows(); scene++) {
        assertThat(plan.part(slot + scene)).isEqualTo(new Plan.Part(first.story(), scene));
      }
      slot += first.story().rows();
      assertThat(slot).isLessThanOrEqualTo(orders);
    }
  }
}
