package puhui.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.decisions.Sampling;
import puhui.generate.words.ImeiNumber;
import puhui.report.RunResult;
import puhui.text.Language;
import puhui.text.Progress;

/** Cells that are read by their bytes mean what they mean when every row is read as text. */
class OddCellsTest {
  private static final int ROWS = 12_000;
  private static final String[][] CELLS = {
    {
      "2023-10-18",
      "2023/1/2",
      "2023-02-30",
      "20230718",
      "2022-08-17",
      "45217",
      "2023年7月1日",
      "",
      "-"
    },
    {"2023-12-31 23:59:59", "2023-06-14T20:26:27+00:00", "2023-12-31T20:00:00Z", "2024-01-01"},
    {"示例平台", "示例平台 ", "示 例", "别的", "", "ｓｈｉｌｉ", "\u3000示例平台"},
    {"u1", "u2 ", "", "-", "NULL", "n/a", "无", "\u00A0", "０", "\"u,1\"", "\"a\"\"b\"", "\u200B"},
    {"个人", "individual", "INDIVIDUAL", "企业", "", "？", "个人\u3000", "Ｉｎｄｉｖｉｄｕａｌ"},
    {"W1", "", "-", "null", "未签", "\"W\n1\"", "无", " "},
    {"广东省深圳市福田区", "深圳", "北京市海淀区", "", "福田区", "深圳市 南山区", "-", "龙华"},
    {"手机", "mobile phone", "Cell Phone", "平板", "", "手机 ", "\"手机\""},
    {"95新", "二手", "全新", "second-hand", "", "99新", "９５新"},
    {"已完成", "Completed", "已取消", "退款", "", "交易成功", "已完成\t"},
    {"1789", "1,789.00", "\"1,789.00\"", "￥1789", "-5", "0", "1e3", "1499.999", "1500", "", "一千"},
    {"", "否", "VER 001", "-", "无", "CCER", "0", "false"},
    {"Apple", "苹果", "", "\"Apple\"", "-", "Apple\"", "没有的"},
    {"iPhone 13", "iPhone 13 128GB", "", "\"iPhone 13\"", "iPhone 13 蓝色", "\"a,b\"", "-"},
    {"128", "128GB", "", "8+128", "\"128\"", "1TB", "大"},
  };

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String HEADER =
      "订单号,下单日期,平台,用户ID,用户类型,委托协议编号,收货地址,品类,成色,订单状态,price_cny,other_scheme," + "品牌,型号,内存,IMEI\n";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false", "GB18030, true"})
  void aFileOfOddCellsIsDecidedAlikeByItsBytesAndAsText(String charset, boolean moreRules)
      throws IOException {
    GeneratedYear year = new GeneratedYear(folder.resolve("year"), 10);
    Path rules = moreRules ? MoreRules.in(folder.resolve("rules")) : Path.of("rules");
    Path orders = folder.resolve("orders.csv");
    Files.write(orders, text().getBytes(Charset.forName(charset)));

    RunResult byBytes = check(year, rules, List.of(orders), "bytes", true);
    check(year, rules, List.of(orders), "text", false);

    assertSameOutputs();
    assertThat(byBytes.orders().read()).isEqualTo(ROWS);
    assertThat(byBytes.orders().eligible()).isGreaterThan(10);
  }

