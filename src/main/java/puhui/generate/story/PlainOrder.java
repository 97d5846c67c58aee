package puhui.generate.story;

import java.time.LocalDate;
import java.util.List;
import puhui.generate.words.Dice;
import puhui.generate.words.ImeiForms;
import puhui.generate.words.InShenzhen;
import puhui.generate.words.Phone;
import puhui.generate.words.StorageForms;
import puhui.generate.words.Terms;

/** An order without trouble, written in the many ways in which platforms write. */
final class PlainOrder {
  private static final List<String> BLANKS = List.of(" ", "  ", "\t", "　");

  private PlainOrder() {}

  /** Who bought, and where it went. */
  static void writeBuyer(Draft draft, Dice dice) {
    String user = dice.digits(9);
    draft
        .write(Column.USER_ID, "u" + user)
        .write(
            Column.BUYER_TYPE,
            dice.pick(dice.chance(950) ? Terms.INDIVIDUALS : Terms.ORGANISATIONS))
        .write(Column.AGREEMENT_ID, "WT" + draft.world().year() + "-" + user)
        .write(InShenzhen.draw(dice));
  }

  /** What was sold, when and for how much. */
  static void writeSale(Draft draft, LocalDate day, Dice dice) {
    draft
        .write(day, dice)
        .write(Column.PLATFORM, dice.chance(30) ? World.ALIAS : World.PLATFORM)
        .write(Column.CATEGORY, dice.pick(Terms.PHONE))
        .write(Column.CONDITION, dice.pick(Terms.SECOND_HAND))
        .write(Column.STATUS, dice.pick(Terms.COMPLETED))
        .write(Column.OTHER_SCHEME, dice.chance(700) ? "" : dice.pick(Terms.NOT_STATED));
    writePhone(draft, dice);
    writePrice(draft, day, dice);
  }

  /** One cell of every thirtieth row has blanks around it. */
  static void addBlanks(Draft draft, Dice dice) {
    if (dice.chance(33)) {
      Column column = dice.pick(List.of(Column.values()));
      String blank = dice.pick(BLANKS);
      draft.write(
          column, dice.chance(500) ? blank + draft.cell(column) : draft.cell(column) + blank);
    }
  }

  private static void writePhone(Draft draft, Dice dice) {
    Phone phone = draft.handset().phone();
    int gb = draft.handset().storageGb();
    draft
        .write(Column.BRAND, StorageForms.brand(phone, dice))
        .write(Column.MODEL, StorageForms.model(phone, gb, dice))
        .write(Column.STORAGE_GB, StorageForms.storage(gb, phone.ramGb(), dice))
        .write(Column.IMEI, ImeiForms.draw(draft.handset().imei(), dice));
  }

  private static void writePrice(Draft draft, LocalDate day, Dice dice) {
    int yuan = draft.handset().phone().price(draft.handset().storageGb(), day, dice);
    switch (dice.below(100)) {
      case 0 -> draft.price(0, "");
      case 1 -> draft.price(0, "面议");
      case 2, 3, 4, 5, 6, 7, 8, 9 -> draft.price(yuan * 100L + 90, yuan + ".90");
      case 10, 11, 12, 13, 14 -> draft.price(yuan * 100L, yuan + ".00");
      default -> draft.price(yuan * 100L, String.valueOf(yuan));
    }
  }
}
