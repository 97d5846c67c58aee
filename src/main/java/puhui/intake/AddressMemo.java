package puhui.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import puhui.factors.AddressPaths;
import puhui.factors.Factors;
import puhui.facts.DeliveryPlace;
import puhui.intake.cells.NotStated;
import puhui.intake.cells.SpellingMemo;
import puhui.intake.cells.StatedBytes;
import puhui.text.EightBytes;

/**
 * Remembers where orders were delivered, by the bytes of the address and the number of the division
 * code's spelling; for one thread and one encoding.
 *
 * <p>Of an address it remembers the questions that its reading asked ({@link AddressPaths}), so
 * that it knows most addresses without having met them. Where each of them leads within the first
 * 24 bytes is remembered by those bytes. Cells that may say nothing (无, none) are known by their
 * whole spelling or not at all.
 */
public final class AddressMemo {
  /** The answer for an address or a code that is not known. */
  public static final int UNKNOWN = -1;

  private static final int BEGINNING = 3 * EightBytes.SIZE;
  private static final int SLOT_BITS = 13;
  private static final int MOST_CODES = 1 << 16;
  private static final int MOST_SPELLINGS = 1 << 14;
  private static final int NO_SLOT = -1;

  /** Ideographs, which the form NFKC leaves as they are. */
  private static final char FIRST_IDEOGRAPH = '\u4E00';

  private static final char LAST_IDEOGRAPH = '\u9FFF';

  /** Ideographs with which a word that says nothing begins ({@link NotStated}). */
  private static final String NOTHING_BEGINS = "无否没空";

  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int PLACES = DeliveryPlace.values().length;
  private static final byte[] BOTH = both();

  private final Factors factors;
  private final Charset charset;
  private final AddressPaths paths;
  private final CellCharacters characters;
  private final SpellingMemo spellings = new SpellingMemo(MOST_SPELLINGS, 0);

  /** Three words of a beginning and the state behind it, in the slot of its hash; the last wins. */
  private final long[] beginnings = new long[4 << SLOT_BITS];

  private byte[] codes = new byte[0];

  public AddressMemo(Factors factors, Charset charset) {
    this.factors = factors;
    this.charset = charset;
    this.paths = factors.addressPaths();
    this.characters = new CellCharacters(charset.equals(StandardCharsets.UTF_8));
  }

  /**
   * The number (ordinal) of the delivery place, or {@link #UNKNOWN}.
   *
   * @param codeNumber stands for the same division code in all calls, that of no code too
   */
  public int place(byte[] bytes, int from, int to, int codeNumber) {
    int byCode = codeNumber < codes.length ? codes[codeNumber] : UNKNOWN;
    int byText = byCode < 0 ? UNKNOWN : byText(bytes, from, to);
    return byText < 0 ? UNKNOWN : BOTH[byText * PLACES + byCode];
  }

  /**
   * The delivery place the slow way, learnt for next time as far as there is room.
   *
   * @param code as {@link puhui.intake.cells.DistrictCell} reads it
   */
  public DeliveryPlace learn(byte[] bytes, int from, int to, int codeNumber, String code) {
    DeliveryPlace byCode = factors.place("", code);
    if (codeNumber < MOST_CODES) {
      int known = codes.length;
      if (codeNumber >= known) {
        codes = Arrays.copyOf(codes, codeNumber * 2 + 64);
        Arrays.fill(codes, known, codes.length, (byte) UNKNOWN);
      }
      codes[codeNumber] = (byte) byCode.ordinal();
    }
    return Factors.place(learnText(bytes, from, to), byCode);
  }

  private DeliveryPlace learnText(byte[] bytes, int from, int to) {
    String address = NotStated.orText(new String(bytes, from, to - from, charset));
    characters.of(bytes, from, to);
    if (surelyStated(bytes, from, to)) {
      return paths.learn(address);
    }
    DeliveryPlace place = factors.place(address, "");
    if (to - from <= BEGINNING) {
      spellings.put(bytes, from, to, place.ordinal());
    }
    return place;
  }

  private int byText(byte[] bytes, int from, int to) {
    characters.of(bytes, from, to);
    if (to - from > BEGINNING) {
      return byBeginning(bytes, from, to);
    }
    return surelyStated(bytes, from, to)
        ? answer(AddressPaths.START, NO_SLOT)
        : spellings.get(bytes, from, to);
  }

  private int byBeginning(byte[] bytes, int from, int to) {
    long first = EightBytes.at(bytes, from);
    long second = EightBytes.at(bytes, from + EightBytes.SIZE);
    long third = EightBytes.at(bytes, from + 2 * EightBytes.SIZE);
    long hash = ((first * MIX ^ first >>> 29) + second) * MIX + third * (MIX >> 1);
    int slot = (int) (hash * MIX >>> Long.SIZE - SLOT_BITS) * 4;
    boolean met =
        beginnings[slot] == first
            && beginnings[slot + 1] == second
            && beginnings[slot + 2] == third;
    if (met && beginnings[slot + 3] != 0) {
      return answer((int) beginnings[slot + 3], NO_SLOT);
    }
    if (!surelyStated(bytes, from, to)) {
      return UNKNOWN;
    }
    int place = answer(AddressPaths.START, slot);
    if (place != UNKNOWN) {
      beginnings[slot] = first;
      beginnings[slot + 1] = second;
      beginnings[slot + 2] = third;
    }
    return place;
  }

  /**
   * The place to which the questions lead from a state; the slot keeps how far the beginning led.
   */
  private int answer(int start, int slot) {
    int state = start;
    int within = start;
    while (AddressPaths.open(state)) {
      state = paths.next(state, characters);
      within = characters.read() <= BEGINNING ? state : within;
    }
    int place = characters.odd() ? UNKNOWN : AddressPaths.place(state);
    if (place != UNKNOWN && slot != NO_SLOT) {
      beginnings[slot + 3] = within;
    }
    return place;
  }

  /**
   * Whether no word that says nothing (没有) begins so; only such a cell is read by its beginning.
   */
  private boolean surelyStated(byte[] bytes, int from, int to) {
    if (from == to || bytes[from] >= 0) {
      return StatedBytes.surely(bytes, from, to);
    }
    char first = characters.at(0);
    return first >= FIRST_IDEOGRAPH && first <= LAST_IDEOGRAPH && NOTHING_BEGINS.indexOf(first) < 0;
  }

  /** Both places in one number by the numbers of each. */
  private static byte[] both() {
    DeliveryPlace[] places = DeliveryPlace.values();
    byte[] both = new byte[PLACES * PLACES];
    for (DeliveryPlace byText : places) {
      for (DeliveryPlace byCode : places) {
        int at = byText.ordinal() * PLACES + byCode.ordinal();
        both[at] = (byte) Factors.place(byText, byCode).ordinal();
      }
    }
    return both;
  }
}
