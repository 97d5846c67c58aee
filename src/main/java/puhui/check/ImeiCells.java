package puhui.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import puhui.decisions.OrderKeys.Part;
import puhui.factors.Factors;
import puhui.factors.ImeiBytes;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;
import puhui.facts.Order;
import puhui.intake.CsvRecord;
import puhui.intake.Field;
import puhui.intake.Row;
import puhui.intake.TextBytes;
import puhui.intake.cells.ImeiCell;
import puhui.intake.cells.Plain;
import puhui.report.DecisionsCsv;

/**
 * The IMEI: a genuine one is read from its digits, any other the slow way. Rules see of an IMEI
 * whether it is stated and what is wrong with it, and no digit of it.
 */
final class ImeiCells implements PartCells {
  private static final int MASKED = 15;
  private final Decider decider;
  private final Factors factors;
  private final ImeiBytes imeis;
  private final int[] keys = new int[ImeiProblem.values().length];
  private final byte[] masked = new byte[MASKED];
  private int genuine = -1;
  private int notStated = -1;
  private long deviceKey;
  private byte[] text = masked;

  ImeiCells(Decider decider, Factors factors) {
    this.decider = decider;
    this.factors = factors;
    this.imeis = factors.imeiBytes();
    Arrays.fill(keys, -1);
    Arrays.fill(masked, (byte) '*');
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
      mask(bytes, from);
      return genuine >= 0 && Decider.put(key, Part.IMEI, genuine);
    }
    return TextBytes.surely(bytes, from, to, record.charset())
        && other(new String(bytes, from, to - from, record.charset()), key);
  }

  /** An IMEI that is not genuine, or written in another way. */
  private boolean other(String cell, long[] key) {
    String cleaned = ImeiCell.clean(Plain.trim(cell));
    Imei imei = cleaned.isEmpty() ? Imei.NOT_STATED : factors.imei(cleaned);
    deviceKey = imei.deviceKey();
    text = DecisionsCsv.cell(imei.masked()).getBytes(StandardCharsets.UTF_8);
    int number = !imei.stated() ? notStated : imei.genuine() ? genuine : of(imei);
    return number >= 0 && Decider.put(key, Part.IMEI, number);
  }

  private int of(Imei imei) {
    return keys[imei.problem().ordinal()];
  }

  @Override
  public void learn(CsvRecord record, Row.Readable row, List<Order> orders) {
    Imei imei = orders.get(0).imei();
    int number = decider.key(Part.IMEI, orders);
    if (!imei.stated()) {
      notStated = number;
    } else if (imei.genuine()) {
      genuine = number;
    } else {
      keys[imei.problem().ordinal()] = number;
    }
  }

  /** The phone's identity of the order that was read last, -1 where its IMEI is not genuine. */
  long deviceKey() {
    return deviceKey;
  }

  /** Its masked IMEI as it stands in decisions.csv. */
  byte[] text() {
    return text;
  }

  /** First two and last four of fifteen digits (contract, decisions.csv). */
  private void mask(byte[] bytes, int from) {
    masked[0] = bytes[from];
    masked[1] = bytes[from + 1];
    for (int i = MASKED - 4; i < MASKED; i++) {
      masked[i] = bytes[from + i];
    }
    text = masked;
  }
}
