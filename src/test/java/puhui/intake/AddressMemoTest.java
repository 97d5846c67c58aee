package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.factors.Factors;
import puhui.facts.DeliveryPlace;
import puhui.intake.cells.DistrictCell;
import puhui.intake.cells.NotStated;

/** What it knows of an address is what reading it says, whatever address it learnt that from. */
class AddressMemoTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final List<String> CODES = List.of("", "440305", "441302", "518000", "440000");

  @Test
  void everyAnswerIsThatOfTheSlowWay() {
    assertThat(tries(12, 40_000, StandardCharsets.UTF_8)).isGreaterThan(30_000);
    assertThat(tries(13, 40_000, GB18030)).isGreaterThan(30_000);
  }

  @Test
  @Tag("slow")
  void everyAnswerIsThatOfTheSlowWayInManyMoreTries() {
    for (int seed = 100; seed < 110; seed++) {
      assertThat(tries(seed, 500_000, StandardCharsets.UTF_8)).isGreaterThan(500_000);
      assertThat(tries(seed, 500_000, GB18030)).isGreaterThan(500_000);
    }
  }

  /** How many of the addresses were known, each tried with changed tails after it was learnt. */
  private static int tries(long seed, int count, Charset charset) {
    Random random = new Random(seed);
    SomeAddresses addresses = new SomeAddresses(random);
    AddressMemo memo = new AddressMemo(FACTORS, charset);
    for (int code = 0; code < CODES.size(); code++) {
      memo.learn(new byte[0], 0, 0, code, CODES.get(code));
    }
    int known = 0;
    for (int i = 0; i < count; i++) {
      String address = addresses.next();
      known += asked(memo, address, random.nextInt(CODES.size()), charset) ? 1 : 0;
      if (i % 2 == 0) {
        byte[] bytes = address.getBytes(charset);
        int code = random.nextInt(CODES.size());
        DeliveryPlace place = memo.learn(bytes, 0, bytes.length, code, CODES.get(code));
        assertThat(place).as(address).isEqualTo(slow(new String(bytes, charset), code));
        known += asked(memo, address, random.nextInt(CODES.size()), charset) ? 1 : 0;
        known += asked(memo, addresses.like(address), 0, charset) ? 1 : 0;
        known += asked(memo, addresses.like(address), 0, charset) ? 1 : 0;
      }
    }
    return known;
  }

  /** Whether the memo knows the address, and if so, as the slow way does. */
  private static boolean asked(AddressMemo memo, String address, int code, Charset charset) {
    byte[] row = ("深" + address + "圳市").getBytes(charset);
    int edge = "深".getBytes(charset).length;
    int to = row.length - 2 * edge;
    int place = memo.place(row, edge, to, code);
    if (place != AddressMemo.UNKNOWN) {
      DeliveryPlace slow = slow(new String(row, edge, to - edge, charset), code);
      if (place != slow.ordinal()) {
        assertThat(DeliveryPlace.values()[place]).as(address).isEqualTo(slow);
      }
    }
    return place != AddressMemo.UNKNOWN;
  }

  private static DeliveryPlace slow(String cell, int code) {
    return FACTORS.place(NotStated.orText(cell), DistrictCell.code(CODES.get(code)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "广东省深圳市福田区深南大道1001号,广东省深圳市福田区福华路350号岗厦皇庭大厦22层",
        "北京市朝阳区建国路88号,北京市朝阳区望京园402号楼",
        "518000 广东省深圳市南山区科技园,518057 广东省深圳市南山区高新南一道",
        "无,无",
        "none,none"
      })
  void anAddressLikeAnotherIsKnownAtOnce(String learntAndAsked) {
    byte[] bytes = learntAndAsked.getBytes(StandardCharsets.UTF_8);
    int comma = learntAndAsked.split(",")[0].getBytes(StandardCharsets.UTF_8).length;
    AddressMemo memo = new AddressMemo(FACTORS, StandardCharsets.UTF_8);
    assertThat(memo.place(bytes, comma + 1, bytes.length, 0)).isEqualTo(AddressMemo.UNKNOWN);
    DeliveryPlace place = memo.learn(bytes, 0, comma, 0, "");
    assertThat(memo.place(bytes, comma + 1, bytes.length, 0)).isEqualTo(place.ordinal());
  }
}
