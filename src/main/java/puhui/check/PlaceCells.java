package puhui.check;

import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;

/** Address and district code: where the order was delivered. */
final class PlaceCells implements PartCells {
  private final Decider decider;
  private final Spellings codes = new Spellings();
  private final Spellings addresses = new Spellings();
  private final LongTable places = new LongTable();

  PlaceCells(Decider decider) {
    this.decider = decider;
  }

  @Override
  public boolean serves(CsvRecord record) {
    return record.unmapped(Field.ADDRESS);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    long code = number(codes, record, Field.DISTRICT_CODE);
    long address = number(addresses, record, Field.ADDRESS);
    int place = code < 0 || address < 0 ? -1 : places.get(address << 20 | code);
    return place >= 0 && Decider.put(key, Part.PLACE, place);
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    learn(codes, record, Field.DISTRICT_CODE);
    learn(addresses, record, Field.ADDRESS);
    long code = number(codes, record, Field.DISTRICT_CODE);
    long address = number(addresses, record, Field.ADDRESS);
    if (code >= 0 && address >= 0) {
      places.put(address << 20 | code, decider.key(Part.PLACE, orders));
    }
  }

  private static int number(Spellings spellings, CsvRecord record, Field field) {
    return spellings.number(record.bytes(), record.from(field), record.to(field));
  }

  private static void learn(Spellings spellings, CsvRecord record, Field field) {
    spellings.learn(record.bytes(), record.from(field), record.to(field), 0, false, "");
  }
}
