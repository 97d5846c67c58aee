package puhui.generate.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import puhui.generate.story.Plan.Part;
import puhui.generate.words.Dice;

/** Any row of a generated year, made from its place alone: nothing of other rows is kept. */
public final class Stories {
  private final World world;
  private final Plan plan;
  private final Places places;

  public Stories(World world, Plan plan, Places places) {
    this.world = world;
    this.plan = plan;
    this.places = places;
  }

  /** The row at a place of the file, from 0. */
  public GeneratedRow rowAt(long place) {
    long slot = places.slotAt(place);
    Part part = plan.part(slot);
    Story story = part.story();
    int scene = part.scene();
    Telling telling = new Telling(world, story, slot - scene);
    Draft draft = new Draft(world, telling.handset(scene), telling.orderId(scene));
    PlainOrder.writeBuyer(draft, world.dice(Dice.Purpose.BUYER, telling.original(scene)));
    if (story.scenes().get(story.rows() - 1).tie() == Scene.Tie.COPY) {
      writeTwin(draft, story, telling.day(0), slot, scene);
    } else {
      writeOne(
          draft, story.scenes().get(scene), telling.day(scene), world.dice(Dice.Purpose.ROW, slot));
    }
    return draft.finish(story.name());
  }

  private static void writeOne(Draft draft, Scene scene, LocalDate day, Dice dice) {
    PlainOrder.writeSale(draft, day, dice);
    spoil(draft, scene, dice);
    scene.caughtBy().forEach(draft::caughtBy);
    PlainOrder.addBlanks(draft, dice);
  }

  /** Two rows are alike to the letter; the one further down the file is the copy. */
  private void writeTwin(Draft draft, Story story, LocalDate day, long slot, int scene) {
    Dice dice = world.dice(Dice.Purpose.ROW, slot - scene);
    PlainOrder.writeSale(draft, day, dice);
    spoil(draft, story.scenes().get(0), dice);
    long other = scene == 0 ? slot + 1 : slot - 1;
    if (places.placeOf(slot) > places.placeOf(other)) {
      story.scenes().get(1).caughtBy().forEach(draft::caughtBy);
    }
  }

  private static void spoil(Draft draft, Scene scene, Dice dice) {
    scene.spoils().forEach(spoil -> spoil.deed().accept(draft, dice));
    Set<Column> taken = new HashSet<>();
    for (int left = scene.mixed(); left > 0; ) {
      Spoil spoil = dice.pick(OrderStories.MIXABLE);
      if (spoil.columns().stream().noneMatch(taken::contains)) {
        taken.addAll(spoil.columns());
        spoil.deed().accept(draft, dice);
        left--;
      }
    }
  }
}
