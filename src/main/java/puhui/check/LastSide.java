package puhui.check;

import java.math.BigDecimal;
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

/** What one version finds in the end of the orders that one thread goes through, counted. */
final class LastSide {
  /** Results that count alike for a month. */
  private record Weight(boolean eligible, BigDecimal baselineKg) {}

  private final OrderRun run;
  private final int version;
  private final Sampling sampling;
  private final List<Verdict> verdicts;
  private final List<SoldAs> phones;
  private final List<Findings> lateFindings;
  private final LongTable places = new LongTable();
  private final Map<LastWorker.Result, Integer> numbered = new HashMap<>();
  private final List<LastWorker.Result> known = new ArrayList<>();
  private final Map<Weight, Integer> weightNumbers = new HashMap<>();
  private final List<Weight> weights = new ArrayList<>();
  private int[] weightOf = new int[256];
  private boolean[] review = new boolean[256];
  private long[] counts = new long[512];
  private long[][] months = {};
  private long asked;
  private long questions;
  private int[] numbers = {};
  private int[] late = {};
  private boolean[] counted = {};

  LastSide(
      OrderRun run, int version, Sampling sampling, List<Verdict> verdicts, List<SoldAs> phones) {
    this.run = run;
    this.version = version;
    this.sampling = sampling;
    this.verdicts = verdicts;
    this.phones = phones;
    lateFindings = run.devices().findings(version);
  }

  /** The result of an order of the segment. */
  LastWorker.Result result(int order) {
    return known.get(numbers[order]);
  }

  /** Number of its result, equal for equal ones. */
  int number(int order) {
    return numbers[order];
  }

  /** Learns what was found late of the segment's orders; asked in input order. */
  void late(Segment segment, long first) {
    if (numbers.length < segment.size) {
      numbers = new int[2 * segment.size];
      late = new int[numbers.length];
      counted = new boolean[numbers.length];
    }
    Arrays.fill(late, 0, segment.size, -1);
    LateFindings found = run.devices().late(version);
    long end = first + segment.size;
    for (long next = found.next(first); next < end; next = found.next(next + 1)) {
      int order = (int) (next - first);
      late[order] = found.findingsNumber();
      counted[order] = found.reviewCounts();
    }
  }

  /** Finds the results of the segment's orders. */
  void decide(Segment segment) {
    for (int i = 0; i < segment.size; i++) {
      boolean alone = late[i] < 0;
      int number = alone ? alone(segment, i) : number(lateFindings.get(late[i]), segment, i);
      numbers[i] = number;
      counts[2 * number + ((alone ? review[number] : counted[i]) ? 1 : 0)]++;
      countMonth(segment.month[i], weightOf[number]);
    }
    if (sampling.all()) {
      asked += segment.size;
    }
    for (int i = 0; i < segment.size; i++) {
      if (sampling.all() || sampling.covers(segment.rowOf(i))) {
        asked += sampling.all() ? 0 : 1;
        questions += verdicts.get(segment.verdict[i]).questions().get(version);
      }
    }
  }

  /** Hands on what was counted. */
  void tell(Tally tally, List<String> monthNames) {
    for (int number = 0; number < known.size(); number++) {
      LastWorker.Result result = known.get(number);
      for (int counts01 = 0; counts01 < 2; counts01++) {
        long orders = counts[2 * number + counts01];
        if (orders > 0) {
          tally.add(
              new Tally.Cell(result.findings(), result.phone(), counts01 == 1, result.phoneAsked()),
              orders);
        }
      }
    }
    for (int month = 0; month < months.length; month++) {
      for (int i = 0; months[month] != null && i < months[month].length; i++) {
        if (months[month][i] > 0) {
          Weight weight = weights.get(i);
          String name = monthNames.get(month);
          tally.add(
              new Tally.Month(name, weight.eligible(), weight.baselineKg()), months[month][i]);
        }
      }
    }
    run.versions().get(version).strata().count(asked, questions);
  }

  private int alone(Segment segment, int order) {
    long key = (long) segment.verdict[order] << 32 | segment.phone[order];
    int place = places.get(key);
    if (place == LongTable.UNKNOWN) {
      Findings findings = verdicts.get(segment.verdict[order]).findings().get(version);
      place = number(findings, segment, order);
      places.put(key, place);
    }
    return place;
  }

  private int number(Findings findings, Segment segment, int order) {
    SoldAs sold = phones.get(segment.phone[order]);
    checkChoice(findings, sold.known().get(version), segment, order);
    Phone phone = sold.phone(version, findings.fromTable());
    boolean phoneAsked = verdicts.get(segment.verdict[order]).phoneAsked().get(version);
    LastWorker.Result result = new LastWorker.Result(findings, phone, phoneAsked);
    Integer number = numbered.get(result);
    return number == null ? learn(result) : number;
  }

  private int learn(LastWorker.Result result) {
    int number = known.size();
    if (number == weightOf.length) {
      weightOf = Arrays.copyOf(weightOf, 2 * number);
      review = Arrays.copyOf(review, 2 * number);
      counts = Arrays.copyOf(counts, 4 * number);
    }
    Decision decision = result.findings().decision();
    Weight weight = new Weight(decision == Decision.ELIGIBLE, result.phone().baselineKg());
    weightOf[number] =
        weightNumbers.computeIfAbsent(
            weight,
            first -> {
              weights.add(first);
              return weights.size() - 1;
            });
    review[number] = decision == Decision.REVIEW;
    known.add(result);
    numbered.put(result, number);
    return number;
  }

  private void countMonth(int month, int weight) {
    if (month >= months.length) {
      months = Arrays.copyOf(months, 2 * month + 16);
    }
    if (months[month] == null || weight >= months[month].length) {
      long[] before = months[month] == null ? new long[0] : months[month];
      months[month] = Arrays.copyOf(before, 2 * weight + 64);
    }
    months[month][weight]++;
  }

  /** Exactly one rule must choose the baseline, and a table only where one has the phone. */
  private void checkChoice(Findings findings, boolean known, Segment segment, int order) {
    if (findings.choosing().size() == 1 && (known || !findings.fromTable())) {
      return;
    }
    String id =
        findings.choosing().isEmpty()
            ? "rules.choose.none"
            : findings.choosing().size() > 1 ? "rules.choose.two" : "rules.choose.table";
    String choosing = String.join(", ", findings.choosing());
    Problem problem =
        Problem.at(Place.NONE, id, segment.rowOf(order), run.fileName(segment.file), choosing);
    throw new Trouble(ExitCode.RULES, List.of(problem));
  }
}
