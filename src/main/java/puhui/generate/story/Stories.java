package puhui.generate.story;

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
    Scene scene = story.scenes().get(part.scene());
    long firstSlot = slot - part.scene();
    Telling telling = new Telling(world, story, firstSlot);
    Draft draft = new Draft(world, telling.handset(part.scene()), telling.orderId(part.scene()));
    boolean copied = isOrHasCopy(story);
    long original = telling.original(part.scene());
    Dice dice = world.dice(Dice.Purpose.ROW, scene.tie() == Scene.Tie.COPY ? original : slot);
    PlainOrder.writeBuyer(draft, world.dice(Dice.Purpose.BUYER, original));
    PlainOrder.writeSale(draft, telling.day(part.scene()), dice);
    Scene told = copied ? story.scenes().get(0) : scene;
    spoil(draft, told, dice);
    if (copied) {
      finishCopy(draft, story, firstSlot, slot);
    } else {
      scene.caughtBy().forEach(draft::caughtBy);
      PlainOrder.addBlanks(draft, dice);
    }
    return draft.finish(story.name());
  }

  private static boolean isOrHasCopy(Story story) {
    return story.scenes().get(story.rows() - 1).tie() == Scene.Tie.COPY;
  }

  /** Two rows are alike but for the form of the IMEI; the one further down the file is the copy. */
  private void finishCopy(Draft draft, Story story, long firstSlot, long slot) {
    PlainOrder.writeImei(draft, world.dice(Dice.Purpose.ROW, -1 - slot));
    long other = slot == firstSlot ? slot + 1 : firstSlot;
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
