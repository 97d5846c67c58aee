package puhui.factors;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A stage of a phone's life that a footprint may include (methodology chapter 7). */
public enum Stage {
  PRODUCTION,
  DISTRIBUTION,
  RAW_MATERIALS,
  USE,
  END_OF_LIFE;

  /**
   * Stages named in a boundary cell, separated by semicolons; a problem for each word that is none.
   */
  static Set<Stage> read(CsvRow row, String column, Problems problems) {
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    for (String word : row.needed(column, problems).split("[;+]")) {
      String name = word.strip().toUpperCase(Locale.ROOT);
      if (Arrays.stream(values()).anyMatch(stage -> stage.name().equals(name))) {
        stages.add(valueOf(name));
      } else if (!name.isEmpty()) {
        problems.add(
            row.place(column), "boundary.word", word.strip(), written(EnumSet.allOf(Stage.class)));
      }
    }
    return stages;
  }

  /** As a boundary cell states it. */
  static String written(Set<Stage> stages) {
    return stages.stream()
        .map(stage -> stage.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(";"));
  }

  /** Outside of production and distribution, which is all that chapter 7 credits. */
  boolean beyondBoundary() {
    return this != PRODUCTION && this != DISTRIBUTION;
  }
}
