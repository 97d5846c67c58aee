package puhui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import puhui.facts.Amount;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Claim;
import puhui.facts.Condition;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Device;
import puhui.facts.Footprint;
import puhui.facts.Imei;
import puhui.facts.ImeiProblem;
import puhui.facts.Order;
import puhui.facts.RowPlace;
import puhui.facts.Status;
import puhui.facts.Text;
import puhui.rules.RuleFolder;
import puhui.rules.Stratum;

/** A phone that was sold ten thousand times, all of it in one file. */
class LargeDeviceTest {
  private static final RuleFolder SHIPPED = RuleFolder.load(Path.of("rules"));
  private static final int ORDERS = 10_000;
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  @Test
  void everyOrderButTheFirstIsARepeatAndEveryVerdictIsCounted() {
    Strata strata = new Strata(SHIPPED).forRun(Sampling.ALL, List.of("o.csv"));

    List<Strata.DecidedTogether> decided = strata.decideDevice(device(), List.of());

    // Every hundredth day was used on two platforms; the first order is of the first day.
    for (int i = 0; i < ORDERS; i++) {
      Order order = decided.get(i).sold().order();
      boolean twoPlatforms = day(order.date()) % 100 == 99;
      List<String> expected = new ArrayList<>(i == 0 ? List.of() : List.of("DC-04"));
      expected.addAll(twoPlatforms ? List.of("LK-01") : List.of());
      assertThat(decided.get(i).findings().rules()).as("%s", order).isEqualTo(expected);
    }
    assertThat(decided.get(0).sold().order().orderId()).isEqualTo(new Text("o00000"));
    int rules = SHIPPED.rules(Stratum.DEVICE).size() + SHIPPED.rules(Stratum.REPEAT).size();
    assertThat(strata.agreement().verdicts()).isEqualTo((long) ORDERS * rules);
  }

  @Test
  void aClaimOnThePhoneRejectsEveryOneOfThem() {
    Strata strata = new Strata(SHIPPED).forRun(new Sampling(4), List.of("o.csv"));

    List<Strata.DecidedTogether> decided = strata.decideDevice(device(), List.of(claim()));

    assertThat(decided).hasSize(ORDERS);
    assertThat(decided).allMatch(order -> order.findings().rules().contains("DC-06"));
    assertThat(strata.agreement().verdicts())
        .isEqualTo((long) ORDERS / 4 * SHIPPED.rules(Stratum.DEVICE).size());
  }

  /** Twenty-five orders on each of 400 days, in no order. */
  private static List<SoldPhone> device() {
    List<SoldPhone> device = new ArrayList<>();
    for (int i = 0; i < ORDERS; i++) {
      int day = i / 25;
      boolean another = day % 100 == 99 && i % 25 == 7;
      device.add(new SoldPhone(order(i, day, another ? "乙" : "甲"), "row " + i, new TreeSet<>()));
    }
    Collections.shuffle(device, new Random(1));
    return device;
  }

  private static Order order(int number, int day, String platform) {
    Day date = new Day(FIRST.plusDays(day));
    Text brand = new Text("Apple");
    return new Order(
        new RowPlace(0, number + 1),
        new Text("o%05d".formatted(number)),
        date,
        new Text(platform),
        true,
        new Text("user " + number),
        BuyerType.INDIVIDUAL,
        new Text("agreement"),
        DeliveryPlace.IN_SHENZHEN,
        Category.MOBILE_PHONE,
        Condition.SECOND_HAND,
        Status.COMPLETED,
        new Device(
            brand,
            new Text("iPhone 13"),
            Amount.of(128),
            brand,
            new Imei("490154203237518", ImeiProblem.NONE),
            Footprint.NONE,
            Footprint.NONE),
        Amount.of(number),
        Text.NOT_STATED,
        Amount.of(2023),
        Amount.of(1),
        SHIPPED.parameters().forYear(2023).on(date));
  }

  private static int day(Day date) {
    return (int) (date.value().toEpochDay() - FIRST.toEpochDay());
  }

  private static Claim claim() {
    return new Claim(
        new Text("earlier"),
        new Text("深圳碳普惠"),
        Amount.of(2022),
        Day.of("2022-09-01"),
        new Text("甲"),
        false,
        SHIPPED.parameters().forYear(2023).ofYear());
  }
}
