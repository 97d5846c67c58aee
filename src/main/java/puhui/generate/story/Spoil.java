package puhui.generate.story;

import java.util.Set;
import java.util.function.BiConsumer;
import puhui.generate.words.Dice;

/**
 * One thing done to a row, with the rules that must catch it for that.
 *
 * @param columns what it writes; two spoils combine when they share none
 */
record Spoil(Set<Column> columns, BiConsumer<Draft, Dice> deed) {
  static Spoil of(BiConsumer<Draft, Dice> deed, Column... columns) {
    return new Spoil(Set.of(columns), deed);
  }
}
