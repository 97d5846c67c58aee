package puhui.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.intake.Field;
import puhui.rules.PathsRead;
import puhui.rules.PathsRead.Reading;
import puhui.rules.Rule;

/**
 * Which rules could be asked at all: not one that looks for claims where no ledger is consulted,
 * nor one of which every column is missing.
 */
public final class RunnableRules {
  /** Columns that a file may lack, by the attribute that is made of them. */
  private static final Map<String, Field> OPTIONAL =
      Map.of(
          "brand", Field.BRAND,
          "model", Field.MODEL,
          "storageGb", Field.STORAGE_GB,
          "priceCny", Field.PRICE_CNY,
          "otherScheme", Field.OTHER_SCHEME);

  private static final Set<String> OF_PHONE = Set.of("identified", "inTable", "inSupplementary");

  private RunnableRules() {}

  /**
   * Whether the rule could be asked about orders of a file with these columns.
   *
   * @param consulted there is a ledger
   */
  public static boolean couldRun(Rule rule, Set<Field> columns, boolean consulted) {
    boolean asksLedger =
        rule.patterns().stream().anyMatch(pattern -> pattern.type().equals("Claim"));
    List<Reading> readings = PathsRead.of(List.of(rule));
    boolean readsThere = readings.stream().anyMatch(reading -> isThere(reading, columns));
    return (consulted || !asksLedger) && (readsThere || readings.isEmpty());
  }

  /** Ids of the rules that could be asked about orders of none of the files. */
  static SortedSet<String> couldNotRun(
      List<Rule> rules, Collection<Set<Field>> files, boolean consulted) {
    SortedSet<String> ids = new TreeSet<>();
    for (Rule rule : rules) {
      if (files.stream().noneMatch(columns -> couldRun(rule, columns, consulted))) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  private static boolean isThere(Reading reading, Set<Field> columns) {
    if (reading.names().stream().anyMatch(OF_PHONE::contains)) {
      return columns.contains(Field.BRAND) || columns.contains(Field.MODEL);
    }
    return reading.names().stream()
        .allMatch(name -> !OPTIONAL.containsKey(name) || columns.contains(OPTIONAL.get(name)));
  }
}
