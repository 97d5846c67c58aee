package puhui.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.facts.RowPlace;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * The fewest changes of an order that make it eligible, each confirmed by deciding the changed
 * order anew with both engines, together with the other orders of its phone.
 *
 * @param changes empty where no change of the order alone helps
 * @param remaining ids of the rules that no change of the order alone lifts
 */
record SmallestChange(List<Change> changes, SortedSet<String> remaining) {
  private static final int MOST = 6;

  /** Looks for it. */
  static SmallestChange of(
      Desk desk, Changes possible, Row.Readable row, List<Row.Readable> device, Findings now) {
    Search search = new Search(desk, row, device, now);
    search.tryAll(possible.of(desk.cleaner().order(row)));
    return search.smallest();
  }

  /** One search. */
  private static final class Search {
    private final Desk desk;
    private final Row.Readable row;
    private final List<Row.Readable> others;
    private final Findings now;
    private final SortedMap<RowPlace, Findings> before;
    private final SortedSet<String> remaining;
    private final Map<Field, Change> best = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lifted = new EnumMap<>(Field.class);

    Search(Desk desk, Row.Readable row, List<Row.Readable> device, Findings now) {
      this.desk = desk;
      this.row = row;
      this.now = now;
      others = device.stream().filter(each -> !each.place().equals(row.place())).toList();
      before = desk.decide(device);
      remaining = new TreeSet<>(now.adverse());
    }

    /** Keeps of each column the change that lifts most rules, the nearest of those. */
    void tryAll(List<Change> changes) {
      for (Change change : changes) {
        Optional<Findings> changed = with(List.of(change));
        if (changed.isEmpty()) {
          continue;
        }
        Findings found = changed.get();
        List<String> gone = new ArrayList<>(now.adverse());
        gone.removeAll(found.adverse());
        int added = (int) added(found);
        int lifts = gone.size() - added;
        if (added == 0) {
          remaining.removeAll(gone);
        }
        Change known = best.get(change.field());
        boolean better =
            known == null
                || lifts > lifted.get(change.field())
                || lifts == lifted.get(change.field()) && change.distance() < known.distance();
        if (lifts > 0 && better) {
          best.put(change.field(), change);
          lifted.put(change.field(), lifts);
        }
      }
    }

    private long added(Findings found) {
      return found.adverse().stream().filter(rule -> !now.adverse().contains(rule)).count();
    }

    SmallestChange smallest() {
      List<Change> useful = new ArrayList<>(best.values());
      useful.sort(Comparator.comparing(Change::field));
      for (int size = 1; size <= Math.min(MOST, useful.size()); size++) {
        List<Change> found = some(useful, 0, size, new ArrayList<>());
        if (!found.isEmpty()) {
          return new SmallestChange(found, new TreeSet<>());
        }
      }
      return new SmallestChange(List.of(), remaining);
    }

    private List<Change> some(List<Change> useful, int from, int more, List<Change> chosen) {
      if (more == 0) {
        boolean eligible =
            with(chosen).filter(each -> each.decision() == Decision.ELIGIBLE).isPresent();
        return eligible ? List.copyOf(chosen) : List.of();
      }
      for (int i = from; i <= useful.size() - more; i++) {
        chosen.add(useful.get(i));
        List<Change> found = some(useful, i + 1, more - 1, chosen);
        chosen.remove(chosen.size() - 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    /** None where another order of the phone would lose by it: the phone counts once. */
    private Optional<Findings> with(List<Change> changes) {
      Row.Readable changed = row;
      for (Change change : changes) {
        changed = change.in(changed);
      }
      List<Row.Readable> rows = new ArrayList<>(others);
      rows.add(changed);
      SortedMap<RowPlace, Findings> found = desk.decide(rows);
      boolean loses =
          others.stream()
              .map(Row.Readable::place)
              .anyMatch(place -> rank(found.get(place)) > rank(before.get(place)));
      return loses ? Optional.empty() : Optional.of(found.get(row.place()));
    }

    /** Eligible, in review, ineligible: the enum's own order is not asked. */
    private static int rank(Findings findings) {
      return findings.rejected() ? 2 : findings.referred() ? 1 : 0;
    }
  }
}
