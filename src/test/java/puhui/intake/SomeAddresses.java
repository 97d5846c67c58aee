package puhui.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses made at random of the names of divisions, of what stands in cases, and of streets. */
final class SomeAddresses {
  private static final Pattern CASE_ADDRESS = Pattern.compile("address: *\"?([^,}\"\\n]+)");
  private static final String[] WORDS = {
    "路",
    "街",
    "大道",
    "大街",
    "巷",
    "花园",
    "大厦",
    "广场",
    "小区",
    "公寓",
    "公司",
    "酒店",
    "大酒店",
    "村",
    "苑",
    "城",
    "街道",
    "1号",
    "12栋",
    "３",
    "٣",
    " ",
    "　",
    ",",
    "，",
    "-",
    "中国",
    "中华人民共和国",
    "市辖区",
    "省直辖县级行政区划",
    "518000",
    "51800",
    "无",
    "没有",
    "空",
    "否",
    "none",
    "n",
    "/",
    "省",
    "市",
    "区",
    "县",
    "深圳",
    "深汕",
    "南山",
    "龙華",
    "廣東",
    "a",
    "é",
    "𠀀",
    "\u00A0",
    "\u200B",
    "（",
    "科技园",
    "建国",
    "人民",
    "\u0660",
    "#"
  };

  private final List<String> names = new ArrayList<>();
  private final List<String> whole = new ArrayList<>();
  private final Random random;

  SomeAddresses(Random random) {
    this.random = random;
    try (Stream<Path> cases = Files.walk(Path.of("cases"))) {
      for (String line : Files.readAllLines(Path.of("factors/divisions.csv"))) {
        names.add(line.split(",")[1]);
      }
      for (Path file : cases.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        CASE_ADDRESS.matcher(Files.readString(file)).results().forEach(this::add);
      }
      for (String table : List.of("contract-places", "places-in-shenzhen", "places-outside")) {
        Path file = Path.of("src/test/resources/puhui/factors/" + table + ".csv");
        Files.readAllLines(file).forEach(line -> whole.add(line.split(",")[0]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(MatchResult found) {
    whole.add(found.group(1));
  }

  String next() {
    if (random.nextInt(5) == 0) {
      return changed(whole.get(random.nextInt(whole.size())));
    }
    StringBuilder address = new StringBuilder();
    for (int parts = random.nextInt(5); parts >= 0; parts--) {
      address.append(random.nextInt(3) > 0 ? name() : word());
    }
    return random.nextInt(3) == 0 ? changed(address.toString()) : address.toString();
  }

  /** Another address with the same beginning. */
  String like(String address) {
    int kept = random.nextInt(address.length() + 1);
    String beginning = address.substring(0, kept);
    return random.nextInt(4) == 0
        ? beginning
        : beginning + word() + (random.nextBoolean() ? name() : word());
  }

  /** The name of a division, often without its last letter. */
  private String name() {
    String name = names.get(random.nextInt(random.nextBoolean() ? names.size() : 60));
    boolean whole = random.nextBoolean() || name.length() < 3;
    return whole ? name : name.substring(0, name.length() - 1);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String changed(String address) {
    int at = random.nextInt(address.length() + 1);
    String end = address.substring(Math.min(address.length(), at + random.nextInt(2)));
    return address.substring(0, at) + word() + end;
  }
}
