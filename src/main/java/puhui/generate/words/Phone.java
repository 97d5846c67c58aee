package puhui.generate.words;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A phone model that the generator sells.
 *
 * @param reportingBody first two digits of its IMEIs
 * @param storagesGb sold storages, smallest first
 * @param weight share among all models
 */
public record Phone(
    String brand,
    String brandZh,
    String reportingBody,
    String model,
    int ramGb,
    List<Integer> storagesGb,
    int priceNewCny,
    YearMonth released,
    int weight) {
  private static final List<Phone> ALL = WordList.read("phones.csv", Phone::of);
  private static final int WEIGHTS = ALL.stream().mapToInt(Phone::weight).sum();

  /** A model that was on sale by then. */
  public static Phone draw(Dice dice, LocalDate by) {
    Phone phone = draw(dice);
    while (YearMonth.from(by).isBefore(phone.released)) {
      phone = draw(dice);
    }
    return phone;
  }

  /**
   * Yuan: 2 % of the value are lost each month, give or take a tenth; each doubling of storage adds
   * 8 %.
   */
  public int price(int storageGb, LocalDate day, Dice dice) {
    long months = ChronoUnit.MONTHS.between(released.atDay(1), day);
    long price = priceNewCny * (100L + 8L * storagesGb.indexOf(storageGb)) / 100;
    for (long month = 0; month < Math.min(months, 120); month++) {
      price = price * 98 / 100;
    }
    return Math.max(80, (int) (price * dice.between(82, 102) / 100));
  }

  private static Phone draw(Dice dice) {
    int mark = dice.below(WEIGHTS);
    for (Phone phone : ALL) {
      mark -= phone.weight;
      if (mark < 0) {
        return phone;
      }
    }
    throw new IllegalStateException("weights of phones.csv");
  }

  private static Phone of(NamedCsvRecord line) {
    return new Phone(
        line.getField("brand"),
        line.getField("brand_zh"),
        line.getField("tac"),
        line.getField("model"),
        Integer.parseInt(line.getField("ram_gb")),
        Stream.of(line.getField("storages_gb").split("\\|")).map(Integer::valueOf).toList(),
        Integer.parseInt(line.getField("price_new_cny")),
        YearMonth.parse(line.getField("released")),
        Integer.parseInt(line.getField("weight")));
  }
}
