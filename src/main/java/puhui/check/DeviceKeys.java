package puhui.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import puhui.decisions.Claims;

/**
 * The devices of all orders, eight bytes each, to find those that need a look at all their orders
 * together.
 */
final class DeviceKeys {
  private long[] keys = new long[1024];
  private int size;

  void add(long deviceKey) {
    if (deviceKey < 0) {
      return;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + (size >> 1));
    }
    keys[size++] = deviceKey;
  }

  /** Devices with several orders, or with a claim. */
  Set<Long> toDecideTogether(Claims claims) {
    Arrays.sort(keys, 0, size);
    Set<Long> together = new HashSet<>();
    for (int i = 0; i < size; i++) {
      boolean repeated = i > 0 && keys[i] == keys[i - 1];
      if (repeated || (claims.consulted() && !claims.of(keys[i]).isEmpty())) {
        together.add(keys[i]);
      }
    }
    return together;
  }
}
