package puhui.rules.meaning;

import java.util.function.Predicate;
import puhui.facts.Order;

/**
 * What a condition means, said a second time in plain Java by hand.
 *
 * @param condition as it stands between the parentheses of {@code Order( … )}
 * @param java the same, without any class of the rules
 */
public record Meaning(String condition, Predicate<Order> java) {
  static Meaning of(String condition, Predicate<Order> java) {
    return new Meaning(condition, java);
  }
}
