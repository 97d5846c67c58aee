package puhui.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.apache.commons.io.output.DeferredFileOutputStream;
import puhui.decisions.Findings;
import puhui.facts.Day;
import puhui.facts.RowPlace;

/**
 * All orders of a run between the passes, in input order: in memory while they are few, in a file
 * of its own beyond. Not for several threads.
 */
final class OrderStore implements StoredOrders, AutoCloseable {
  private static final int IN_MEMORY_BYTES = 16 << 20;
  private static final int BUFFER_BYTES = 1 << 16;

  /** Takes an order in both its versions. */
  interface PairTaker {
    void take(StoredOrder order, StoredOrder other) throws IOException;
  }

  private final Pool<Findings> findings = new Pool<>();
  private final Pool<SortedSet<String>> ruleSets = new Pool<>();
  private final Pool<Phone> phones = new Pool<>();
  private final Pool<Day> dates = new Pool<>();
  private final DeferredFileOutputStream bytes;
  private final DataOutputStream out;
  private long size;

  /** A store that goes to a file in the folder when it grows. */
  OrderStore(Path folder) throws IOException {
    File file = Files.createTempFile(folder, ".orders-", ".tmp").toFile();
    bytes =
        DeferredFileOutputStream.builder().setThreshold(IN_MEMORY_BYTES).setOutputFile(file).get();
    out = new DataOutputStream(new BufferedOutputStream(bytes, BUFFER_BYTES));
  }

  long size() {
    return size;
  }

  void add(StoredOrder order) throws IOException {
    size++;
    out.writeInt(order.place().file());
    out.writeLong(order.place().row());
    out.writeUTF(order.orderId());
    out.writeUTF(order.imeiMasked());
    out.writeLong(order.deviceKey());
    out.writeInt(ruleSets.number(order.orderRules()));
    out.writeInt(findings.number(order.findings()));
    out.writeInt(phones.number(order.phone()));
    out.writeInt(dates.number(order.date()));
    out.writeInt(order.cells().length);
    for (String cell : order.cells()) {
      byte[] text = cell.getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }

  /**
   * Hands over every order, in the order in which they were added; no more can be added after that.
   */
  @Override
  public void forEach(Taker taker) throws IOException {
    try (DataInputStream in = open()) {
      for (long i = 0; i < size; i++) {
        taker.take(next(in));
      }
    }
  }

  /** Hands over every order together with its other version, which a second store has of it. */
  void forEachWith(OrderStore others, PairTaker taker) throws IOException {
    try (DataInputStream in = open();
        DataInputStream otherIn = others.open()) {
      for (long i = 0; i < size; i++) {
        taker.take(next(in), others.next(otherIn));
      }
    }
  }

  private DataInputStream open() throws IOException {
    out.close();
    return new DataInputStream(new BufferedInputStream(bytes.toInputStream(), BUFFER_BYTES));
  }

  private StoredOrder next(DataInputStream in) throws IOException {
    RowPlace place = new RowPlace(in.readInt(), in.readLong());
    String orderId = in.readUTF();
    String imeiMasked = in.readUTF();
    long deviceKey = in.readLong();
    SortedSet<String> orderRules = ruleSets.get(in.readInt());
    Findings found = findings.get(in.readInt());
    Phone phone = phones.get(in.readInt());
    Day date = dates.get(in.readInt());
    String[] cells = new String[in.readInt()];
    for (int i = 0; i < cells.length; i++) {
      byte[] text = new byte[in.readInt()];
      if (in.readNBytes(text, 0, text.length) < text.length) {
        throw new EOFException();
      }
      cells[i] = new String(text, StandardCharsets.UTF_8);
    }
    return new StoredOrder(
        place, orderId, imeiMasked, deviceKey, orderRules, found, phone, date, cells);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      File file = bytes.getFile();
      if (file != null) {
        file.delete();
      }
    }
  }
}
