package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.factors.Factors;
import puhui.text.Trouble;

class MappingWordsTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  @TempDir Path folder;

  @Test
  void everyMeaningAndEveryKnownWordMayBeMappedTo() {
    mapping(
            """
            words:
              category: { a: mobile_phone, b: other, c: 手机, d: 无 }
              condition: { a: second_hand, b: new, c: 95新, d: 九成新 }
              status: { a: completed, b: not_completed, c: 已退货 }
              buyer_type: { a: individual, b: collective, c: enterprise, d: other }
              platform: { 我们: 示例平台 }
            """)
        .check(FACTORS);
  }

  @Test
  void aWordThatNoTermKnowsIsShownWithTheNearestOne() {
    Mapping mapping = mapping("words:\n  status:\n    完结: complted\n    关了: 已完\n");
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> mapping.check(FACTORS));
    assertThat(trouble.problems())
        .extracting(problem -> problem.place().line() + " " + problem.values())
        .containsExactly("3 [complted, status, completed]", "4 [已完, status, 已完成]");
  }

  private Mapping mapping(String yaml) {
    return Mapping.read(Sample.write(folder, "m.yaml", yaml));
  }
}
