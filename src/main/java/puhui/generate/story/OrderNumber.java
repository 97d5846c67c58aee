package puhui.generate.story;

import puhui.generate.words.Dice;

/** The made-up order ids: 18 to 24 digits, of which the last ten are no other order's. */
final class OrderNumber {
  private static final long NUMBERS = 10_000_000_000L;

  /** Has no divisor in common with {@link #NUMBERS}. */
  private static final long STEP = 3_819_660_113L;

  private OrderNumber() {}

  static String of(World world, long slot) {
    long tail = (slot * STEP + Long.remainderUnsigned(world.orderIdStart(), NUMBERS)) % NUMBERS;
    Dice dice = world.dice(Dice.Purpose.ORDER_ID, slot);
    return dice.digits(dice.between(8, 14)) + String.valueOf(NUMBERS + tail).substring(1);
  }
}
