package puhui.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import puhui.facts.Amount;
import puhui.facts.Day;
import puhui.facts.Parameters;
import puhui.facts.Text;
import puhui.rules.PathsRead.Against;

/**
 * What rules can tell of a value that they hold against values known beforehand: for a day or an
 * amount, which of these values it is or between which two it lies; for a text, which of them it
 * is, or else with which of them it begins. Whatever is not known beforehand leaves the value
 * whole.
 */
final class Cut {
  private final boolean whole;
  private final Object[] points;
  private final Set<Object> texts;
  private final List<String> prefixes;

  private Cut(boolean whole, Set<Object> known, Set<String> prefixes) {
    this.whole = whole;
    this.prefixes = List.copyOf(prefixes);
    texts = known;
    points = known.stream().filter(Cut::isOrdered).toArray();
    Arrays.sort(points);
  }

  /**
   * The cut of a value that is held against all of these.
   *
   * @param inForce every set of parameters that a fact of the run may carry
   */
  static Cut of(Collection<Against> all, Collection<Parameters> inForce) {
    boolean whole = false;
    Set<Object> known = new HashSet<>();
    Set<String> prefixes = new TreeSet<>();
    for (Against against : all) {
      if (against instanceof Against.Literal literal) {
        known.add(literal.text());
      } else if (against instanceof Against.Prefix prefix) {
        prefixes.add(prefix.text());
      } else if (against instanceof Against.Parameter parameter) {
        inForce.stream()
            .map(values -> values.get(parameter.name()))
            .filter(Objects::nonNull)
            .forEach(known::add);
      } else {
        whole = true;
      }
    }
    return new Cut(whole, known, prefixes);
  }

  /** What can be told of a value: equal where no rule can tell two values apart. */
  Object of(Object value) {
    if (whole) {
      return value;
    } else if (value instanceof Text text) {
      return texts.contains(text) ? text : begins(text.value());
    }
    return isOrdered(value) ? place(value) : value;
  }

  private List<String> begins(String text) {
    List<String> begins = new ArrayList<>(prefixes);
    begins.removeIf(prefix -> !text.startsWith(prefix));
    return List.copyOf(begins);
  }

  /** Odd for a known value, even for what lies below, between or above them. */
  private Integer place(Object value) {
    boolean stated = value instanceof Day day ? day.stated() : ((Amount) value).stated();
    if (!stated) {
      return -1;
    }
    int found = Arrays.binarySearch(points, value);
    return found >= 0 ? 2 * found + 1 : 2 * (-found - 1);
  }

  private static boolean isOrdered(Object value) {
    return value instanceof Day || value instanceof Amount;
  }
}
