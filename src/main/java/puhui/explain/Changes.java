package puhui.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import puhui.explain.Change.Kind;
import puhui.facts.Amount;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Day;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.facts.Status;
import puhui.intake.Field;
import puhui.rules.PathsRead;
import puhui.rules.PathsRead.Against;
import puhui.rules.PathsRead.Reading;
import puhui.rules.Rule;

/**
 * What could be otherwise about an order, so that a rule could tell: dates and prices around every
 * value of a parameter and at both ends of the accounting year, every meaning of a closed list,
 * texts stated or not and as a rule names them. The order id, the accounting year and a genuine
 * IMEI are what the order is, and stay.
 */
final class Changes {
  private static final String STATED = "X1";
  private static final String SHENZHEN = "广东省深圳市南山区";
  private static final String ELSEWHERE = "北京市朝阳区";
  private static final Map<Field, String> TEXTS =
      Map.of(
          Field.USER_ID, "userId",
          Field.AGREEMENT_ID, "agreementId",
          Field.OTHER_SCHEME, "otherScheme",
          Field.BRAND, "brand",
          Field.MODEL, "model");
  private static final Map<Field, Class<? extends Enum<?>>> LISTS =
      Map.of(
          Field.BUYER_TYPE, BuyerType.class,
          Field.CATEGORY, Category.class,
          Field.CONDITION, Condition.class,
          Field.STATUS, Status.class);

  private final Desk desk;
  private final SortedSet<LocalDate> days = new TreeSet<>();
  private final SortedSet<Amount> amounts = new TreeSet<>();
  private final List<Reading> readings;
  private final String genuine;

  Changes(Desk desk) {
    this.desk = desk;
    List<Rule> asked = desk.rules().rules().stream().filter(rule -> !rule.state().off()).toList();
    readings = PathsRead.of(asked);
    int year = desk.form().year();
    around(LocalDate.of(year, 1, 1));
    around(LocalDate.of(year, 12, 31));
    for (Parameters inForce : desk.parameters().all()) {
      inForce.values().forEach(this::around);
    }
    genuine = genuineImei();
  }

  /** Every change of one column, that of a column that already says so left out. */
  List<Change> of(Order order) {
    List<Change> changes = new ArrayList<>();
    for (LocalDate day : days) {
      long distance =
          order.date().stated()
              ? Math.abs(ChronoUnit.DAYS.between(order.date().value(), day))
              : Math.abs(ChronoUnit.DAYS.between(LocalDate.of(desk.form().year(), 7, 1), day));
      changes.add(Change.value(Field.ORDER_DATE, day.toString(), distance));
    }
    desk.form().platformNames().stream()
        .limit(1)
        .forEach(name -> changes.add(Change.value(Field.PLATFORM, name, 0)));
    LISTS.forEach((field, type) -> addList(field, type, changes));
    TEXTS.forEach((field, attribute) -> addText(field, attribute, changes));
    addPlaces(changes);
    amounts.forEach(amount -> changes.add(Change.value(Field.PRICE_CNY, amount.toString(), 0)));
    if (!order.imei().genuine()) {
      changes.add(new Change(Field.IMEI, Kind.GENUINE_IMEI, "", Map.of(Field.IMEI, genuine), 0));
    }
    return changes;
  }

  private void around(Object value) {
    if (value instanceof Day day && day.stated()) {
      around(day.value());
    } else if (value instanceof LocalDate day) {
      days.addAll(Set.of(day.minusDays(1), day, day.plusDays(1)));
    } else if (value instanceof Amount amount && amount.positive() && readsPrice()) {
      amounts.add(amount);
      amounts.add(new Amount(amount.value().add(java.math.BigDecimal.ONE)));
      amounts.add(new Amount(amount.value().subtract(java.math.BigDecimal.ONE)));
    }
  }

  private boolean readsPrice() {
    return readings.stream().anyMatch(reading -> reading.names().contains("priceCny"));
  }

  private void addList(Field field, Class<? extends Enum<?>> type, List<Change> changes) {
    for (Enum<?> meaning : type.getEnumConstants()) {
      desk.word(field.column(), meaning.name())
          .ifPresent(
              word -> changes.add(new Change(field, Kind.VALUE, word, Map.of(field, word), 0)));
    }
  }

  private void addText(Field field, String attribute, List<Change> changes) {
    boolean read = readings.stream().anyMatch(reading -> reading.names().contains(attribute));
    if (!read) {
      return;
    }
    changes.add(new Change(field, Kind.STATED, "", Map.of(field, STATED), 0));
    changes.add(new Change(field, Kind.NOT_STATED, "", Map.of(field, ""), 0));
    for (Reading reading : readings) {
      if (reading.names().contains(attribute)) {
        if (reading.against() instanceof Against.Literal literal && literal.text().stated()) {
          changes.add(Change.value(field, literal.text().value(), 0));
        } else if (reading.against() instanceof Against.Prefix prefix) {
          changes.add(Change.value(field, prefix.text(), 0));
        }
      }
    }
  }

  private static void addPlaces(List<Change> changes) {
    changes.add(
        new Change(
            Field.ADDRESS,
            Kind.IN_SHENZHEN,
            "",
            Map.of(Field.ADDRESS, SHENZHEN, Field.DISTRICT_CODE, ""),
            0));
    changes.add(
        new Change(
            Field.ADDRESS,
            Kind.OUTSIDE_SHENZHEN,
            "",
            Map.of(Field.ADDRESS, ELSEWHERE, Field.DISTRICT_CODE, ""),
            0));
  }

  /** A number that passes every check; that no phone of the run has it is the caller's part. */
  private String genuineImei() {
    for (long serial = 0; serial < 10_000; serial++) {
      for (int check = 0; check < 10; check++) {
        String number = "3569380" + String.format(java.util.Locale.ROOT, "%07d", serial) + check;
        if (desk.factors().imei(number).genuine()) {
          return number;
        }
      }
    }
    throw new IllegalStateException("the list of placeholders leaves no number");
  }
}
