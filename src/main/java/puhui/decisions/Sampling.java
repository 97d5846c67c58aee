package puhui.decisions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import puhui.facts.RowPlace;

/**
 * Which orders both engines are asked about: all, or in each file the data rows 1, N+1, 2N+1 and so
 * on, whatever the rows hold and however many threads there are.
 *
 * @param every 1 for all orders, else N
 */
public record Sampling(int every) {
  /** Every order. */
  public static final Sampling ALL = new Sampling(1);

  private static final Pattern SAMPLE = Pattern.compile("sample:([1-9][0-9]{0,8})");

  /** "all" or "sample:N"; empty where the text is neither. */
  public static Optional<Sampling> of(String text) {
    Matcher sample = SAMPLE.matcher(text);
    return sample.matches()
        ? Optional.of(new Sampling(Integer.parseInt(sample.group(1))))
        : text.equals("all") ? Optional.of(ALL) : Optional.empty();
  }

  public boolean all() {
    return every == 1;
  }

  /** Whether the order of this row is one of them. */
  public boolean covers(RowPlace row) {
    return covers(row.row());
  }

  /** Whether the order of a file's data row with this number is one of them. */
  public boolean covers(long row) {
    return (row - 1) % every == 0;
  }
}
