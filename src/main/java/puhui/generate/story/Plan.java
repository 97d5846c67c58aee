package puhui.generate.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import puhui.generate.words.Dice;

/**
 * Which story and which of its scenes each slot tells.
 *
 * <p>Slots come in cells of {@link #CELL}; every full cell tells every story as often as it says,
 * and the rest of the cell is without trouble. A cell that is cut short tells a fair part of them.
 */
public final class Plan {
  /** Slots of a cell. */
  public static final int CELL = 2000;

  /** The story of a row without trouble. */
  public static final String CLEAN = "clean";

  private final List<Part> full;
  private final List<Part> last;
  private final long lastCell;
  private final List<String> names;

  /** A plan for so many orders. */
  public Plan(long orders, long seed, int elsewherePerThousand) {
    Story clean = Story.of(CLEAN, CELL, Scene.sale());
    List<Story> stories =
        Stream.concat(OrderStories.all(elsewherePerThousand).stream(), PhoneStories.ALL.stream())
            .toList();
    List<Story> shuffled = shuffled(stories, clean, new Dice(seed, Dice.Purpose.LAYOUT, 0));
    full = parts(shuffled, clean, CELL);
    last = parts(shuffled, clean, (int) (orders % CELL));
    lastCell = orders / CELL;
    names = Stream.concat(Stream.of(clean), stories.stream()).map(Story::name).toList();
  }

  /** A scene's place: its story began so many slots before. */
  record Part(Story story, int scene) {}

  /** Every story's name, the clean one first. */
  public List<String> names() {
    return names;
  }

  Part part(long slot) {
    return (slot / CELL == lastCell ? last : full).get((int) (slot % CELL));
  }

  private static List<Story> shuffled(List<Story> stories, Story clean, Dice dice) {
    List<Story> told = new ArrayList<>();
    stories.forEach(story -> told.addAll(Collections.nCopies(story.times(), story)));
    int rows = told.stream().mapToInt(Story::rows).sum();
    told.addAll(Collections.nCopies(CELL - rows, clean));
    for (int i = told.size() - 1; i > 0; i--) {
      Collections.swap(told, i, dice.below(i + 1));
    }
    return told;
  }

  private static List<Part> parts(List<Story> told, Story clean, int slots) {
    List<Part> parts = new ArrayList<>(slots);
    for (Story story : told) {
      if (parts.size() + story.rows() <= slots) {
        for (int scene = 0; scene < story.rows(); scene++) {
          parts.add(new Part(story, scene));
        }
      }
    }
    while (parts.size() < slots) {
      parts.add(new Part(clean, 0));
    }
    return List.copyOf(parts);
  }
}
