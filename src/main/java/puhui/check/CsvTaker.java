package puhui.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Category;
import puhui.facts.Order;
import puhui.facts.Status;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;

/**
 * Takes records of a CSV file into a segment by their bytes: cells that repeat are known by their
 * spelling, the others are read where their form is usual. Whatever is not known yet, or not usual,
 * goes the way of every row ({@link RowTaker}) and is learned there. One order in {@value #APART}
 * goes both ways, and must come out alike.
 */
final class CsvTaker {
  /** One order in so many is decided by itself as well. */
  static final int APART = 1000;

  private static final Predicate<Order> NEVER = order -> false;

  private final Decider decider;
  private final RowTaker rows;
  private final Apart apart;
  private final long[] key = new long[ClassTable.WORDS];
  private final OrderIdCells orderId;
  private final DayCells day;
  private final ListedCells platform;
  private final ListedCells otherScheme;
  private final ListedTogether listed;
  private final StatedCells user;
  private final StatedCells agreement;
  private final PlaceCells place;
  private final ListedCells category;
  private final ListedCells condition;
  private final ListedCells status;
  private final ListedCells buyer;
  private final PhoneCells phone;
  private final ImeiCells imei;
  private final PriceCells price;
  private final List<PartCells> parts;
  private final boolean serves;
  private long readable;
  private long sold;
  private int untilApart;

  CsvTaker(List<Version> versions, Shared shared, Decider decider, RowTaker rows) {
    this.decider = decider;
    this.rows = rows;
    this.apart = new Apart(versions, shared, decider);
    orderId = new OrderIdCells(decider, versions);
    day = new DayCells(decider, shared, versions.get(0).factors().changeDays());
    platform = new ListedCells(Field.PLATFORM, Part.PLATFORM, decider, NEVER, NEVER);
    otherScheme = new ListedCells(Field.OTHER_SCHEME, Part.OTHER_SCHEME, decider, NEVER, NEVER);
    buyer = listed(Field.BUYER_TYPE, Part.BUYER_TYPE, Order::buyerType, null);
    category = listed(Field.CATEGORY, Part.CATEGORY, Order::category, Category.MOBILE_PHONE);
    condition = listed(Field.CONDITION, Part.CONDITION, Order::condition, null);
    status = listed(Field.STATUS, Part.STATUS, Order::status, Status.COMPLETED);
    listed = new ListedTogether(List.of(category, condition, status));
    phone = new PhoneCells(decider, shared, versions, day);
    imei = new ImeiCells(decider, versions.get(0).factors());
    price = new PriceCells(decider, shared, versions);
    user = new StatedCells(Field.USER_ID, Part.USER_ID, decider, versions);
    agreement = new StatedCells(Field.AGREEMENT_ID, Part.AGREEMENT_ID, decider, versions);
    place = new PlaceCells(decider, versions.get(0).factors());
    parts =
        List.of(
            orderId,
            day,
            platform,
            buyer,
            listed,
            otherScheme,
            phone,
            imei,
            price,
            user,
            agreement,
            place);
    serves = versions.stream().allMatch(v -> v.factors() == versions.get(0).factors());
  }

  /** A closed list, of which one word is marked. */
  private ListedCells listed(
      Field field, Part part, Function<Order, Enum<?>> meaning, Enum<?> marked) {
    return new ListedCells(
        field,
        part,
        decider,
        order -> meaning.apply(order) == marked,
        order -> meaning.apply(order).name().equals("NOT_RECOGNISED"));
  }

  /** Whether all parts can be read by their bytes in this file. */
  boolean serves(CsvRecord record) {
    return serves && parts.stream().allMatch(part -> part.serves(record));
  }

  /** Begins a piece, of which the place in the file says which order is looked at first. */
  void begin(long offset) {
    untilApart = (int) (offset % APART);
  }

  /** Takes the record that is at hand. */
  void take(CsvRecord record, Segment segment) {
    boolean plain = record.plain();
    if (plain && read(record, key)) {
      int kind = decider.known(key);
      if (kind >= 0) {
        add(kind, record, segment);
        return;
      }
    }
    Row row = record.row(segment.rows + 1L);
    if (row == null) {
      return;
    }
    segment.rows++;
    Optional<List<Order>> orders = rows.take(row, segment, record.offset(), record.length());
    if (plain && orders.isPresent()) {
      for (PartCells part : parts) {
        part.learn(record, (Row.Readable) row, orders.get());
      }
    }
  }

  /** Asks each part by its name and not in a loop, so that Java can make one piece of it all. */
  private boolean read(CsvRecord record, long[] key) {
    Arrays.fill(key, 0);
    return orderId.read(record, key)
        && day.read(record, key)
        && platform.read(record, key)
        && user.read(record, key)
        && buyer.read(record, key)
        && agreement.read(record, key)
        && place.read(record, key)
        && listed.read(record, key)
        && imei.read(record, key)
        && phone.read(record, key)
        && price.read(record, key)
        && otherScheme.read(record, key);
  }

  private void add(int kind, CsvRecord record, Segment segment) {
    segment.rows++;
    putText(record, segment);
    segment.verdict[segment.size] = kind;
    segment.add(imei.deviceKey(), phone.phone(), day.month(), record.offset(), record.length());
    readable++;
    if (category.marked() && status.marked()) {
      sold++;
      price.add(day.month());
    }
    category.count();
    condition.count();
    status.count();
    buyer.count();
    if (untilApart-- == 0) {
      untilApart = APART - 1;
      apart.compare(kind, key, record, segment);
    }
  }

  private void putText(CsvRecord record, Segment segment) {
    int from = record.from(Field.ORDER_ID);
    int length = record.to(Field.ORDER_ID) - from;
    byte[] masked = imei.text();
    segment.room(length + 1 + masked.length);
    byte[] text = segment.text;
    int at = segment.textSize;
    System.arraycopy(record.bytes(), from, text, at, length);
    text[at + length] = ',';
    System.arraycopy(masked, 0, text, at + length + 1, masked.length);
    segment.textSize = at + length + 1 + masked.length;
  }

  /** Hands on what was counted of a file since the last time. */
  void tell(int file, RowTally tally) {
    tally.readable(file, readable, sold);
    readable = 0;
    sold = 0;
    price.tell(tally);
    for (ListedCells cells : List.of(buyer, category, condition, status)) {
      cells.tell(tally);
    }
  }
}
