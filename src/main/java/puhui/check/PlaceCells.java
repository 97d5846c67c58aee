package puhui.check;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.factors.Factors;
import puhui.facts.DeliveryPlace;
import puhui.facts.Order;
import puhui.intake.AddressMemo;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.TextBytes;
import puhui.intake.cells.DistrictCell;

/** Address and district code: where the order was delivered. */
final class PlaceCells implements PartCells {
  private final Decider decider;
  private final Factors factors;
  private final Spellings codes = new Spellings();
  private final int[] keys = new int[DeliveryPlace.values().length];
  private Charset charset;
  private AddressMemo addresses;

  PlaceCells(Decider decider, Factors factors) {
    this.decider = decider;
    this.factors = factors;
    Arrays.fill(keys, -1);
  }

  @Override
  public boolean serves(CsvRecord record) {
    if (!record.charset().equals(charset)) {
      charset = record.charset();
      addresses = new AddressMemo(factors, charset);
    }
    return record.unmapped(Field.ADDRESS);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    byte[] bytes = record.bytes();
    int code = code(record);
    int from = record.from(Field.ADDRESS);
    int to = record.to(Field.ADDRESS);
    int place = code < 0 ? -1 : place(record, code);
    return place >= 0
        && keys[place] >= 0
        && TextBytes.surely(bytes, from, to, charset)
        && Decider.put(key, Part.PLACE, keys[place]);
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    byte[] bytes = record.bytes();
    int from = record.from(Field.DISTRICT_CODE);
    codes.learn(bytes, from, record.to(Field.DISTRICT_CODE), 0, false, "");
    int code = code(record);
    if (code >= 0 && place(record, code) < 0) {
      String districtCode = DistrictCell.code(row.cell(Field.DISTRICT_CODE));
      int address = record.from(Field.ADDRESS);
      addresses.learn(bytes, address, record.to(Field.ADDRESS), code, districtCode);
    }
    int place = orders.get(0).place().ordinal();
    keys[place] = keys[place] < 0 ? decider.key(Part.PLACE, orders) : keys[place];
  }

  private int place(CsvRecord record, int code) {
    int from = record.from(Field.ADDRESS);
    return addresses.place(record.bytes(), from, record.to(Field.ADDRESS), code);
  }

  private int code(CsvRecord record) {
    int from = record.from(Field.DISTRICT_CODE);
    return codes.number(record.bytes(), from, record.to(Field.DISTRICT_CODE));
  }
}
