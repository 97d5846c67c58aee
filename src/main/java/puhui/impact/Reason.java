package puhui.impact;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Everything that made one order come out otherwise.
 *
 * @param causes sorted
 * @param throughDevice the causes struck another order of the same device, not this one
 */
public record Reason(List<Cause> causes, boolean throughDevice) implements Comparable<Reason> {
  static Reason of(SortedSet<Cause> causes, boolean throughDevice) {
    return new Reason(List.copyOf(causes), throughDevice);
  }

  /** In one line, alike in every language. */
  public String code() {
    return causes.stream().map(Cause::code).collect(Collectors.joining("; "));
  }

  @Override
  public int compareTo(Reason other) {
    int byCode = code().compareTo(other.code());
    return byCode != 0 ? byCode : Boolean.compare(throughDevice, other.throughDevice);
  }
}
