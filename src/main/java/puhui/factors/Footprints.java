package puhui.factors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.facts.Day;
import puhui.facts.Footprint;

/** Footprints by configuration, the newest first. */
final class Footprints {
  private final Map<Configuration, List<PhoneFactor>> byConfiguration = new HashMap<>();

  /** Rows may come under several names of the same phone. */
  static Footprints of(List<PhoneFactor> rows, PhoneNames names) {
    Footprints footprints = new Footprints();
    for (PhoneFactor row : rows) {
      for (Configuration configuration : names.configurations(row)) {
        footprints
            .byConfiguration
            .computeIfAbsent(configuration, any -> new ArrayList<>())
            .add(row);
      }
    }
    Comparator<PhoneFactor> undatedFirst =
        Comparator.comparing((PhoneFactor row) -> row.validFrom().stated())
            .thenComparing(PhoneFactor::validFrom);
    footprints.byConfiguration.values().forEach(list -> list.sort(undatedFirst.reversed()));
    return footprints;
  }

  /** All rows of the configuration, the newest first. */
  List<PhoneFactor> of(Configuration configuration) {
    return byConfiguration.getOrDefault(configuration, List.of());
  }

  /** The newest of them that holds on the day. */
  static Footprint on(Day day, List<PhoneFactor> rows) {
    for (PhoneFactor row : rows) {
      if (row.holdsOn(day)) {
        return row.footprint();
      }
    }
    return Footprint.NONE;
  }
}
