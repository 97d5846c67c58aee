package puhui.generate;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import puhui.generate.story.GeneratedRow;
import puhui.generate.story.Verdict;

/** What was generated, counted while it is written. */
public final class Tally {
  private final Map<String, Long> rowsOfStory = new TreeMap<>();
  private final Map<Verdict, Long> rowsOfVerdict = new EnumMap<>(Verdict.class);
  private final SortedMap<String, Long> rowsOfRule = new TreeMap<>();
  private final SortedMap<YearMonth, Long> centsOfMonth = new TreeMap<>();
  private long rows;
  private long phonesSold;

  void count(GeneratedRow row) {
    rows++;
    rowsOfStory.merge(row.story(), 1L, Long::sum);
    rowsOfVerdict.merge(row.verdict(), 1L, Long::sum);
    if (row.verdict() == Verdict.UNREADABLE) {
      return;
    }
    row.rules().forEach(rule -> rowsOfRule.merge(rule, 1L, Long::sum));
    if (!row.sold()) {
      return;
    }
    phonesSold++;
    if (row.day() != null && row.priceCents() > 0) {
      centsOfMonth.merge(YearMonth.from(row.day()), row.priceCents(), Long::sum);
    }
  }

  /** All rows, unreadable ones too. */
  public long rows() {
    return rows;
  }

  public long readable() {
    return rows - rows(Verdict.UNREADABLE);
  }

  public long rows(Verdict verdict) {
    return rowsOfVerdict.getOrDefault(verdict, 0L);
  }

  /** Rows written to show something, by the name of the story. */
  public long rowsOfStory(String story) {
    return rowsOfStory.getOrDefault(story, 0L);
  }

  /** Readable rows that a rule must catch. */
  public long rowsOfRule(String rule) {
    return rowsOfRule.getOrDefault(rule, 0L);
  }

  List<String> rules() {
    return List.copyOf(rowsOfRule.keySet());
  }

  /** Readable rows that are completed sales of phones, whether they count or not. */
  public long phonesSold() {
    return phonesSold;
  }

  /** Stated prices of the phones sold by the month of their day, in cents. */
  SortedMap<YearMonth, Long> centsOfMonth() {
    return centsOfMonth;
  }
}
