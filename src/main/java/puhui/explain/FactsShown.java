package puhui.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import puhui.explain.OrderExplained.FactShown;
import puhui.facts.Order;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.text.Messages;

/** Says what was made of each cell of a row. */
final class FactsShown {
  private final Desk desk;
  private final Messages messages;

  FactsShown(Desk desk, Messages messages) {
    this.desk = desk;
    this.messages = messages;
  }

  /** Every column that the file has, in the contract's order. */
  List<FactShown> of(Row.Readable row, Order order, Set<Field> columns) {
    List<FactShown> facts = new ArrayList<>();
    for (Field field : Field.values()) {
      if (columns.contains(field)) {
        facts.add(new FactShown(field, row.cell(field), understood(field, row, order)));
      }
    }
    return facts;
  }

  private String understood(Field field, Row.Readable row, Order order) {
    return switch (field) {
      case ORDER_ID -> order.orderId().value();
      case ORDER_DATE -> text(order.date().toString());
      case PLATFORM ->
          text(order.platform().value())
              + (order.platformIsApplicants() ? messages.of("explain.fact.applicants") : "");
      case USER_ID -> text(order.userId().value());
      case BUYER_TYPE -> word(order.buyerType());
      case AGREEMENT_ID -> text(order.agreementId().value());
      case ADDRESS, DISTRICT_CODE -> place(row, order);
      case CATEGORY -> word(order.category());
      case CONDITION -> word(order.condition());
      case STATUS -> word(order.status());
      case IMEI -> imei(order);
      case BRAND -> text(order.device().brand().value());
      case MODEL -> text(order.device().model().value());
      case STORAGE_GB -> text(order.device().storageGb().toString());
      case PRICE_CNY -> text(order.priceCny().toString());
      case OTHER_SCHEME -> text(order.otherScheme().value());
    };
  }

  private String text(String value) {
    return value.isEmpty() ? messages.of("explain.value.NOT_STATED") : value;
  }

  private String word(Enum<?> value) {
    return messages.of("explain.value." + value.name());
  }

  private String place(Row.Readable row, Order order) {
    String district = desk.cleaner().district(row);
    String place = word(order.place());
    return district.equals(order.place().name()) ? place : place + " · " + district;
  }

  private String imei(Order order) {
    String problem =
        order.imei().genuine() ? "genuine" : order.imei().stated() ? "problem" : "missing";
    return order.imei().text()
        + messages.of("explain.imei." + problem, word(order.imei().problem()));
  }
}
