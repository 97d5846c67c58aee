package puhui.generate.story;

import java.util.List;
import puhui.generate.words.Dice;
import puhui.generate.words.Elsewhere;
import puhui.generate.words.Terms;
import puhui.generate.words.Unsettled;

/**
 * What can be wrong with an order's words and place (AP-01 to AP-06, AP-09 to AP-11, DC-01, DC-07).
 */
final class Spoils {
  static final Spoil OTHER_THING = unsold(word(Column.CATEGORY, Terms.OTHER_THINGS, "AP-01"));
  static final Spoil NEW = word(Column.CONDITION, Terms.NEW, "AP-02");
  static final Spoil NOT_COMPLETED = unsold(word(Column.STATUS, Terms.NOT_COMPLETED, "AP-03"));
  static final Spoil DEALER = word(Column.BUYER_TYPE, Terms.DEALERS, "AP-04");
  static final Spoil ELSEWHERE =
      Spoil.of(
          (draft, dice) -> draft.write(Elsewhere.draw(dice)).caughtBy("AP-05"),
          Column.ADDRESS,
          Column.DISTRICT_CODE);
  static final Spoil UNSETTLED =
      Spoil.of(
          (draft, dice) -> draft.write(Unsettled.unknown(dice)).caughtBy("AP-06"),
          Column.ADDRESS,
          Column.DISTRICT_CODE);
  static final Spoil CONTRADICTORY =
      Spoil.of(
          (draft, dice) -> draft.write(Unsettled.contradictory(dice)).caughtBy("AP-06"),
          Column.ADDRESS,
          Column.DISTRICT_CODE);
  static final Spoil SHENSHAN =
      Spoil.of(
          (draft, dice) -> draft.write(Unsettled.shenshan(dice)).caughtBy("AP-06"),
          Column.ADDRESS,
          Column.DISTRICT_CODE);
  static final Spoil NO_AGREEMENT = word(Column.AGREEMENT_ID, Terms.NOT_STATED, "AP-09");
  static final Spoil OTHER_PLATFORM = word(Column.PLATFORM, Terms.OTHER_PLATFORMS, "AP-10");
  static final Spoil UNHEARD_CATEGORY = unsold(unheard(Column.CATEGORY));
  static final Spoil UNHEARD_CONDITION = unheard(Column.CONDITION);
  static final Spoil UNHEARD_STATUS = unsold(unheard(Column.STATUS));
  static final Spoil UNHEARD_BUYER = unheard(Column.BUYER_TYPE);
  static final Spoil NO_PLATFORM = word(Column.PLATFORM, Terms.NOT_STATED, "AP-11");
  static final Spoil NO_USER = word(Column.USER_ID, Terms.NOT_STATED, "DC-01");
  static final Spoil NO_PLACE =
      Spoil.of(
          (draft, dice) ->
              draft
                  .write(Column.ADDRESS, dice.pick(Terms.NOT_STATED))
                  .write(Column.DISTRICT_CODE, dice.pick(Terms.NOT_STATED))
                  .caughtBy("DC-01"),
          Column.ADDRESS,
          Column.DISTRICT_CODE);
  static final Spoil OTHER_SCHEME = word(Column.OTHER_SCHEME, Terms.SCHEMES, "DC-07");

  /** Changes nothing: the platform's other name. */
  static final Spoil ALIAS =
      Spoil.of((draft, dice) -> draft.write(Column.PLATFORM, World.ALIAS), Column.PLATFORM);

  /** Changes nothing that is decided: brand, model or storage is not stated or tells nothing. */
  static final Spoil UNIDENTIFIED =
      Spoil.of(Spoils::unidentify, Column.BRAND, Column.MODEL, Column.STORAGE_GB);

  /** Changes nothing that is decided: a phone whose footprint nobody has published. */
  static final Spoil UNPUBLISHED =
      Spoil.of(
          (draft, dice) ->
              draft
                  .write(Column.BRAND, "小辣椒")
                  .write(Column.MODEL, "S6")
                  .write(Column.STORAGE_GB, "16"),
          Column.BRAND,
          Column.MODEL,
          Column.STORAGE_GB);

  private Spoils() {}

  private static Spoil word(Column column, List<String> words, String rule) {
    return Spoil.of((draft, dice) -> draft.write(column, dice.pick(words)).caughtBy(rule), column);
  }

  private static Spoil unsold(Spoil spoil) {
    return new Spoil(spoil.columns(), spoil.deed().andThen((draft, dice) -> draft.unsold()));
  }

  private static Spoil unheard(Column column) {
    return Spoil.of(
        (draft, dice) ->
            draft
                .write(column, dice.pick(dice.chance(500) ? Terms.UNHEARD : Terms.NOT_STATED))
                .caughtBy("AP-11"),
        column);
  }

  private static void unidentify(Draft draft, Dice dice) {
    switch (dice.below(4)) {
      case 0 -> draft.write(Column.BRAND, dice.pick(Terms.NOT_STATED)).write(Column.MODEL, "");
      case 1 ->
          draft.write(Column.BRAND, "杂牌").write(Column.MODEL, dice.pick(Terms.UNKNOWN_MODELS));
      case 2 ->
          draft.write(Column.STORAGE_GB, dice.chance(500) ? "未知" : dice.pick(Terms.NOT_STATED));
      default -> draft.write(Column.MODEL, dice.pick(Terms.UNKNOWN_MODELS));
    }
  }
}
