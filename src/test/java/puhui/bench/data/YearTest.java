package puhui.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up year is the same everywhere, and is what its options say. */
class YearTest {
  private static final Path FACTORS = Path.of("factors");

  @TempDir private Path folder;

  @Test
  void the_same_orders_and_options_give_the_same_bytes() throws Exception {
    assertThat(Files.mismatch(orders("a", YearOptions.USUAL), orders("b", YearOptions.USUAL)))
        .isEqualTo(-1);
    YearOptions seeded = new YearOptions(8, 10, Addresses.Length.USUAL);
    assertThat(Files.mismatch(orders("a", YearOptions.USUAL), orders("c", seeded))).isNotNegative();
  }

  @Test
  void a_year_is_made_once_and_anew_when_its_options_change() throws Exception {
    Path orders = orders("a", YearOptions.USUAL);
    Files.writeString(orders, "kept");
    orders("a", YearOptions.USUAL);
    assertThat(orders).hasContent("kept");
    orders("a", YearOptions.USUAL.repeated(20));
    assertThat(Files.readAllLines(orders)).hasSize(2_001);
  }

  @Test
  void so_many_phones_of_a_thousand_were_sold_before() throws Exception {
    assertThat(soldBefore(YearOptions.USUAL.repeated(0))).isLessThan(5);
    assertThat(soldBefore(YearOptions.USUAL.repeated(200))).isBetween(300L, 450L);
  }

  @Test
  void long_addresses_are_longer() throws Exception {
    long few = Files.size(orders("a", YearOptions.USUAL.addressed(Addresses.Length.SHORT)));
    long many = Files.size(orders("b", YearOptions.USUAL.addressed(Addresses.Length.LONG)));
    assertThat(many).isGreaterThan(few + 2_000 * 100);
  }

  @Test
  void order_ids_have_18_digits_and_all_rows_all_cells() throws Exception {
    for (String line : Files.readAllLines(orders("a", YearOptions.USUAL)).subList(1, 2_001)) {
      assertThat(line).matches("2023\\d{14},.*");
      assertThat(line.split(",", -1)).hasSize(17);
    }
  }

  @Test
  void the_check_digit_is_that_of_a_known_number() {
    assertThat(Numbers15.check(49_015_420_323_751L)).isEqualTo(8);
  }

  private long soldBefore(YearOptions options) throws Exception {
    List<String> lines = Files.readAllLines(orders("r" + options.repeatedPerMille(), options));
    Set<String> devices = new HashSet<>();
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1)[11])
        .filter(imei -> imei.length() == 15 && !imei.startsWith("0"))
        .filter(imei -> !devices.add(imei))
        .count();
  }

  private Path orders(String name, YearOptions options) throws Exception {
    return Year.make(folder.resolve(name), FACTORS, 2_000, options).orders();
  }
}
