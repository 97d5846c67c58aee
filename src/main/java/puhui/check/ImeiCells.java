package puhui.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.factors.ImeiBytes;
import puhui.facts.Imei;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.report.DecisionsCsv;

/**
 * The IMEI: a genuine one is read from its digits; of the others, of which the same come again and
 * again, the spelling is known. Rules see of a genuine IMEI that it is one, and no digit of it.
 */
final class ImeiCells implements PartCells {
  private static final int MASKED = 15;
  private static final int MOST = 1 << 16;

  private final Decider decider;
  private final ImeiBytes imeis;
  private final Spellings others = new Spellings();
  private final List<byte[]> texts = new ArrayList<>();
  private final byte[] masked = new byte[MASKED];
  private int genuine = -1;
  private long deviceKey;
  private byte[] text = masked;

  ImeiCells(Decider decider, ImeiBytes imeis) {
    this.decider = decider;
    this.imeis = imeis;
  }

  @Override
  public boolean serves(CsvRecord record) {
    return record.unmapped(Field.IMEI);
  }

  @Override
  public boolean read(CsvRecord record, long[] key) {
    byte[] bytes = record.bytes();
    int from = record.from(Field.IMEI);
    int to = record.to(Field.IMEI);
    deviceKey = imeis.deviceKey(bytes, from, to);
    if (deviceKey >= 0) {
      text = masked;
      return genuine >= 0 && Decider.put(key, Part.IMEI, genuine);
    }
    int number = others.number(bytes, from, to);
    if (number < 0) {
      return false;
    }
    text = texts.get(number);
    return Decider.put(key, Part.IMEI, others.key(number));
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    int from = record.from(Field.IMEI);
    int to = record.to(Field.IMEI);
    int number = decider.key(Part.IMEI, orders);
    if (imeis.deviceKey(record.bytes(), from, to) >= 0) {
      genuine = number;
    } else if (orders.stream().noneMatch(order -> order.imei().genuine()) && texts.size() < MOST) {
      learnOther(record, from, to, number, orders.get(0).imei());
    }
  }

  private void learnOther(CsvRecord record, int from, int to, int number, Imei imei) {
    if (others.number(record.bytes(), from, to) < 0) {
      others.learn(record.bytes(), from, to, number, false, "");
      if (others.number(record.bytes(), from, to) == texts.size()) {
        texts.add(DecisionsCsv.cell(imei.masked()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The phone's identity of the order that was read last, -1 where its IMEI is not genuine. */
  long deviceKey() {
    return deviceKey;
  }

  /** Its masked IMEI as it stands in decisions.csv. */
  byte[] text() {
    if (deviceKey >= 0) {
      ImeiBytes.mask(deviceKey, masked, 0);
    }
    return text;
  }
}
