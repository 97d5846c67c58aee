package puhui.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import puhui.factors.Factors;
import puhui.facts.Amount;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Device;
import puhui.facts.Imei;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.facts.Status;
import puhui.facts.Text;
import puhui.intake.cells.ClosedList;
import puhui.intake.cells.ConditionWords;
import puhui.intake.cells.DateCell;
import puhui.intake.cells.DistrictCell;
import puhui.intake.cells.ImeiCell;
import puhui.intake.cells.NotStated;
import puhui.intake.cells.Plain;
import puhui.intake.cells.PriceCell;
import puhui.intake.cells.StorageCell;

/**
 * Turns the cells of a row into an order, complete with explicit "not stated" values (contract,
 * Orders).
 */
public final class OrderCleaner {
  private static final int LONGEST_ORDER_ID = 64;
  private static final String BETWEEN_CELLS = "\u001F";
  private static final Amount ONE_IMEI = Amount.of(1);

  private final Factors factors;
  private final Text platform;
  private final Set<String> platformNames;
  private final Amount applicationYear;
  private final Day lastDay;
  private final Function<Day, Parameters> parametersOn;
  private final Map<Day, Parameters> parameters = new ConcurrentHashMap<>();
  private final ClosedList<BuyerType> buyerTypes;
  private final ClosedList<Category> categories;
  private final ClosedList<Condition> conditions;
  private final ClosedList<Status> statuses;

  /**
   * A cleaner for one application.
   *
   * @param applicantPlatformNames name of the applicant's platform, then its aliases
   * @param parametersOn the parameters in force on a day; asked with the last day of the
   *     application's year for an order without a date
   */
  public OrderCleaner(
      Factors factors,
      List<String> applicantPlatformNames,
      int applicationYear,
      Function<Day, Parameters> parametersOn) {
    this.factors = factors;
    this.platform =
        applicantPlatformNames.isEmpty()
            ? Text.NOT_STATED
            : new Text(applicantPlatformNames.get(0));
    this.platformNames =
        applicantPlatformNames.stream()
            .map(OrderCleaner::plain)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    this.applicationYear = Amount.of(applicationYear);
    this.lastDay = new Day(LocalDate.of(applicationYear, 12, 31));
    this.parametersOn = parametersOn;
    this.buyerTypes = new ClosedList<>(BuyerType.class, words(Field.BUYER_TYPE));
    this.categories = new ClosedList<>(Category.class, words(Field.CATEGORY));
    this.conditions = new ClosedList<>(Condition.class, new ConditionWords(words(Field.CONDITION)));
    this.statuses = new ClosedList<>(Status.class, words(Field.STATUS));
  }

  /** Why the row is unreadable after all: its order id or its date. */
  public Optional<Row.Unreadable> fault(Row.Readable row) {
    String orderId = row.cell(Field.ORDER_ID);
    if (NotStated.is(orderId)) {
      return unreadable(row, Field.ORDER_ID, "intake.unreadable.no_order_id");
    }
    if (orderId.length() > LONGEST_ORDER_ID
        && orderId.codePointCount(0, orderId.length()) > LONGEST_ORDER_ID) {
      return unreadable(row, Field.ORDER_ID, "intake.unreadable.long_order_id");
    }
    String date = row.cell(Field.ORDER_DATE);
    if (!NotStated.is(date) && DateCell.day(date).isEmpty()) {
      return unreadable(row, Field.ORDER_DATE, "intake.unreadable.date");
    }
    return Optional.empty();
  }

  /** A platform's name; the applicant's aliases are turned into its name. */
  public Text platform(Text name) {
    return platformNames.contains(plain(name.value())) ? platform : name;
  }

  /**
   * The district of Shenzhen to which the row's order was delivered; the place's own name
   * (OUTSIDE_SHENZHEN, UNSETTLED …) where it lies in none or none is named.
   */
  public String district(Row.Readable row) {
    String address = NotStated.orText(row.cell(Field.ADDRESS));
    String code = DistrictCell.code(row.cell(Field.DISTRICT_CODE));
    DeliveryPlace place = factors.place(address, code);
    String district = place == DeliveryPlace.IN_SHENZHEN ? factors.district(address, code) : "";
    return district.isEmpty() ? place.name() : district;
  }

