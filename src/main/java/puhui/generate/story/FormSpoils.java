package puhui.generate.story;

import puhui.generate.words.Terms;

/** What makes a row unreadable, so that it decides nothing. */
final class FormSpoils {
  private static final int LONGEST_ORDER_ID = 64;

  static final Spoil NO_ORDER_ID =
      Spoil.of(
          (draft, dice) ->
              draft
                  .write(Column.ORDER_ID, dice.pick(Terms.NOT_STATED))
                  .unreadable(Draft.Shape.WHOLE),
          Column.ORDER_ID);
  static final Spoil LONG_ORDER_ID =
      Spoil.of(
          (draft, dice) ->
              draft
                  .write(Column.ORDER_ID, dice.digits(LONGEST_ORDER_ID + dice.between(1, 9)))
                  .unreadable(Draft.Shape.WHOLE),
          Column.ORDER_ID);
  static final Spoil NO_SUCH_DATE =
      Spoil.of(
          (draft, dice) ->
              draft.withoutDay(dice.pick(Terms.NO_DATES)).unreadable(Draft.Shape.WHOLE),
          Column.ORDER_DATE);
  static final Spoil TOO_MANY_FIELDS =
      Spoil.of((draft, dice) -> draft.unreadable(Draft.Shape.ONE_MORE));
  static final Spoil TOO_FEW_FIELDS =
      Spoil.of((draft, dice) -> draft.unreadable(Draft.Shape.ONE_LESS));

  private FormSpoils() {}
}
