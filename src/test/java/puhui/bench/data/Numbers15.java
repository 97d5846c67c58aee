package puhui.bench.data;

import static puhui.bench.data.Line.bytes;

/**
 * The IMEIs of a year: devices are spread over type allocation codes of eight digits as real ones
 * are, and no two of them have the same number; a few cells in a thousand are faulty.
 */
final class Numbers15 {
  static final int CODES = 3000;

  private static final long SERIALS = 1_000_000;
  private static final long DEVICES = CODES * SERIALS;

  /** Has no divisor in common with DEVICES, so that neighbours in time are none in number. */
  private static final long STEP = 1_618_033_991L;

  private static final byte[][] PLACEHOLDERS =
      Line.bytes(
          "004999010640000",
          "012345678901237",
          "352005048247251",
          "490154203237518",
          "111111111111119",
          "357242042804044");

  private static final byte[][] LOST_DIGITS =
      Line.bytes("3.56938E+14", "8.61234E+14", "86123402", "未知");

  private Numbers15() {}

  /** The first 14 digits of a device's IMEI. */
  static long of(long device) {
    long place = Math.floorMod(device * STEP + 123_456_789L, DEVICES);
    return typeAllocationCode((int) (place / SERIALS)) * SERIALS + place % SERIALS;
  }

  /** Which of the codes the device has: a model has one or several of them. */
  static int code(long device) {
    return (int) (Math.floorMod(device * STEP + 123_456_789L, DEVICES) / SERIALS);
  }

  private static long typeAllocationCode(int code) {
    long body = code % 2 == 0 ? 35 : 86;
    return body * SERIALS + (code * 331L) % 999_983L;
  }

  /** Writes the cell of a device: its IMEI, or one of the faults that exports have. */
  static void write(Line line, long device, Draws draws) {
    int fault = draws.below(100_000);
    long digits = of(device);
    if (fault < 300) {
      line.digits(digits, 14).digits((check(digits) + 1 + draws.below(9)) % 10, 1);
    } else if (fault < 400) {
      line.add(draws.pick(PLACEHOLDERS));
    } else if (fault < 500) {
      line.digits(digits, 14);
    } else if (fault < 550) {
      line.digits(digits, 14).digits(check(digits), 1).digits(draws.below(10), 1);
    } else if (fault < 600) {
      long test = digits % 1_000_000_000_000L + draws.below(8) * 1_000_000_000_000L;
      long reported = test >= 1_000_000_000_000L ? test + 1_000_000_000_000L : test;
      line.digits(reported, 14).digits(check(reported), 1);
    } else if (fault < 620) {
      line.digits((1 + draws.below(9)) * 111_111_111_111_111L, 15);
    } else if (fault < 640) {
      line.add(draws.pick(LOST_DIGITS));
    } else if (fault < 660) {
      line.add(bytes("无"));
    } else if (fault >= 960) {
      line.digits(digits, 14).digits(check(digits), 1);
    }
  }

  /** Luhn's check digit of 14 digits. */
  static int check(long digits) {
    int sum = 0;
    long rest = digits;
    for (int i = 0; i < 14; i++) {
      int digit = (int) (rest % 10);
      int weighed = i % 2 == 0 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
      rest /= 10;
    }
    return (10 - sum % 10) % 10;
  }
}
