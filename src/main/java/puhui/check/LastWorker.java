package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;

/**
 * One thread's part of the last pass: for every order of a segment what each version finds in the
 * end, counted; what is made of it beyond that is for those who extend this.
 */
abstract class LastWorker implements InTurns.Worker {
  /**
   * What a version finds of an order in the end, and for what it takes the phone.
   *
   * @param phoneAsked the rules about phones were asked of it
   */
  record Result(Findings findings, Phone phone, boolean phoneAsked) {}

  private final OrderRun run;
  private final List<LastSide> sides = new ArrayList<>();
  private final List<String> months;
  private final Segment segment = new Segment();
  private SegmentStore.Reading reading;
  private long[] ordinal;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 18);

  LastWorker(OrderRun run, Sampling sampling) {
    this.run = run;
    List<Verdict> verdicts = run.shared().verdicts.all();
    months = run.shared().months.all();
    List<SoldAs> phones = run.shared().phones.all();
    for (int i = 0; i < run.versions().size(); i++) {
      sides.add(new LastSide(run, i, sampling, verdicts, phones));
    }
  }

  /** Every order of the segment has its results. */
  abstract void made(Segment orders) throws IOException;

  /** Hands on what was made of the segment, in turn. */
  @Override
  public abstract void hand() throws IOException;

  /** Result of an order of the segment in a version. */
  final Result result(int version, int order) {
    return sides.get(version).result(order);
  }

  /** A small number of this result: equal for equal ones of this worker and version. */
  final int number(int version, int order) {
    return sides.get(version).number(order);
  }

  final OrderRun run() {
    return run;
  }

  void open(SegmentStore.Reading from, long[] nextOrdinal) {
    reading = from;
    ordinal = nextOrdinal;
  }

  @Override
  public final boolean take() throws IOException {
    ByteBuffer next = reading.next(buffer);
    if (next == null) {
      return false;
    }
    buffer = next;
    segment.read(buffer);
    for (LastSide side : sides) {
      side.late(segment, ordinal[0]);
    }
    ordinal[0] += segment.size;
    return true;
  }

  @Override
  public final void work() throws IOException {
    for (LastSide side : sides) {
      side.decide(segment);
    }
    made(segment);
  }

  /** Hands on what was counted, by version. */
  final void tell(List<Tally> tallies) {
    for (int i = 0; i < tallies.size(); i++) {
      sides.get(i).tell(tallies.get(i), months);
    }
  }
}
