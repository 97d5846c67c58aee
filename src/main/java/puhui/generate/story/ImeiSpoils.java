package puhui.generate.story;

import java.util.function.BiFunction;
import puhui.generate.words.BadImeis;
import puhui.generate.words.Dice;
import puhui.generate.words.Terms;

/** What can be wrong with an order's IMEI (DC-02, DC-03). */
final class ImeiSpoils {
  static final Spoil NO_IMEI =
      Spoil.of(
          (draft, dice) -> draft.write(Column.IMEI, dice.pick(Terms.NOT_STATED)).caughtBy("DC-02"),
          Column.IMEI);
  static final Spoil FOURTEEN_DIGITS = bad((imei, dice) -> BadImeis.fourteenDigits(imei));
  static final Spoil OTHER_FORM = bad(BadImeis::otherForm);
  static final Spoil WRONG_CHECK_DIGIT = bad(BadImeis::wrongCheckDigit);
  static final Spoil ALL_EQUAL = bad((imei, dice) -> BadImeis.allEqual(dice));
  static final Spoil TEST_NUMBER = bad(BadImeis::testNumber);
  static final Spoil PLACEHOLDER = bad((imei, dice) -> BadImeis.placeholder(dice));
  static final Spoil SAME_PLACEHOLDER = bad((imei, dice) -> "004999010640000");
  static final Spoil EXPONENT = bad((imei, dice) -> BadImeis.exponent(imei));

  private ImeiSpoils() {}

  private static Spoil bad(BiFunction<String, Dice, String> number) {
    return Spoil.of(
        (draft, dice) ->
            draft.write(Column.IMEI, number.apply(draft.handset().imei(), dice)).caughtBy("DC-03"),
        Column.IMEI);
  }
}
