package puhui.check;

import java.util.Arrays;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;

/** Brand, model and storage, and the footprints that the phone has on the order's day. */
final class PhoneCells implements PartCells {
  private static final int MOST = 1 << 20;
  private static final int BRAND_BITS = 16;
  private static final int STORAGE_BITS = 16;
  private static final int PERIOD_BITS = 8;

  private final Decider decider;
  private final Shared shared;
  private final List<Version> versions;
  private final DayCells days;
  private final Spellings brands = new Spellings();
  private final Spellings models = new Spellings();
  private final Spellings storages = new Spellings();
  private final LongTable places = new LongTable();
  private final SideBySide together = new SideBySide(Field.BRAND, Field.MODEL, Field.STORAGE_GB);

  /** By period and the number of the three cells together: the place plus one, 0 if not known. */
  private int[][] placesTogether = {};

  private int[] keys = new int[1024];
  private int[] phones = new int[1024];
  private int last;

  /**
   * @param days asked about the same record before
   */
  PhoneCells(Decider decider, Shared shared, List<Version> versions, DayCells days) {
    this.decider = decider;
    this.shared = shared;
    this.versions = versions;
    this.days = days;
  }

  @Override
  public boolean serves(CsvRecord record) {
    together.open(record);
    return true;
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    int number = together.number(record);
    int period = days.period();
    boolean met =
        number >= 0 && period < placesTogether.length && number < placesTogether[period].length;
    last = met ? placesTogether[period][number] - 1 : -1;
    if (last < 0) {
      last = readEach(record, period);
    }
    return last >= 0 && Decider.put(key, Part.DEVICE, keys[last]);
  }

  private int readEach(CsvRecord record, int period) {
    long cells = cells(record, period);
    int place = cells < 0 ? -1 : places.get(cells);
    if (place >= 0) {
      int number = together.number(record);
      number = number == SideBySide.UNKNOWN ? together.add(record) : number;
      if (number != SideBySide.UNKNOWN) {
        remember(period, number, place);
      }
    }
    return place;
  }

  private void remember(int period, int number, int place) {
    int known = placesTogether.length;
    if (period >= known) {
      placesTogether = Arrays.copyOf(placesTogether, period + 1);
      Arrays.fill(placesTogether, known, period + 1, new int[0]);
    }
    if (number >= placesTogether[period].length) {
      placesTogether[period] = Arrays.copyOf(placesTogether[period], 2 * number + 64);
    }
    placesTogether[period][number] = place + 1;
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    learn(brands, record, Field.BRAND);
    learn(models, record, Field.MODEL);
    learn(storages, record, Field.STORAGE_GB);
    long cells = cells(record, days.period(orders.get(0).date()));
    if (cells < 0 || places.get(cells) >= 0 || places.size() == MOST) {
      return;
    }
    int place = places.size();
    if (place == keys.length) {
      keys = Arrays.copyOf(keys, 2 * place);
      phones = Arrays.copyOf(phones, 2 * place);
    }
    keys[place] = decider.key(Part.DEVICE, orders);
    phones[place] = shared.phones.number(SoldAs.of(orders, versions));
    places.put(cells, place);
  }

  /** The phone of the order that was read last. */
  int phone() {
    return phones[last];
  }

  /** The three spellings and the period in one number; -1 where one is not known. */
  private long cells(CsvRecord record, int period) {
    long brand = number(brands, record, Field.BRAND);
    long model = number(models, record, Field.MODEL);
    long storage = number(storages, record, Field.STORAGE_GB);
    boolean fits =
        brand >>> BRAND_BITS == 0 && storage >>> STORAGE_BITS == 0 && period >>> PERIOD_BITS == 0;
    if (brand < 0 || model < 0 || storage < 0 || !fits) {
      return -1;
    }
    return ((model << BRAND_BITS | brand) << STORAGE_BITS | storage) << PERIOD_BITS | period;
  }

  private static int number(Spellings spellings, CsvRecord record, Field field) {
    return spellings.number(record.bytes(), record.from(field), record.to(field));
  }

  private static void learn(Spellings spellings, CsvRecord record, Field field) {
    spellings.learn(record.bytes(), record.from(field), record.to(field), 0, false, "");
  }
}
