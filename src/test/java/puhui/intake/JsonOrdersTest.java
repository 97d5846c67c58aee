package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static puhui.intake.Sample.cells;
import static puhui.intake.Sample.problems;
import static puhui.intake.Sample.rows;
import static puhui.intake.Sample.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.facts.RowPlace;

class JsonOrdersTest {
  @TempDir Path folder;

  static String line(String id) {
    return ("{'order_id':'%s','order_date':'2023-10-18','platform':'示例平台','user_id':1,'buyer_type':'个人',"
            + "'agreement_id':'A1','address':'深圳市福田区','category':'手机','condition':'95新','status':'已完成',"
            + "'imei':356938035643809}")
        .formatted(id)
        .replace('\'', '"');
  }

  @Test
  void everyLineIsARow() {
    Path file =
        write(folder, "a.jsonl", line("A1") + "\n\n" + line("A2") + "\r\n{}\n" + line("A3"));
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1", "A2", "A3");
    assertThat(rows(file)).extracting(Row::place).last().isEqualTo(new RowPlace(3, 3));
  }

  @Test
  void numbersArePlainDecimals() {
    String exponent =
        line("A1").replace("356938035643809}", "3.56938035643809E14,\"price_cny\":1299.50}");
    Path file = write(folder, "a.jsonl", line("A1") + "\n" + exponent);
    assertThat(cells(file, Field.IMEI)).containsExactly("356938035643809", "356938035643809");
    assertThat(cells(file, Field.PRICE_CNY)).containsExactly("", "1299.50");
  }

  @Test
  void aTextWithAnExponentStaysAsItIs() {
    Path file = write(folder, "a.jsonl", line("A1").replace("356938035643809", "\"3.56938E+14\""));
    assertThat(cells(file, Field.IMEI)).containsExactly("3.56938E+14");
  }

  @Test
  void aMalformedLineIsAnUnreadableRow() {
    String text =
        String.join(
            "\n",
            line("A1"),
            line("A2").substring(1),
            "[1]",
            line("A3") + "x",
            "{\"order_id\":\"A4\"",
            line("A5"),
            line("A6").replace("\"A1\"", "{\"no\":1}"),
            "{\"order_id\":\"1\",\"order_id\":\"2\"}");
    assertThat(cells(write(folder, "a.jsonl", text), Field.ORDER_ID))
        .containsExactly("A1", "!json", "!json", "!json", "!json", "A5", "!nested", "!json");
  }

  @Test
  void aKeyMayStandOnSomeLinesOnly() {
    Path file =
        write(folder, "a.ndjson", line("A1").replace("\"user_id\":1,", "") + "\n" + line("A2"));
    assertThat(cells(file, Field.USER_ID)).containsExactly("", "1");
  }

  @Test
  void aColumnThatNoLineHasIsMissing() {
    Path file = write(folder, "a.jsonl", line("A1").replace("imei", "sn"));
    assertThat(problems(file)).containsExactly("intake.column.missing.near");
  }

  @Test
  void twoKeysThatMeanTheSameFieldAreRefused() {
    Path file =
        write(
            folder,
            "a.jsonl",
            line("A1") + "\n" + line("A2").replace("imei", "imei\":\"1\",\"ＩＭＥＩ"));
    assertThat(problems(file)).containsExactly("intake.column.doubled");
  }

  @Test
  void anObjectIsRecognisedWithoutTheNameOfTheFile() {
    assertThat(cells(write(folder, "a.txt", "\uFEFF" + line("A1")), Field.PLATFORM))
        .containsExactly("示例平台");
    byte[] gzip = Sample.gzip(line("A1").getBytes(StandardCharsets.UTF_8));
    assertThat(cells(write(folder, "a.jsonl.gz", gzip), Field.PLATFORM)).containsExactly("示例平台");
  }

  @Test
  void chineseKeysAndGbkAreReadToo() {
    Path file = write(folder, "a.jsonl", line("A1").replace("order_id", "订单号"), Sample.GBK);
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1");
  }
}
