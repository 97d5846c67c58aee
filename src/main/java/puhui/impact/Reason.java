package puhui.impact;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Everything that made one order come out otherwise.
 *
 * @param causes sorted
 */
public record Reason(List<Cause> causes) implements Comparable<Reason> {
  static Reason of(SortedSet<Cause> causes) {
    return new Reason(List.copyOf(causes));
  }

  /** In one line, alike in every language. */
  public String code() {
    return causes.stream().map(Cause::code).distinct().collect(Collectors.joining("; "));
  }

  /** Which order was struck: "order" for this one, "device" for another of its device, or both. */
  public String struck() {
    return causes.stream()
        .map(cause -> cause.throughDevice() ? "device" : "order")
        .distinct()
        .sorted((one, other) -> other.compareTo(one))
        .collect(Collectors.joining("+"));
  }

  @Override
  public int compareTo(Reason other) {
    int byCode = code().compareTo(other.code());
    return byCode != 0 ? byCode : struck().compareTo(other.struck());
  }
}
