package puhui.bench.data;

import static puhui.bench.data.Line.bytes;

import java.io.IOException;
import java.time.LocalDate;

/**
 * The lines of a platform's year, each made by itself from its number: an order, its buyer, and one
 * phone. Every cell is written in one manner, as a platform's own export writes it.
 */
final class OrderLines {
  static final String HEADER =
      "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,district_code,category,"
          + "condition,status,imei,brand,model,storage_gb,price_cny,other_scheme";

  private static final int DAYS = 365;
  private static final long SECONDS = DAYS * 86_400L;
  private static final long ORDER_NUMBERS = 10_000_000_000L;
  private static final long ORDER_STEP = 6_180_339_887L;
  private static final byte[][] DATES = new byte[DAYS][];
  private static final byte[][] DAY_NUMBERS = new byte[DAYS][];
  private static final byte[][] OTHER_DATES =
      Line.bytes("2022-12-31 23:59:59", "2024-01-01 00:00:00", "2022-08-17 20:15:00");

  static {
    for (int day = 0; day < DAYS; day++) {
      String date = LocalDate.ofYearDay(2023, day + 1).toString();
      DATES[day] = bytes(date);
      DAY_NUMBERS[day] = bytes(date.replace("-", ""));
    }
  }

  private static final byte[] PLATFORM = bytes("示例平台");
  private static final byte[] OTHER_PLATFORM = bytes("另一平台");
  private static final byte[] UNKNOWN_MODEL = bytes("Nebula X");
  private static final byte[][] BUYERS =
      Line.bytes("企业", "企业", "企业", "企业", "企业", "企业", "集体", "集体", "经销商", "", "机构");
  private static final byte[][] CATEGORIES = Line.bytes("平板电脑", "笔记本电脑", "耳机", "手表", "", "杂项");
  private static final byte[] PHONE = bytes("手机");
  private static final byte[] PERSON = bytes("个人");
  private static final byte[][] CONDITIONS = Line.bytes("99新", "95新", "9成新", "90新", "85新", "8成新");
  private static final byte[][] OTHER_CONDITIONS = Line.bytes("全新", "全新", "全新", "", "靓机");
  private static final byte[] COMPLETED = bytes("已完成");
  private static final byte[][] STATUSES =
      Line.bytes(
          "已退货", "已取消", "已退款", "交易关闭", "待发货", "已退货", "已取消", "已退款", "交易关闭", "已退货", "已取消", "", "已入库");
  private static final byte[][] SCHEMES = Line.bytes("无", "无", "北京低碳出行", "广东PHCER");

  private final long orders;
  private final YearOptions options;
  private final SoldModels models;
  private final Addresses addresses;
  private final Draws order = new Draws();
  private final Draws phone = new Draws();
  private final Draws other = new Draws();

  OrderLines(long orders, YearOptions options, SoldModels models) {
    this.orders = orders;
    this.options = options;
    this.models = models;
    this.addresses = new Addresses(options.addresses());
  }

  /** Writes the line of a number: once in ten thousand the one before it, exported twice. */
  void write(Line line, long number) throws IOException {
    boolean twice = number > 0 && other.begin(options.seed() + 1, number).chance(10);
    writeOnce(line, twice ? number - 1 : number);
  }

  private void writeOnce(Line line, long number) throws IOException {
    boolean further = number > 0 && other.begin(options.seed() + 2, number).chance(500);
    long ordered = further ? number - 1 : number;
    phone.begin(options.seed() + 4, number);
    order.begin(options.seed() + 3, ordered);
    long found = device(number);
    // An order has no phone twice; only a line that is exported twice has.
    long device = further && found == device(ordered) ? number : found;
    boolean elsewhere = device != number ? phone.chance(25_000) : order.chance(200);
    when(line, ordered);
    line.add(',').add(order.chance(30) ? new byte[0] : elsewhere ? OTHER_PLATFORM : PLATFORM);
    buyer(line.add(','));
    addresses.write(line.add(','), order);
    what(line.add(','), number);
    Numbers15.write(line.add(','), device, phone);
    model(line.add(','), device);
    line.add(',').number(200 + phone.below(7000)).add(',');
    if (phone.chance(300)) {
      line.add(phone.pick(SCHEMES));
    }
    line.end();
  }

  /**
   * The phone of a line: usually one that was not sold before, else that of an earlier line, often
   * of one of the last eight or of a sale that was not completed.
   */
  private long device(long number) {
    long device = number;
    while (device > 0
        && other.begin(options.seed() + 5, device).below(1000) < options.repeatedPerMille()) {
      boolean near = other.below(8) == 0;
      long back = near ? 1 + other.below(Math.min(device, 8L)) : 1 + other.below(device);
      boolean unsold = other.below(4) == 0;
      for (int tries = 0; unsold && tries < 40 && back < device && sold(device - back); tries++) {
        back++;
      }
      device -= back;
    }
    return device;
  }

  private void when(Line line, long ordered) {
    long second = (long) (ordered * ((double) SECONDS / orders));
    int day = (int) (second / 86_400);
    line.add(DAY_NUMBERS[day]).digits((ordered * ORDER_STEP) % ORDER_NUMBERS, 10).add(',');
    int unusual = order.below(100_000);
    if (unusual < 300) {
      line.add(OTHER_DATES[unusual < 150 ? 0 : unusual < 280 ? 1 : 2]);
    } else if (unusual >= 330) {
      int ofDay = (int) (second % 86_400);
      line.add(DATES[day]).add(' ').digits(ofDay / 3600, 2);
      line.add(':').digits(ofDay / 60 % 60, 2).add(':').digits(ofDay % 60, 2);
    }
  }

  private void buyer(Line line) {
    long user = 10_000_000 + order.below(Math.max(1, orders * 2 / 3));
    if (!order.chance(150)) {
      line.number(user);
    }
    line.add(',').add(order.chance(6000) ? order.pick(BUYERS) : PERSON).add(',');
    if (user % 211 != 0) {
      line.add('W').number(user * 7 % 100_000_007L);
    }
  }

  private void what(Line line, long number) {
    line.add(phone.chance(2000) ? phone.pick(CATEGORIES) : PHONE);
    line.add(',').add(phone.chance(1200) ? phone.pick(OTHER_CONDITIONS) : phone.pick(CONDITIONS));
    line.add(',').add(sold(number) ? COMPLETED : other.pick(STATUSES));
  }

  /** Whether the sale of a line was completed. */
  private boolean sold(long number) {
    return !other.begin(options.seed() + 6, number).chance(6000);
  }

  private void model(Line line, long device) {
    SoldModels.Model model = models.ofCode(Numbers15.code(device));
    int unusual = phone.below(1000);
    line.add(unusual < 10 ? new byte[0] : model.brand()).add(',');
    if (unusual >= 30 && unusual < 60) {
      line.add(UNKNOWN_MODEL).number(1 + phone.below(30));
    } else if (unusual >= 65 || unusual < 30) {
      line.add(model.name());
    }
    line.add(',');
    if (unusual < 70 || unusual >= 80) {
      line.number(model.storagesGb()[(int) (device % model.storagesGb().length)]);
    }
  }
}
