package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
  };

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "GB18030, false", "GB18030, true"})
  void aFileOfOddCellsIsDecidedAlikeByItsBytesAndAsText(String charset, boolean moreRules)
      throws IOException {
    GeneratedYear year = new GeneratedYear(folder.resolve("year"), 10);
    Path rules = moreRules ? MoreRules.in(folder.resolve("rules")) : Path.of("rules");
    Path orders = folder.resolve("orders.csv");
    Files.write(orders, text().getBytes(Charset.forName(charset)));

    RunResult byBytes = check(year, rules, orders, "bytes", true);
    check(year, rules, orders, "text", false);

    for (String name : List.of("decisions.csv", "unreadable.csv", "summary.json", "report.html")) {
      assertThat(folder.resolve("bytes").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("text").resolve(name));
    }
    assertThat(byBytes.orders().read()).isEqualTo(ROWS);
    assertThat(byBytes.orders().eligible()).isGreaterThan(10);
  }

  private static String text() {
    Random random = new Random(4);
    StringBuilder text =
        new StringBuilder(
            "订单号,下单日期,平台,用户ID,用户类型,委托协议编号,收货地址,品类,成色,订单状态,price_cny,other_scheme,IMEI\n");
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
      GeneratedYear year, Path rules, Path orders, String out, boolean classes) {
    CheckRequest request =
        new CheckRequest(
            year.application(),
            List.of(orders),
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
            classes);
    return new Check(request, Progress.NONE).run();
  }
}
