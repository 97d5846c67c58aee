package puhui.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.check.PairedOrder;
import puhui.facts.RowPlace;
import puhui.intake.Row;

/**
 * Why the orders of one device come out otherwise (of an order alone: a device of one). Where
 * several edits could be to blame, each is tried: it is a cause where the order's rule would say
 * what it said before if that edit alone were taken back; where no single one is needed, each that
 * is enough by itself; else the fewest that are enough together.
 */
final class DeviceReasons {
  private final Differences differences;
  private final Worlds worlds;
  private final List<PairedOrder> device;
  private final List<Row.Readable> rows;
  private final SortedSet<Edit> ofDevice = new TreeSet<>();
  private final Map<World, Map<RowPlace, List<String>>> answers = new HashMap<>();

  /** The device's orders, those too that come out alike. */
  DeviceReasons(Differences differences, Worlds worlds, List<PairedOrder> device) {
    this.differences = differences;
    this.worlds = worlds;
    this.device = device;
    rows = device.stream().map(PairedOrder::row).toList();
    device.stream()
        .flatMap(order -> Flips.struck(order, differences).stream())
        .forEach(rule -> ofDevice.addAll(differences.concerning(rule)));
  }

  /** Why this order of the device flips. */
  Reason of(PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    for (String rule : Flips.rules(order, differences)) {
      for (Edit edit : responsible(order, rule)) {
        boolean ofRule = edit.kind() != Cause.Kind.FACTORS && concerns(edit, rule);
        if (differences.aboutOneOrder(rule) || ofRule) {
          causes.add(differences.cause(edit, rule, order.date()));
        } else {
          SortedSet<Cause> itself = strikes(edit, order);
          causes.addAll(itself.isEmpty() ? acrossDevice(order, edit) : itself);
        }
      }
    }
    return Reason.of(causes);
  }

  /** The edit as it strikes an order by rules about that order alone. */
  private SortedSet<Cause> strikes(Edit edit, PairedOrder order) {
    SortedSet<Cause> causes = new TreeSet<>();
    Flips.struck(order, differences).stream()
        .filter(differences::aboutOneOrder)
        .filter(rule -> concerns(edit, rule) && responsible(order, rule).contains(edit))
        .forEach(rule -> causes.add(differences.cause(edit, rule, order.date())));
    return causes;
  }

  private boolean concerns(Edit edit, String rule) {
    return differences.concerning(rule).contains(edit);
  }

  /** The edit as it struck the device's other orders. */
  private SortedSet<Cause> acrossDevice(PairedOrder order, Edit edit) {
    SortedSet<Cause> causes = new TreeSet<>();
    device.stream()
        .filter(other -> !other.place().equals(order.place()))
        .forEach(other -> causes.addAll(strikes(edit, other)));
    if (causes.isEmpty()) {
      String rule = Flips.rules(order, differences).first();
      causes.add(differences.cause(edit, rule, order.date()));
    }
    SortedSet<Cause> across = new TreeSet<>();
    causes.forEach(cause -> across.add(cause.acrossDevice()));
    return across;
  }

  private Set<Edit> responsible(PairedOrder order, String rule) {
    SortedSet<Edit> possible =
        differences.aboutOneOrder(rule) ? differences.concerning(rule) : ofDevice;
    boolean after = order.after().findings().rules().contains(rule);
    boolean before = order.before().findings().rules().contains(rule);
    if (possible.size() == 1) {
      return possible;
    } else if (before == after) {
      return differences.editsOf(rule);
    }
    SortedSet<Edit> needed = new TreeSet<>();
    possible.stream()
        .filter(edit -> says(worlds.without(edit), order, rule) != after)
        .forEach(needed::add);
    if (needed.isEmpty()) {
      possible.stream()
          .filter(edit -> says(worlds.with(Set.of(edit)), order, rule) != before)
          .forEach(needed::add);
    }
    return needed.isEmpty() ? fewest(order, rule, possible, after) : needed;
  }

  /** What is left of the possible edits when each is taken back that need not be there. */
  private Set<Edit> fewest(
      PairedOrder order, String rule, SortedSet<Edit> possible, boolean after) {
    SortedSet<Edit> kept = new TreeSet<>(worlds.edits());
    for (Edit edit : possible) {
      kept.remove(edit);
      if (says(worlds.with(kept), order, rule) != after) {
        kept.add(edit);
      }
    }
    kept.retainAll(possible);
    return kept.isEmpty() ? possible : kept;
  }

  private boolean says(World world, PairedOrder order, String rule) {
    return answers
        .computeIfAbsent(world, asked -> asked.caught(rows))
        .get(order.place())
        .contains(rule);
  }
}
