package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static puhui.intake.Sample.CHINESE;
import static puhui.intake.Sample.ENGLISH;
import static puhui.intake.Sample.GBK;
import static puhui.intake.Sample.cells;
import static puhui.intake.Sample.row;
import static puhui.intake.Sample.rows;
import static puhui.intake.Sample.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.RowPlace;
import puhui.text.Trouble;

class CsvOrdersTest {
  @TempDir Path folder;

  @Test
  void aRowIsItsCellsByField() {
    Path file = write(folder, "a.csv", ENGLISH + "\n" + row("A1") + "\n" + row("A2") + "\n");

    List<Row> rows = rows(file);

    assertThat(rows).extracting(Row::place).containsExactly(new RowPlace(3, 1), new RowPlace(3, 2));
    Row.Readable first = (Row.Readable) rows.get(0);
    assertThat(first.cell(Field.ORDER_ID)).isEqualTo("A1");
    assertThat(first.cell(Field.ADDRESS)).isEqualTo("广东省深圳市福田区");
    assertThat(first.cell(Field.IMEI)).isEqualTo("356938035643809");
    assertThat(first.cell(Field.PRICE_CNY)).as("an absent column").isEmpty();
  }

  @Test
  void chineseHeadersMeanTheSame() {
    Path file = write(folder, "a.csv", CHINESE + "\r\n" + row("A1") + "\r\n");
    assertThat(cells(file, Field.CONDITION)).containsExactly("95新");
  }

  @Test
  void columnsMayStandInAnyOrderAndUnknownOnesAreListed() {
    Path file = write(folder, "a.csv", "备注," + CHINESE + ",利润, ,备注\n好," + row("A1") + ",9,,x\n");
    try (OrderFile orders = OrderFiles.open(file, 0, Mapping.NONE)) {
      assertThat(orders.unknownColumns()).containsExactly("备注", "利润");
      assertThat(orders.columns()).hasSize(11).doesNotContain(Field.BRAND);
    }
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1");
  }

  @Test
  void headersAreReadWithoutCaseBlanksMarksAndFullWidth() {
    String header =
        "\uFEFF Order ID"
            + " ,ORDER_DATE,Platform,ｕｓｅｒ＿ｉｄ,buyer_type,agreement_id,Address,category,condition,status,Ｉｍｅｉ";
    assertThat(cells(write(folder, "a.csv", header + "\n" + row("A1") + "\n"), Field.ORDER_ID))
        .containsExactly("A1");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFound(String separator) {
    String text = (CHINESE + "\n" + row("A1") + "\n").replace(",", separator);
    assertThat(cells(write(folder, "a.csv", text), Field.IMEI)).containsExactly("356938035643809");
  }

  @Test
  void excelsLineThatNamesTheSeparatorIsNoHeader() {
    String text = "sep=;\r\n" + (CHINESE + "\r\n" + row("A1")).replace(",", ";") + "\r\n";
    assertThat(cells(write(folder, "a.csv", text), Field.ORDER_ID)).containsExactly("A1");
  }

  @Test
  void quotedFieldsMayHoldSeparatorsQuotesAndLineBreaks() {
    String text =
        ENGLISH
            + ",备注\n"
            + row("A1").replace("广东省深圳市福田区", "\"福田区,\n\"\"华强北\"\"\"")
            + ",\n"
            + row("A2")
            + ",\n";
    Path file = write(folder, "a.csv", text);
    assertThat(cells(file, Field.ADDRESS)).containsExactly("福田区,\n\"华强北\"", "广东省深圳市福田区");
  }

  @Test
  void excelsEqualsSignIsKeptForTheImeiToClean() {
    Path file =
        write(
            folder,
            "a.csv",
            ENGLISH + "\n" + row("A1").replace("356938035643809", "=\"356938035643809\"") + "\n");
    assertThat(cells(file, Field.IMEI)).containsExactly("=\"356938035643809\"");
  }

  @Test
  void titleRowsMayStandAboveTheHeader() {
    Path file =
        write(folder, "a.csv", "示例平台 2023 年订单,,,\n制表人：张三\n\n" + CHINESE + "\n" + row("A1") + "\n");
    assertThat(rows(file)).extracting(Row::place).containsExactly(new RowPlace(3, 1));
  }

  @Test
  void linesWithoutAnyValueAreNoRows() {
    Path file =
        write(
            folder,
            "a.csv",
            ENGLISH + "\n\n,,,,\n" + row("A1") + "\n   \n\u3000,,,,,,,,,,\n" + row("A2"));
    assertThat(rows(file)).extracting(row -> row.place().row()).containsExactly(1L, 2L);
  }

  @Test
  void aHeaderAloneIsAFileWithoutRows() {
    assertThat(rows(write(folder, "a.csv", CHINESE))).isEmpty();
  }

  @Test
  void fewerOrMoreFieldsThanTheHeaderMakeARowUnreadableAndItStillCounts() {
    Path file =
        write(
            folder,
            "a.csv",
            ENGLISH + "\nA1,2023-10-18\n" + row("A2") + ",extra\n" + row("A3") + "\n");
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("!fewer_fields", "!more_fields", "A3");
    assertThat(rows(file).get(2).place().row()).isEqualTo(3);
    assertThat(((Row.Unreadable) rows(file).get(0)).value()).isEqualTo("2 ≠ 11");
  }

  @Test
  void gbkIsRecognisedByTheHeader() {
    assertThat(cells(write(folder, "a.csv", CHINESE + "\n" + row("A1") + "\n", GBK), Field.ADDRESS))
        .containsExactly("广东省深圳市福田区");
  }

  @Test
  void gbkIsRecognisedByTheRowsUnderAnEnglishHeader() {
    assertThat(cells(write(folder, "a.csv", ENGLISH + "\n" + row("A1") + "\n", GBK), Field.ADDRESS))
        .containsExactly("广东省深圳市福田区");
  }

  @Test
  void charactersOfFourBytesAreText() {
    Path file =
        write(
            folder,
            "a.csv",
            CHINESE + "\n" + row("A1").replace("福田", "㐂𠮷") + "\n",
            Encoding.GB18030);
    assertThat(cells(file, Field.ADDRESS)).containsExactly("广东省深圳市㐂𠮷区");
  }

  @Test
  void oneBadRowDoesNotMakeAUtf8FileAnother() {
    for (String header : List.of(CHINESE, ENGLISH)) {
      byte[] bytes = joined(header + "\n" + row("A1") + "\n", row("A2") + "\n", row("A3") + "\n");
      Path file = write(folder, "a.csv", bytes);
      assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1", "!not_text", "A3");
      assertThat(((Row.Unreadable) rows(file).get(1)).column()).isEqualTo("platform");
    }
  }

  /** The second part in GBK, the others in UTF-8. */
  private static byte[] joined(String first, String gbk, String last) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(gbk.getBytes(GBK));
    bytes.writeBytes(last.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  @Test
  void oneBadRowInAGbkFileDoesNotMakeItAnother() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes((ENGLISH + "\n" + row("A1") + "\n" + row("A2") + "\n").getBytes(GBK));
    bytes.writeBytes((row("A3") + "\n").replace("手机", "\u0001").getBytes(GBK));
    byte[] text = bytes.toByteArray();
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == 1 ? (byte) 0xFF : text[i];
    }
    assertThat(cells(write(folder, "a.csv", text), Field.ORDER_ID))
        .containsExactly("A1", "A2", "!not_text");
  }

