package puhui.decisions;

import java.util.List;
import puhui.facts.Claim;

/** Where credits that phones already have are looked up. */
public interface Claims {
  /** No ledger: nothing can be looked up, and the application is referred (DC-24). */
  Claims NO_LEDGER =
      new Claims() {
        @Override
        public boolean consulted() {
          return false;
        }

        @Override
        public List<Claim> of(long deviceKey) {
          return List.of();
        }
      };

  /** Whether there is a ledger at all. */
  boolean consulted();

  /**
   * Hears what only those can know who have the orders: before the first question, where a ledger
   * is consulted.
   */
  default void ordersAre(byte[] secret) {}

  /**
   * Whether there may be a credit of a phone; if not, there is certainly none. Asked about every
   * phone, by several threads at once, so as little as can be.
   */
  default boolean mayHave(long deviceKey) {
    return !of(deviceKey).isEmpty();
  }

  /** The credits of a phone, by its first 14 digits. */
  List<Claim> of(long deviceKey);

  /**
   * The credits of several phones, one list for each. Asked by one thread at a time, with ever
   * larger keys; phones that {@link #mayHave} none may be left out.
   */
  default List<List<Claim>> of(List<Long> deviceKeys) {
    return deviceKeys.stream().map(this::of).toList();
  }
}