  @Test
  void aWordOfAFileInOneEncodingIsNoWordByItsBytesInTheNextFile() throws IOException {
    GeneratedYear year = new GeneratedYear(folder.resolve("year"), 10);
    Path chinese = folder.resolve("chinese.csv");
    Path unicode = folder.resolve("unicode.csv");
    String plain = HEADER + plainRows(0, 3000, "手机");
    Files.write(chinese, plain.getBytes(GB18030));
    try (OutputStream out = Files.newOutputStream(unicode)) {
      out.write(("\uFEFF" + HEADER + plainRows(3000, 6000, "手机")).getBytes(UTF_8));
      String[] around = plainRows(6000, 6001, "@").split("@");
      out.write(around[0].getBytes(UTF_8));
      out.write("手机".getBytes(GB18030));
      out.write(around[1].getBytes(UTF_8));
    }

    RunResult byBytes = check(year, Path.of("rules"), List.of(chinese, unicode), "bytes", true);
    check(year, Path.of("rules"), List.of(chinese, unicode), "text", false);

    assertSameOutputs();
    assertThat(byBytes.orders().eligible() + byBytes.orders().review()).isEqualTo(6000);
    assertThat(byBytes.orders().unreadable()).isEqualTo(1);
  }

  private void assertSameOutputs() {
    for (String name : List.of("decisions.csv", "unreadable.csv", "summary.json", "report.html")) {
      assertThat(folder.resolve("bytes").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("text").resolve(name));
    }
  }

  /** Orders with nothing odd about them. */
  private static String plainRows(int from, int to, String category) {
    StringBuilder text = new StringBuilder();
    for (int row = from; row < to; row++) {
      text.append("A%d,2023-10-18,示例平台,u%d,个人,W%d,广东省深圳市福田区,".formatted(row, row, row))
          .append(category)
          .append(",95新,已完成,1789,,Apple,iPhone 13,128,")
          .append(ImeiNumber.of("86", row, 5))
          .append('\n');
    }
    return text.toString();
  }

  private static String text() {
    Random random = new Random(4);
    StringBuilder text = new StringBuilder(HEADER);
    for (int row = 0; row < ROWS; row++) {
      text.append(id(random, row));
      for (int column = 0; column < CELLS.length; column++) {
        if (column != 1) {
          boolean stamped = column == 0 && random.nextInt(3) == 0;
          text.append(',').append(cell(random, CELLS[stamped ? 1 : column]));
        }
      }
      text.append(',').append(imei(random, row)).append('\n');
    }
    return text.toString();
  }

  /** Mostly the usual spelling, so that not every order is refused for one cell. */
  private static String cell(Random random, String[] cells) {
    return cells[random.nextInt(5) > 0 ? 0 : random.nextInt(cells.length)];
  }

  private static String id(Random random, int row) {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> " A" + row + " ";
      case 2 -> "\"A," + row + "\"";
      case 3 -> "=A" + row;
      case 4 -> "\"A" + row + "\"";
      case 5 -> "订单" + row;
      case 6 -> "-";
      default -> "A" + row;
    };
  }

  private static String imei(Random random, int row) {
    String imei = ImeiNumber.of("86", random.nextInt(8) == 0 ? random.nextInt(50) : row, 5);
    return switch (random.nextInt(16)) {
      case 0 -> "";
      case 1 -> "'" + imei;
      case 2 -> "=\"" + imei + "\"";
      case 3 -> imei.substring(0, 2) + "-" + imei.substring(2, 8) + " " + imei.substring(8);
      case 4 -> imei + "\u3000";
      case 5 -> imei.substring(0, 14);
      case 6 -> imei.substring(0, 14) + (9 - (imei.charAt(14) - '0'));
      case 7 -> "3.56938E+14";
      case 8 -> imei + "/" + ImeiNumber.of("86", row + 100_000L, 5);
      case 9 -> imei.replace('8', '８');
      case 10 -> "未知";
      default -> imei;
    };
  }

  private RunResult check(
      GeneratedYear year, Path rules, List<Path> orders, String out, boolean classes) {
    CheckRequest request =
        new CheckRequest(
            year.application(),
            orders,
            folder.resolve(out),
            rules,
            Path.of("factors"),
            Optional.empty(),
            Language.ZH,
            2,
            Sampling.ALL,
            false,
            Watch.OFF,
            CheckRequest.USUAL_MEMORY,
            classes,
            Naming.OWN);
    return new Check(request, Progress.NONE).run();
  }
}
