package puhui.rules;

import puhui.text.Place;

/** Watches the direct evaluator: what each condition of a rule file came to, time after time. */
@FunctionalInterface
public interface Witness {
  /** Nobody watches. */
  Witness NONE = (condition, held) -> {};

  /** The condition at this place of a rule file was asked. */
  void saw(Place condition, boolean held);
}
