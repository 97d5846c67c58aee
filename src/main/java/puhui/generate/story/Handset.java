package puhui.generate.story;

import java.time.LocalDate;
import puhui.generate.words.Dice;
import puhui.generate.words.ImeiNumber;
import puhui.generate.words.Phone;

/**
 * One made-up phone, which may be sold more than once.
 *
 * @param imei 15 digits, no other handset's
 */
record Handset(Phone phone, int storageGb, String imei) {
  /** The handset of a slot, on sale by a day. */
  static Handset of(World world, long slot, LocalDate by) {
    Dice dice = world.dice(Dice.Purpose.PHONE, slot);
    Phone phone = Phone.draw(dice, by);
    String imei = ImeiNumber.of(phone.reportingBody(), slot, world.imeiStart());
    return new Handset(phone, dice.pick(phone.storagesGb()), imei);
  }
}
