package puhui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;
import puhui.facts.RowPlace;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * Orders of devices that have several, brought together device by device, within a budget of memory
 * and beyond it in a file of the folder. Not for several threads.
 *
 * <p>The orders of one device have to fit a sixteenth of the budget (as UTF-8), since they are
 * decided together; a device that has more ends the run with exit code INPUT.
 */
final class DeviceGroups implements AutoCloseable {
  /** An order of a device with the number of its verdict; the cells are those of its row. */
  record Member(long ordinal, RowPlace place, int verdict, String[] cells) {}

  /** A device with all its orders, in input order. */
  record Device(long deviceKey, List<Member> orders) {}

  /** Takes the devices one by one. */
  interface Taker {
    void take(long deviceKey, List<Member> orders) throws IOException;
  }

  private static final int DEVICE_SHARE = 16;
  private static final int BATCH_SHARE = 256;

  private final RecordBytes record = new RecordBytes();
  private final SortedRecords records;
  private final List<String> fileNames;
  private final long memoryBytes;
  private MergedRuns all;
  private boolean more;
  private long batchBytes;

  /**
   * @param fileNames of the order files, by number, to name a row
   */
  DeviceGroups(Path folder, long memoryBytes, List<String> fileNames) {
    records = new SortedRecords(folder, memoryBytes);
    this.fileNames = fileNames;
    this.memoryBytes = memoryBytes;
  }

  /** Adds an order, in input order. */
  void add(long ordinal, long deviceKey, RowPlace place, int verdict, String[] cells) {
    record.clear().number(ordinal).number(place.file()).number(place.row());
    record.number(verdict).number(cells.length);
    for (String cell : cells) {
      record.text(cell);
    }
    records.add(deviceKey, record);
  }

  /**
   * Hands over every device once, in ascending order of keys; the orders of a device in input
   * order. No order can be added after that.
   */
  void forEach(Taker taker) throws IOException {
    for (List<Device> some = next(1); !some.isEmpty(); some = next(1)) {
      taker.take(some.get(0).deviceKey(), some.get(0).orders());
    }
  }

  /**
   * The next devices in the same order, as many as it takes to have so many orders, fewer where
   * these are large or the last; none at the end.
   */
  List<Device> next(int orders) {
    if (all == null) {
      all = records.merged();
      more = all.next();
    }
    List<Device> devices = new ArrayList<>();
    int count = 0;
    batchBytes = 0;
    while (more && count < orders && batchBytes < memoryBytes / BATCH_SHARE) {
      Device device = device();
      devices.add(device);
      count += device.orders().size();
    }
    return devices;
  }

  private Device device() {
    Device device = new Device(all.number(), new ArrayList<>());
    long bytes = 0;
    do {
      all.read(record);
      device.orders().add(member());
      bytes += record.length();
      if (bytes > memoryBytes / DEVICE_SHARE) {
        throw tooMany(device, bytes);
      }
      more = all.next();
    } while (more && all.number() == device.deviceKey());
    batchBytes += bytes;
    return device;
  }

  private Member member() {
    long ordinal = record.number();
    RowPlace place = new RowPlace(record.smallNumber(), record.number());
    int verdict = record.smallNumber();
    String[] cells = new String[record.smallNumber()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = record.text();
    }
    return new Member(ordinal, place, verdict, cells);
  }

  /** Reads on to the device's last order, to say how many it has. */
  private Trouble tooMany(Device device, long bytesSoFar) {
    long count = device.orders().size();
    long bytes = bytesSoFar;
    while (all.next() && all.number() == device.deviceKey()) {
      all.read(record);
      count++;
      bytes += record.length();
    }
    RowPlace first = device.orders().get(0).place();
    return Trouble.input(
        Place.of(fileNames.get(first.file())),
        "check.device.large",
        masked(device.deviceKey()),
        count,
        first.row(),
        bytes * DEVICE_SHARE / memoryBytes + 1);
  }

  /** The whole number again, with its check digit (3GPP TS 23.003 annex B), masked. */
  private static String masked(long deviceKey) {
    String body = String.format(Locale.ROOT, "%014d", deviceKey);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int weighed = (body.charAt(i) - '0') * (1 + i % 2);
      sum += weighed / 10 + weighed % 10;
    }
    return new Imei(body + (10 - sum % 10) % 10, ImeiProblem.NONE).masked();
  }

  @Override
  public void close() {
    records.close();
  }
}
