package puhui.check;

import java.util.EnumMap;
import java.util.Map;
import puhui.decisions.OrderKeys.Part;

/** What the threads of a run number together. */
final class Shared {
  final Numbered<Verdict> verdicts = new Numbered<>();
  final Numbered<SoldAs> phones = new Numbered<>();
  final Numbered<String> months = new Numbered<>();
  private final Map<Part, Numbered<Object>> keys = new EnumMap<>(Part.class);

  Shared() {
    for (Part part : Part.values()) {
      keys.put(part, new Numbered<>(Decider.MOST_KEYS));
    }
  }

  /** The keys of a part. */
  Numbered<Object> keys(Part part) {
    return keys.get(part);
  }
}
