package puhui.generate.story;

import java.util.List;

/**
 * One row of a story.
 *
 * @param tie how it hangs together with the scene before
 * @param spoils what is done to the row
 * @param mixed how many more spoils chance adds
 * @param caughtBy rules that catch it for what the other scenes are
 */
record Scene(Tie tie, List<Spoil> spoils, int mixed, List<String> caughtBy) {

  /** How a scene hangs together with the one before it. */
  enum Tie {
    /** Another sale of the same phone on a later day (or the first scene). */
    LATER,
    /** Another sale of the same phone on the same day, with a greater order id. */
    SAME_DAY,
    /** The same order and the same phone, stated once more. */
    SAME_ORDER,
    /** The same order, another phone. */
    SECOND_PHONE,
    /** The same row, exported twice; whichever stands later in the file is the copy. */
    COPY
  }

  static Scene sale(Spoil... spoils) {
    return new Scene(Tie.LATER, List.of(spoils), 0, List.of());
  }

  static Scene later(Spoil... spoils) {
    return sale(spoils);
  }

  static Scene sameDay(Spoil... spoils) {
    return new Scene(Tie.SAME_DAY, List.of(spoils), 0, List.of());
  }

  static Scene sameOrder(Spoil... spoils) {
    return new Scene(Tie.SAME_ORDER, List.of(spoils), 0, List.of());
  }

  static Scene secondPhone(Spoil... spoils) {
    return new Scene(Tie.SECOND_PHONE, List.of(spoils), 0, List.of());
  }

  static Scene copy() {
    return new Scene(Tie.COPY, List.of(), 0, List.of());
  }

  /** A sale with several troubles that have nothing to do with each other. */
  static Scene mixed(int spoils) {
    return new Scene(Tie.LATER, List.of(), spoils, List.of());
  }

  Scene caughtBy(String... rules) {
    return new Scene(tie, spoils, mixed, List.of(rules));
  }

  boolean sameBuyer() {
    return tie == Tie.SAME_ORDER || tie == Tie.SECOND_PHONE || tie == Tie.COPY;
  }
}