  @Test
  void aBadByteBeforeASeparatorOrLineEndSpoilsItsOwnRowOnly() throws IOException {
    for (byte[] bad :
        new byte[][] {
          {(byte) 0x81, '0'}, {(byte) 0xB0}, {(byte) 0xFF}, {(byte) 0x81, '0', (byte) 0x81}
        }) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes((CHINESE + "\n" + row("A1")).getBytes(GBK));
      bytes.writeBytes(bad);
      bytes.writeBytes(("\n" + row("A2") + "\n").getBytes(GBK));
      assertThat(cells(write(folder, "a.csv", bytes.toByteArray()), Field.ORDER_ID))
          .containsExactly("!not_text", "A2");
    }
  }

  @Test
  void nulBytesMakeTheirRowUnreadable() {
    Path file =
        write(
            folder,
            "a.csv",
            ENGLISH + "\n" + row("A1").replace("u1", "u\0") + "\n" + row("A2") + "\n");
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("!not_text", "A2");
  }

  @Test
  void aReplacementCharacterThatTheFileHasIsText() {
    assertThat(
            cells(write(folder, "a.csv", ENGLISH + "\n" + row("A\uFFFD1") + "\n"), Field.ORDER_ID))
        .containsExactly("A\uFFFD1");
  }

  @Test
  void gzippedFilesAreUnpacked() {
    byte[] text = (CHINESE + "\n" + row("A1") + "\n").getBytes(GBK);
    assertThat(cells(write(folder, "orders.csv.gz", Sample.gzip(text)), Field.PLATFORM))
        .containsExactly("示例平台");
    assertThat(cells(write(folder, "orders.csv", Sample.gzip(text)), Field.PLATFORM))
        .as("by its bytes")
        .hasSize(1);
  }

  @Test
  void aQuoteBehindAClosedOneSpoilsNothingElse() {
    Path file = write(folder, "a.csv", ENGLISH + "\n" + row("\"A\"1") + "\n" + row("5\"") + "\n");
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1", "5\"");
  }

  @Test
  void whatIsShownOfABadRowIsShortAndHidesImeis() {
    String cell = "356938035643809 \0" + "长".repeat(300);
    Path file = write(folder, "a.csv", ENGLISH + "\n" + row("A1").replace("u1", cell) + "\n");
    Row.Unreadable row = (Row.Unreadable) rows(file).get(0);
    assertThat(row.column()).isEqualTo("user_id");
    assertThat(row.value()).startsWith("35*********3809 \uFFFD长").hasSize(200).endsWith("长…");
  }

  @Test
  void aMissingColumnIsNamedWithTheNearestOne() {
    Path file =
        write(
            folder,
            "a.csv",
            CHINESE.replace("订单号", "订单编号").replace("IMEI", "序列号") + "\n" + row("A1") + "\n");
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> rows(file));
    assertThat(trouble.problems())
        .extracting(problem -> problem.values().get(0) + " " + problem.values().get(2))
        .containsExactly("order_id 订单编号", "imei 序列号");
  }

  @Test
  void addressOrDistrictCodeIsEnough() {
    assertThat(rows(write(folder, "a.csv", CHINESE.replace("收货地址", "行政区划代码")))).isEmpty();
    assertThat(Sample.problems(write(folder, "b.csv", CHINESE.replace("收货地址", "地址"))))
        .containsExactly("intake.column.missing.near");
  }

  @Test
  void twoColumnsThatMeanTheSameFieldAreRefused() {
    assertThat(Sample.problems(write(folder, "a.csv", CHINESE + ",order_id\n")))
        .containsExactly("intake.column.doubled");
    assertThat(Sample.problems(write(folder, "b.csv", CHINESE + ",IMEI\n")))
        .containsExactly("intake.column.doubled");
    assertThat(Sample.problems(write(folder, "c.csv", CHINESE + ",交易日期\n")))
        .containsExactly("intake.column.doubled");
  }
}
