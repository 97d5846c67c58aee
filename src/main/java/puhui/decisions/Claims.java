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

  /** The credits of a phone, by its first 14 digits. */
  List<Claim> of(long deviceKey);
}
