package puhui.intake.cells;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A column whose words have a fixed meaning each: the meaning is the constant of an enum that has
 * NOT_STATED and NOT_RECOGNISED (contract, Orders).
 */
public final class ClosedList<E extends Enum<E>> {
  private static final int MOST_REMEMBERED = 50_000;

  private final Class<E> type;
  private final Function<String, Optional<String>> meaning;
  private final Map<String, E> remembered = new ConcurrentHashMap<>();

  /** A list whose meaning function gives the name of the constant for a word that it knows. */
  public ClosedList(Class<E> type, Function<String, Optional<String>> meaning) {
    this.type = type;
    this.meaning = meaning;
  }

  /** What the cell says. */
  public E of(String cell) {
    E known = remembered.get(cell);
    if (known != null) {
      return known;
    }
    E found = Enum.valueOf(type, NotStated.is(cell) ? "NOT_STATED" : meaningOf(cell));
    if (remembered.size() < MOST_REMEMBERED) {
      remembered.put(cell, found);
    }
    return found;
  }

  private String meaningOf(String cell) {
    return meaning
        .apply(Plain.trim(cell))
        .or(() -> meaning.apply(Plain.fold(cell)))
        .orElse("NOT_RECOGNISED");
  }
}
