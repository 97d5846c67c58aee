package puhui.rules.meaning;

import static puhui.rules.meaning.Meaning.of;

import java.util.EnumSet;
import java.util.List;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.DeliveryPlace;
import puhui.facts.ImeiProblem;
import puhui.facts.Order;
import puhui.facts.Status;

/** Conditions on words of a closed list. */
public final class ListMeanings {
  /** One line each. */
  public static final List<Meaning> ALL =
      List.of(
          of("category.stated", o -> o.category() != Category.NOT_STATED),
          of("!category.stated", o -> o.category() == Category.NOT_STATED),
          of("category.recognised", o -> o.category().ordinal() < 2),
          of("!category.recognised", o -> o.category().ordinal() > 1),
          of("category.stated, !category.recognised", o -> o.category() == Category.NOT_RECOGNISED),
          of("category == Category.MOBILE_PHONE", o -> o.category() == Category.MOBILE_PHONE),
          of("category == Category.NOT_STATED", o -> o.category() == Category.NOT_STATED),
          of("category == Category.NOT_RECOGNISED", o -> o.category() == Category.NOT_RECOGNISED),
          of(
              "category.recognised, category != Category.MOBILE_PHONE",
              o -> o.category() == Category.OTHER),
          of(
              "category.recognised, !(category == Category.OTHER)",
              o -> o.category() == Category.MOBILE_PHONE),
          of(
              "category in ( Category.OTHER, Category.NOT_STATED )",
              o -> EnumSet.of(Category.OTHER, Category.NOT_STATED).contains(o.category())),
          of(
              "category.stated, category not in ( Category.OTHER )",
              o ->
                  EnumSet.of(Category.MOBILE_PHONE, Category.NOT_RECOGNISED)
                      .contains(o.category())),
          of(
              "category.recognised, category not in ( Category.OTHER, Category.MOBILE_PHONE )",
              o -> false),
          of("category == category", o -> true),
          of("condition == Condition.NEW", o -> o.condition() == Condition.NEW),
          of(
              "condition.recognised, condition != Condition.SECOND_HAND",
              o -> o.condition() == Condition.NEW),
          of(
              "condition.stated, condition != Condition.SECOND_HAND",
              o -> o.condition() == Condition.NEW || o.condition() == Condition.NOT_RECOGNISED),
          of(
              "condition.recognised || !condition.stated",
              o -> o.condition() != Condition.NOT_RECOGNISED),
          of(
              "!condition.stated || condition == Condition.NEW",
              o -> o.condition() == Condition.NEW || o.condition() == Condition.NOT_STATED),
          of("status == Status.COMPLETED", o -> o.status() == Status.COMPLETED),
          of("!(status == Status.COMPLETED)", o -> o.status() != Status.COMPLETED),
          of(
              "status.recognised, status != Status.COMPLETED",
              o -> o.status() == Status.NOT_COMPLETED),
          of("status in ( Status.COMPLETED, Status.NOT_COMPLETED )", o -> o.status().ordinal() < 2),
          of("!(status in ( Status.COMPLETED ))", o -> o.status() != Status.COMPLETED),
          of("buyerType == BuyerType.INDIVIDUAL", o -> o.buyerType() == BuyerType.INDIVIDUAL),
          of(
              "buyerType.recognised, buyerType not in ( BuyerType.INDIVIDUAL, BuyerType.COLLECTIVE, BuyerType.ENTERPRISE )",
              o -> o.buyerType() == BuyerType.OTHER),
          of(
              "buyerType in ( BuyerType.COLLECTIVE, BuyerType.ENTERPRISE )",
              o -> o.buyerType() == BuyerType.COLLECTIVE || o.buyerType() == BuyerType.ENTERPRISE),
          of(
              "buyerType == BuyerType.COLLECTIVE || buyerType == BuyerType.ENTERPRISE",
              o -> o.buyerType() == BuyerType.COLLECTIVE || o.buyerType() == BuyerType.ENTERPRISE),
          of(
              "buyerType.stated, !buyerType.recognised",
              o -> o.buyerType() == BuyerType.NOT_RECOGNISED),
          of(
              "place == DeliveryPlace.OUTSIDE_SHENZHEN",
              o -> o.place() == DeliveryPlace.OUTSIDE_SHENZHEN),
          of(
              "place.stated, place != DeliveryPlace.IN_SHENZHEN",
              o ->
                  !EnumSet.of(DeliveryPlace.NOT_STATED, DeliveryPlace.IN_SHENZHEN)
                      .contains(o.place())),
          of(
              "place.stated, !place.settled",
              o ->
                  EnumSet.of(
                          DeliveryPlace.UNSETTLED,
                          DeliveryPlace.CONTRADICTORY,
                          DeliveryPlace.SHENSHAN)
                      .contains(o.place())),
          of("place.settled", o -> o.place().ordinal() < 2),
          of(
              "!place.settled || place == DeliveryPlace.OUTSIDE_SHENZHEN",
              o -> o.place() != DeliveryPlace.IN_SHENZHEN),
          of(
              "place in ( DeliveryPlace.SHENSHAN, DeliveryPlace.CONTRADICTORY )",
              o -> o.place() == DeliveryPlace.SHENSHAN || o.place() == DeliveryPlace.CONTRADICTORY),
          of("imei.problem == ImeiProblem.NONE", o -> problem(o) == ImeiProblem.NONE),
          of("imei.problem != ImeiProblem.NONE", o -> problem(o) != ImeiProblem.NONE),
          of(
              "device.imei.problem == ImeiProblem.TEST_NUMBER",
              o -> problem(o) == ImeiProblem.TEST_NUMBER),
          of("imei.problem == device.imei.problem", o -> true),
          of(
              "imei.problem not in ( ImeiProblem.NONE, ImeiProblem.PLACEHOLDER )",
              o -> problem(o) != ImeiProblem.NONE && problem(o) != ImeiProblem.PLACEHOLDER));

  private ListMeanings() {}

  private static ImeiProblem problem(Order order) {
    return order.device().imei().problem();
  }
}
