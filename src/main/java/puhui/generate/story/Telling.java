package puhui.generate.story;

import java.time.LocalDate;
import java.util.Arrays;
import puhui.generate.story.Scene.Tie;
import puhui.generate.words.Dice;

/** One story as it is told from one slot on: its days, order ids and phones. */
final class Telling {
  private final World world;
  private final Story story;
  private final long firstSlot;
  private final LocalDate[] days;
  private final String[] orderIds;

  Telling(World world, Story story, long firstSlot) {
    this.world = world;
    this.story = story;
    this.firstSlot = firstSlot;
    days = days();
    orderIds = orderIds();
  }

  LocalDate day(int scene) {
    return days[scene];
  }

  String orderId(int scene) {
    return orderIds[scene];
  }

  Handset handset(int scene) {
    long phone =
        story.scenes().get(scene).tie() == Tie.SECOND_PHONE ? firstSlot + scene : firstSlot;
    return Handset.of(world, phone, days[0]);
  }

  /** The slot whose buyer, and for a copy whose every cell, the scene repeats. */
  long original(int scene) {
    int first = scene;
    while (story.scenes().get(first).sameBuyer()) {
      first--;
    }
    return firstSlot + first;
  }

  /** Days of the year that counts, later ones for later scenes. */
  private LocalDate[] days() {
    int count = story.rows();
    int different = (int) story.scenes().stream().filter(scene -> scene.tie() == Tie.LATER).count();
    Dice dice = world.dice(Dice.Purpose.DAYS, firstSlot);
    LocalDate[] drawn = new LocalDate[different];
    do {
      Arrays.setAll(drawn, i -> world.season().draw(dice));
    } while (Arrays.stream(drawn).distinct().count() < different);
    Arrays.sort(drawn);
    LocalDate[] result = new LocalDate[count];
    for (int scene = 0, next = 0; scene < count; scene++) {
      result[scene] =
          story.scenes().get(scene).tie() == Tie.LATER ? drawn[next++] : result[scene - 1];
    }
    return result;
  }

  /** A sale of the same day has the greater id; a later one may have a smaller. */
  private String[] orderIds() {
    String[] result = new String[story.rows()];
    for (int scene = 0; scene < result.length; scene++) {
      Tie tie = story.scenes().get(scene).tie();
      boolean repeats = tie != Tie.LATER && tie != Tie.SAME_DAY;
      result[scene] = repeats ? result[scene - 1] : OrderNumber.of(world, firstSlot + scene);
      if (tie == Tie.SAME_DAY && result[scene].compareTo(result[scene - 1]) < 0) {
        String smaller = result[scene];
        result[scene] = result[scene - 1];
        result[scene - 1] = smaller;
      }
    }
    return result;
  }
}
