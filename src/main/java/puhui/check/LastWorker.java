package puhui.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puhui.decisions.Decision;
import puhui.decisions.Findings;
import puhui.decisions.Sampling;
import puhui.text.ExitCode;
import puhui.text.Place;
import puhui.text.Problem;
import puhui.text.Trouble;

/**
 * One thread's part of the last pass: for every order of a segment what each version finds in the
 * end, counted; what is made of it beyond that is for those who extend this.
 */
abstract class LastWorker implements InTurns.Worker {
  /** What a version finds of an order in the end, and for what it takes the phone. */
  record Result(Findings findings, Phone phone) {}

  private final OrderRun run;
  private final Sampling sampling;
  private final List<Side> sides = new ArrayList<>();
  private final List<Verdict> verdicts;
  private final List<String> months;
  private final Segment segment = new Segment();
  private SegmentStore.Reading reading;
  private long[] ordinal;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 18);

  LastWorker(OrderRun run, Sampling sampling) {
    this.run = run;
    this.sampling = sampling;
    verdicts = run.shared().verdicts.all();
    months = run.shared().months.all();
    List<SoldAs> phones = run.shared().phones.all();
    for (int i = 0; i < run.versions().size(); i++) {
      sides.add(new Side(i, verdicts, phones));
    }
  }

  /** Every order of the segment has its results. */
  abstract void made(Segment orders) throws IOException;

  /** Hands on what was made of the segment, in turn. */
  @Override
  public abstract void hand() throws IOException;

  /** Result of an order of the segment in a version. */
  final Result result(int version, int order) {
    return sides.get(version).results[order];
  }

  /** A small number of this result: equal for equal ones of this worker and version. */
  final int number(int version, int order) {
    return sides.get(version).numbers[order];
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
    for (Side side : sides) {
      side.late(ordinal[0]);
    }
    ordinal[0] += segment.size;
    return true;
  }

  @Override
  public final void work() throws IOException {
    for (Side side : sides) {
      side.decide();
    }
    made(segment);
  }

  /** Hands on what was counted, by version. */
  final void tell(List<Tally> tallies) {
    for (int i = 0; i < tallies.size(); i++) {
      sides.get(i).tell(tallies.get(i), run.versions().get(i));
    }
  }

  /** One version's results. */
  private final class Side {
    private static final int MONTH_BITS = 20;

    private final int version;
    private final List<Verdict> of;
    private final List<SoldAs> phones;
    private final List<Findings> lateFindings;
    private final LongTable places = new LongTable();
    private final List<Result> known = new ArrayList<>();
    private final Map<Result, Integer> knownLate = new HashMap<>();
    private final LongTable cells = new LongTable();
    private long[] counts = new long[256];
    private long[] cellKeys = new long[256];
    private long asked;
    private long questions;
    private Result[] results = {};
    private int[] numbers = {};
    private int[] late = {};
    private boolean[] counted = {};

    Side(int version, List<Verdict> of, List<SoldAs> phones) {
      this.version = version;
      this.of = of;
      this.phones = phones;
      lateFindings = run.devices().findings(version);
    }

    /** What was found late of the segment's orders; asked in input order. */
    void late(long first) {
      if (results.length < segment.size) {
        results = new Result[2 * segment.size];
        numbers = new int[results.length];
        late = new int[results.length];
        counted = new boolean[results.length];
      }
      Arrays.fill(late, 0, segment.size, -1);
      LateFindings found = run.devices().late(version);
      for (long next = found.next(first);
          next < first + segment.size;
          next = found.next(next + 1)) {
        int order = (int) (next - first);
        late[order] = found.findingsNumber();
        counted[order] = found.reviewCounts();
      }
    }

    void decide() {
      for (int i = 0; i < segment.size; i++) {
        int place = late[i] < 0 ? alone(i) : together(i);
        Result result = known.get(place);
        results[i] = result;
        numbers[i] = place;
        boolean review = result.findings().decision() == Decision.REVIEW;
        boolean counts = late[i] < 0 ? review : counted[i];
        count(((long) place << MONTH_BITS | segment.month[i]) << 1 | (counts ? 1 : 0));
        if (sampling.covers(segment.rowOf(i))) {
          asked++;
          questions += of.get(segment.verdict[i]).questions().get(version);
        }
      }
    }

    private int alone(int order) {
      long key = (long) segment.verdict[order] << 32 | segment.phone[order];
      int place = places.get(key);
      if (place == LongTable.UNKNOWN) {
        Findings findings = of.get(segment.verdict[order]).findings().get(version);
        place = number(findings, order);
        places.put(key, place);
      }
      return place;
    }

    private int together(int order) {
      return number(lateFindings.get(late[order]), order);
    }

    private int number(Findings findings, int order) {
      SoldAs sold = phones.get(segment.phone[order]);
      checkChoice(findings, sold.known().get(version), order);
      Result result = new Result(findings, sold.phone(version, findings.fromTable()));
      return knownLate.computeIfAbsent(
          result,
          first -> {
            known.add(first);
            return known.size() - 1;
          });
    }

    private void count(long key) {
      int cell = cells.get(key);
      if (cell == LongTable.UNKNOWN) {
        cell = cells.size();
        cells.put(key, cell);
        if (cell == counts.length) {
          counts = Arrays.copyOf(counts, 2 * cell);
          cellKeys = Arrays.copyOf(cellKeys, 2 * cell);
        }
        cellKeys[cell] = key;
      }
      counts[cell]++;
    }

    void tell(Tally tally, Version rules) {
      for (int cell = 0; cell < cells.size(); cell++) {
        long key = cellKeys[cell];
        Result result = known.get((int) (key >>> 1 + MONTH_BITS));
        String month = months.get((int) (key >>> 1 & (1 << MONTH_BITS) - 1));
        tally.add(result.findings(), result.phone(), month, (key & 1) == 1, counts[cell]);
      }
      rules.strata().count(asked, questions);
    }
  }

  /** Exactly one rule must choose the baseline, and a table only where one has the phone. */
  private void checkChoice(Findings findings, boolean known, int order) {
    if (findings.choosing().size() == 1 && (known || !findings.fromTable())) {
      return;
    }
    String id =
        findings.choosing().isEmpty()
            ? "rules.choose.none"
            : findings.choosing().size() > 1 ? "rules.choose.two" : "rules.choose.table";
    String file = run.fileName(segment.file);
    String choosing = String.join(", ", findings.choosing());
    throw new Trouble(
        ExitCode.RULES, List.of(Problem.at(Place.NONE, id, segment.rowOf(order), file, choosing)));
  }
}
