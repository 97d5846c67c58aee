package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static puhui.intake.Sample.CHINESE;
import static puhui.intake.Sample.cells;
import static puhui.intake.Sample.problems;
import static puhui.intake.Sample.row;
import static puhui.intake.Sample.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.facts.RowPlace;

class XlsxOrdersTest {
  private static final int DATE = 1;
  private static final int IMEI = 10;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("orders.xlsx");
  }

  @Test
  void aSheetIsReadLikeAnyTable() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
          fill(sheet, 3, row("A2"));
        });
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1", "A2");
    assertThat(rows(file)).extracting(puhui.intake.Row::place).last().isEqualTo(new RowPlace(3, 2));
  }

  @Test
  void anImeiKeptAsANumberIsItsFifteenDigits() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
          sheet.getRow(1).getCell(IMEI).setCellValue(356938035643809d);
          fill(sheet, 2, row("A2"));
          sheet.getRow(2).getCell(IMEI).setCellValue("3.56938E+14");
        });
    assertThat(cells(file, Field.IMEI)).containsExactly("356938035643809", "3.56938E+14");
  }

  @Test
  void numbersArePlainDecimals() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE + ",成交价");
          double[] prices = {1299.5, 1e10, 0.1, 12};
          for (int i = 0; i < prices.length; i++) {
            fill(sheet, i + 1, row("A" + i));
            sheet.getRow(i + 1).createCell(11).setCellValue(prices[i]);
          }
        });
    assertThat(cells(file, Field.PRICE_CNY)).containsExactly("1299.5", "10000000000", "0.1", "12");
  }

  @Test
  void datesComeAsIsoTextWhateverTheirFormat() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          for (int i = 1; i <= 5; i++) {
            fill(sheet, i, row("A" + i));
          }
          sheet.getRow(1).getCell(DATE).setCellValue(45217);
          sheet.getRow(2).getCell(DATE).setCellValue(LocalDateTime.parse("2023-10-18T12:30:00"));
          sheet.getRow(2).getCell(DATE).setCellStyle(style(sheet, "m/d/yy h:mm"));
          sheet.getRow(3).getCell(DATE).setCellValue(LocalDateTime.parse("2023-10-18T00:00:00"));
          sheet.getRow(3).getCell(DATE).setCellStyle(style(sheet, "yyyy\"年\"m\"月\"d\"日\""));
          sheet.getRow(4).getCell(DATE).setCellValue(20231018);
          sheet.getRow(5).getCell(DATE).setCellValue(45217.75);
        });
    assertThat(cells(file, Field.ORDER_DATE))
        .containsExactly(
            "2023-10-18", "2023-10-18 12:30:00", "2023-10-18", "20231018", "2023-10-18 18:00:00");
  }

  @Test
  void formulasGiveTheirLastResultAndErrorsNothing() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
          sheet.getRow(1).getCell(0).setCellFormula("\"X\"&\"1\"");
          sheet.getRow(1).getCell(5).setCellFormula("NA()");
          sheet.getRow(1).getCell(IMEI).setCellFormula("356938035643808+1");
          sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("X1");
    assertThat(cells(file, Field.AGREEMENT_ID)).containsExactly("");
    assertThat(cells(file, Field.IMEI)).containsExactly("356938035643809");
  }

  @Test
  void mergedTitleRowsStandAboveTheHeader() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, "示例平台 2023 年订单明细");
          sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 10));
          fill(sheet, 1, "制表日期：2024-01-05");
          fill(sheet, 3, CHINESE);
          fill(sheet, 4, row("A1"));
        });
    assertThat(rows(file)).extracting(puhui.intake.Row::place).containsExactly(new RowPlace(3, 1));
  }

  @Test
  void aSheetOfNotesIsLeftAloneWhereverItStands() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, "说明");
          fill(sheet, 1, "订单号,平台编号");
          Sheet orders = sheet.getWorkbook().createSheet("订单");
          fill(orders, 0, CHINESE);
          fill(orders, 1, row("A1"));
          sheet.getWorkbook().createSheet("空");
        });
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("A1");
  }

  @Test
  void aSecondSheetOfOrdersIsNotDroppedInSilence() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          Sheet more = sheet.getWorkbook().createSheet("二月");
          fill(more, 0, CHINESE);
        });
    assertThat(problems(file)).containsExactly("intake.xlsx.sheets");
  }

  @Test
  void aSheetWithoutANeededColumnIsRefused() throws IOException {
    workbook(sheet -> fill(sheet, 0, CHINESE.replace(",IMEI", ",串号")));
    assertThat(problems(file)).containsExactly("intake.column.missing.near");
  }

  @Test
  void anEmptyWorkbookIsRefused() throws IOException {
    workbook(sheet -> {});
    assertThat(problems(file)).containsExactly("intake.file.empty");
  }

  @Test
  void aCellBesideTheTableMakesItsRowUnreadable() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1") + ",漏写列名");
          fill(sheet, 2, "A2,2023-10-18");
        });
    assertThat(cells(file, Field.ORDER_ID)).containsExactly("!more_fields", "A2");
  }

  @Test
  void externalEntitiesAreRefused() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
        });
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    edit(
        "/xl/sharedStrings.xml",
        xml ->
            xml.replaceFirst(
                    "\\?>", "?><!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                .replace("A1<", "&x;<"));
    assertThat(problems(file)).containsExactly("intake.xlsx.broken");
  }

  @Test
  void entitiesThatMultiplyAreRefused() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
        });
    StringBuilder doctype = new StringBuilder("?><!DOCTYPE worksheet [<!ENTITY e0 \"xxxxxxxxxx\">");
    for (int i = 1; i < 12; i++) {
      doctype.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
    }
    edit(
        "/xl/worksheets/sheet1.xml",
        xml -> xml.replaceFirst("\\?>", doctype + "]>").replaceFirst("<v>0</v>", "<v>&e11;</v>"));
    assertThat(problems(file)).containsExactly("intake.xlsx.broken");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    workbook(sheet -> fill(sheet, 0, CHINESE));
    edit(
        "/xl/sharedStrings.xml",
        xml -> xml.replace("</sst>", "<si><t>" + "0".repeat(30_000_000) + "</t></si></sst>"));
    assertThat(Files.size(file)).isLessThan(100_000);
    assertThat(problems(file)).containsExactly("intake.xlsx.bomb");
  }

  @Test
  void aBombInTheSheetIsRefused() throws IOException {
    workbook(
        sheet -> {
          fill(sheet, 0, CHINESE);
          fill(sheet, 1, row("A1"));
        });
    edit(
        "/xl/worksheets/sheet1.xml",
        xml -> xml.replace("</sheetData>", "<row></row>".repeat(2_000_000) + "</sheetData>"));
    assertThat(problems(file)).containsExactly("intake.xlsx.bomb");
  }

  @Test
  void halfAWorkbookIsRefused() throws IOException {
    workbook(sheet -> fill(sheet, 0, CHINESE));
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(problems(file)).containsExactly("intake.xlsx.broken");
  }

  private void workbook(Consumer<Sheet> content) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      content.accept(workbook.createSheet("第一页"));
      workbook.write(out);
    }
  }

  private void edit(String part, java.util.function.UnaryOperator<String> change)
      throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath(part);
      Files.writeString(path, change.apply(Files.readString(path)), StandardCharsets.UTF_8);
    }
  }

  private static CellStyle style(Sheet sheet, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    return style;
  }

  private static void fill(Sheet sheet, int number, String cells) {
    Row row = sheet.createRow(number);
    String[] texts = cells.split(",");
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }
}
