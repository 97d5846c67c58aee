package puhui.ledger;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.LocalDate;

/**
 * A phone that a batch claims.
 *
 * @param turn which claim of this phone it is, from 1
 * @param batch number of the batch
 * @param day of the sale, in days since 1970-01-01; {@link #NO_DAY} where it is not known
 */
record ClaimRow(DeviceHash device, int turn, long batch, int day) {
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int BYTES = DeviceHash.BYTES + 2 * Integer.BYTES;

  /** The day of the sale, ISO; "" where it is not known. */
  String dayText() {
    return day == NO_DAY ? "" : LocalDate.ofEpochDay(day).toString();
  }

  /** What of it goes into the hash of its batch. */
  void into(MessageDigest digest) {
    digest.update(
        ByteBuffer.allocate(BYTES)
            .putLong(device.high())
            .putLong(device.low())
            .putInt(turn)
            .putInt(day)
            .array());
  }
}
