package puhui.generate.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Stories of one row: each kind of trouble by itself, and two or three at once. */
final class OrderStories {
  /** What chance may combine: it draws such as write different columns. */
  static final List<Spoil> MIXABLE =
      List.of(
          Spoils.OTHER_THING,
          Spoils.NEW,
          Spoils.NOT_COMPLETED,
          Spoils.DEALER,
          Spoils.ELSEWHERE,
          Spoils.UNSETTLED,
          Spoils.SHENSHAN,
          DateSpoils.BEFORE_START,
          DateSpoils.OTHER_YEAR,
          Spoils.NO_AGREEMENT,
          Spoils.OTHER_PLATFORM,
          Spoils.UNHEARD_CONDITION,
          Spoils.UNHEARD_STATUS,
          DateSpoils.NO_DATE,
          Spoils.NO_USER,
          Spoils.NO_PLACE,
          ImeiSpoils.NO_IMEI,
          ImeiSpoils.WRONG_CHECK_DIGIT,
          ImeiSpoils.EXPONENT,
          Spoils.OTHER_SCHEME);

  private static final List<Story> TROUBLES =
      List.of(
          one("AP-01", 16, Spoils.OTHER_THING),
          one("AP-02", 14, Spoils.NEW),
          one("AP-03", 60, Spoils.NOT_COMPLETED),
          one("AP-04", 10, Spoils.DEALER),
          one("AP-06-unknown", 10, Spoils.UNSETTLED),
          one("AP-06-contradictory", 6, Spoils.CONTRADICTORY),
          one("AP-06-shenshan", 4, Spoils.SHENSHAN),
          one("AP-07", 4, DateSpoils.BEFORE_START),
          one("AP-08", 14, DateSpoils.OTHER_YEAR),
          one("AP-09", 24, Spoils.NO_AGREEMENT),
          one("AP-10", 8, Spoils.OTHER_PLATFORM),
          one("AP-11-category", 3, Spoils.UNHEARD_CATEGORY),
          one("AP-11-condition", 4, Spoils.UNHEARD_CONDITION),
          one("AP-11-status", 3, Spoils.UNHEARD_STATUS),
          one("AP-11-buyer", 3, Spoils.UNHEARD_BUYER),
          one("AP-11-platform", 2, Spoils.NO_PLATFORM),
          one("DC-01-date", 4, DateSpoils.NO_DATE),
          one("DC-01-user", 5, Spoils.NO_USER),
          one("DC-01-place", 5, Spoils.NO_PLACE),
          one("DC-02", 12, ImeiSpoils.NO_IMEI),
          one("DC-03-fourteen-digits", 4, ImeiSpoils.FOURTEEN_DIGITS),
          one("DC-03-other-form", 2, ImeiSpoils.OTHER_FORM),
          one("DC-03-check-digit", 6, ImeiSpoils.WRONG_CHECK_DIGIT),
          one("DC-03-all-equal", 2, ImeiSpoils.ALL_EQUAL),
          one("DC-03-test-number", 2, ImeiSpoils.TEST_NUMBER),
          one("DC-03-placeholder", 3, ImeiSpoils.PLACEHOLDER),
          one("DC-03-exponent", 5, ImeiSpoils.EXPONENT),
          one("DC-07", 6, Spoils.OTHER_SCHEME),
          one("DV-02", 40, Spoils.UNIDENTIFIED),
          one("DV-03", 10, Spoils.UNPUBLISHED),
          one("unreadable-no-order-id", 1, FormSpoils.NO_ORDER_ID),
          one("unreadable-long-order-id", 1, FormSpoils.LONG_ORDER_ID),
          one("unreadable-date", 2, FormSpoils.NO_SUCH_DATE),
          one("unreadable-too-many-fields", 1, FormSpoils.TOO_MANY_FIELDS),
          one("unreadable-too-few-fields", 1, FormSpoils.TOO_FEW_FIELDS),
          Story.of("two-troubles", 16, Scene.mixed(2)),
          Story.of("three-troubles", 6, Scene.mixed(3)));

  private OrderStories() {}

  /**
   * All of them, by name.
   *
   * @param elsewherePerThousand share of the orders that are delivered outside Shenzhen and have no
   *     other trouble
   */
  static List<Story> all(int elsewherePerThousand) {
    Story elsewhere = one("AP-05", elsewherePerThousand * Plan.CELL / 1000, Spoils.ELSEWHERE);
    return Stream.concat(Stream.of(elsewhere), TROUBLES.stream())
        .sorted(Comparator.comparing(Story::name))
        .toList();
  }

  private static Story one(String name, int times, Spoil spoil) {
    return Story.of(name, times, Scene.sale(spoil));
  }
}
