package puhui.generate.story;

import static puhui.generate.story.Scene.copy;
import static puhui.generate.story.Scene.later;
import static puhui.generate.story.Scene.sale;
import static puhui.generate.story.Scene.sameDay;
import static puhui.generate.story.Scene.sameOrder;
import static puhui.generate.story.Scene.secondPhone;

import java.util.List;

/** Stories of one phone or one order over several rows (DC-04, DC-05, LK-01). */
final class PhoneStories {
  static final List<Story> ALL =
      List.of(
          // A phone is credited once.
          Story.of("resale", 10, sale(), later().caughtBy("DC-04")),
          Story.of("three-sales", 3, sale(), later().caughtBy("DC-04"), later().caughtBy("DC-04")),
          Story.of("same-day-tie", 3, sale(), sameDay().caughtBy("DC-04")),
          Story.of("same-day-alias", 1, sale(), sameDay(Spoils.ALIAS).caughtBy("DC-04")),
          Story.of("copy", 6, sale(), copy().caughtBy("DC-04")),
          Story.of("resale-without-agreement", 2, sale(), later(Spoils.NO_AGREEMENT)),
          Story.of("resale-unsettled", 2, sale(), later(Spoils.UNSETTLED).caughtBy("DC-04")),
          Story.of("resale-other-year", 1, sale(), later(DateSpoils.OTHER_YEAR)),
          Story.of(
              "sold-cancelled-sold",
              1,
              sale(),
              later(Spoils.NOT_COMPLETED),
              later().caughtBy("DC-04")),
          // A first sale under review holds the phone.
          Story.of("review-then-resale", 3, sale(Spoils.UNSETTLED), later().caughtBy("DC-05")),
          Story.of(
              "review-then-two",
              2,
              sale(Spoils.UNHEARD_CONDITION),
              later().caughtBy("DC-05"),
              later(Spoils.SHENSHAN).caughtBy("DC-05")),
          Story.of("copy-of-review", 2, sale(Spoils.UNHEARD_BUYER), copy().caughtBy("DC-05")),
          // A first sale that is rejected frees it.
          Story.of("cancelled-then-sold", 6, sale(Spoils.NOT_COMPLETED), later()),
          Story.of("elsewhere-then-shenzhen", 4, sale(Spoils.ELSEWHERE), later()),
          Story.of("year-before-then-sold", 3, sale(DateSpoils.YEAR_BEFORE), later()),
          Story.of("other-scheme-then-sold", 1, sale(Spoils.OTHER_SCHEME), later()),
          Story.of("other-platform-then-sold", 2, sale(Spoils.OTHER_PLATFORM), later()),
          Story.of(
              "cancelled-then-two",
              1,
              sale(Spoils.NOT_COMPLETED),
              later(),
              later().caughtBy("DC-04")),
          Story.of("order-in-two-states", 3, sale(Spoils.NOT_COMPLETED), sameOrder()),
          Story.of("unreadable-then-sold", 1, sale(FormSpoils.NO_SUCH_DATE), later()),
          Story.of("undated-then-sold", 1, sale(DateSpoils.NO_DATE), later()),
          // A number that is no IMEI is no common phone.
          Story.of("fourteen-digit-twin", 2, sale(ImeiSpoils.FOURTEEN_DIGITS), later()),
          Story.of("wrong-check-digit-twin", 1, sale(ImeiSpoils.WRONG_CHECK_DIGIT), later()),
          Story.of(
              "shared-placeholder",
              1,
              sale(ImeiSpoils.SAME_PLACEHOLDER),
              sameDay(ImeiSpoils.SAME_PLACEHOLDER, Spoils.OTHER_PLATFORM)),
          // One phone, one day, two platforms.
          Story.of(
              "two-platforms",
              4,
              sale().caughtBy("LK-01"),
              sameDay(Spoils.OTHER_PLATFORM).caughtBy("LK-01")),
          Story.of(
              "two-platforms-other-cancelled",
              1,
              sale(),
              sameDay(Spoils.OTHER_PLATFORM, Spoils.NOT_COMPLETED).caughtBy("LK-01")),
          Story.of(
              "two-platforms-own-cancelled",
              1,
              sale(Spoils.NOT_COMPLETED).caughtBy("LK-01"),
              sameDay(Spoils.OTHER_PLATFORM)),
          Story.of(
              "two-platforms-then-resale",
              2,
              sale().caughtBy("LK-01"),
              sameDay(Spoils.OTHER_PLATFORM).caughtBy("LK-01"),
              later().caughtBy("DC-05")),
          // One order, two phones.
          Story.of("two-phones", 12, sale(), secondPhone()),
          Story.of("two-phones-one-returned", 2, sale(), secondPhone(Spoils.NOT_COMPLETED)));

  private PhoneStories() {}
}
