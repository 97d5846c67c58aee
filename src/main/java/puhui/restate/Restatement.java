package puhui.restate;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** All runs restated, in the order in which they were given. */
public record Restatement(List<Year> years) {
  BigDecimal sumKg(Function<Year, BigDecimal> part) {
    return years.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether anything comes out otherwise. */
  public boolean changesAnything() {
    return years.stream()
        .anyMatch(year -> year.impact().all().orders() > 0 || !year.returns().orders().isEmpty());
  }
}