  /** The parameters in force for an order of a day. */
  public Parameters parameters(Day date) {
    Day day = date.stated() ? date : lastDay;
    // looked up first: what is there already is found without the lock that making it may take
    Parameters known = parameters.get(day);
    return known == null ? parameters.computeIfAbsent(day, parametersOn) : known;
  }

  /** The order of a row without fault. */
  public Order order(Row.Readable row) {
    Day date = date(row.cell(Field.ORDER_DATE));
    boolean ours = platformNames.contains(plain(row.cell(Field.PLATFORM)));
    return new Order(
        row.place(),
        text(row, Field.ORDER_ID),
        date,
        ours ? platform : text(row, Field.PLATFORM),
        ours,
        text(row, Field.USER_ID),
        buyerTypes.of(row.cell(Field.BUYER_TYPE)),
        text(row, Field.AGREEMENT_ID),
        factors.place(
            NotStated.orText(row.cell(Field.ADDRESS)),
            DistrictCell.code(row.cell(Field.DISTRICT_CODE))),
        categories.of(row.cell(Field.CATEGORY)),
        conditions.of(row.cell(Field.CONDITION)),
        statuses.of(row.cell(Field.STATUS)),
        device(row, date),
        PriceCell.yuan(row.cell(Field.PRICE_CNY)),
        text(row, Field.OTHER_SCHEME),
        applicationYear,
        ONE_IMEI,
        parameters(date));
  }

  /**
   * The row's cleaned content as one text: equal for rows that say the same, however their cells
   * are written.
   */
  public String content(Row.Readable row) {
    return content(row, order(row));
  }

  /** The same of a row whose order is made already. */
  public String content(Row.Readable row, Order order) {
    List<Object> cells = new ArrayList<>();
    cells.addAll(List.of(order.orderId(), order.date(), order.platform(), order.userId()));
    cells.addAll(List.of(word(order.buyerType(), row, Field.BUYER_TYPE), order.agreementId()));
    cells.addAll(List.of(plain(row, Field.ADDRESS), plain(row, Field.DISTRICT_CODE)));
    cells.add(word(order.category(), row, Field.CATEGORY));
    cells.add(word(order.condition(), row, Field.CONDITION));
    cells.add(word(order.status(), row, Field.STATUS));
    cells.addAll(List.of(order.imei().text(), plain(row, Field.BRAND), plain(row, Field.MODEL)));
    cells.add(StorageCell.gb(row.cell(Field.STORAGE_GB)));
    cells.addAll(List.of(order.priceCny(), order.otherScheme()));
    return cells.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN_CELLS));
  }

  /** A closed list's value; a word that is not recognised stands for itself. */
  private static Object word(Enum<?> value, Row.Readable row, Field field) {
    return value.name().equals("NOT_RECOGNISED") ? plain(row, field) : value;
  }

  private static String plain(Row.Readable row, Field field) {
    return Plain.fold(NotStated.orText(row.cell(field)));
  }

  private Device device(Row.Readable row, Day date) {
    String imeiText = ImeiCell.clean(row.cell(Field.IMEI));
    Imei imei = imeiText.isEmpty() ? Imei.NOT_STATED : factors.imei(imeiText);
    return factors.device(
        NotStated.orText(row.cell(Field.BRAND)),
        NotStated.orText(row.cell(Field.MODEL)),
        StorageCell.gb(row.cell(Field.STORAGE_GB)).toString(),
        imei,
        date);
  }

  private static Day date(String cell) {
    return NotStated.is(cell) ? Day.NOT_STATED : DateCell.day(cell).orElse(Day.NOT_STATED);
  }

  private Function<String, Optional<String>> words(Field field) {
    return word -> factors.meaning(field.column(), word);
  }

  private static Text text(Row.Readable row, Field field) {
    String text = NotStated.orText(row.cell(field));
    return text.isEmpty() ? Text.NOT_STATED : new Text(text);
  }

  private static Optional<Row.Unreadable> unreadable(Row.Readable row, Field field, String reason) {
    return Optional.of(
        new Row.Unreadable(row.place(), field.column(), Excerpt.of(row.cell(field)), reason));
  }

  private static String plain(String name) {
    return Plain.trim(name).toLowerCase(Locale.ROOT);
  }
}
