package puhui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The Excel workbook that a platform without an export of its own fills in: a sheet of orders with
 * drop-downs for closed lists, and a sheet that explains each column with examples.
 */
public final class OrderTemplate {
  private static final int LAST_ROW = 100_000;
  private static final int EXAMPLES = 3;

  private OrderTemplate() {}

  /** Writes the empty template. */
  public static void write(Path file) throws IOException {
    write(file, 0);
  }

  /** Writes the template filled with example orders. */
  public static void writeExample(Path file) throws IOException {
    write(file, EXAMPLES);
  }

  private static void write(Path file, int orders) throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      orders(workbook, orders);
      notes(workbook);
      workbook.write(out);
    }
  }

  private static void orders(Workbook workbook, int examples) {
    Sheet sheet = workbook.createSheet("订单");
    sheet.createFreezePane(1, 1);
    CellStyle text = text(workbook);
    TemplateColumn[] columns = TemplateColumn.values();
    fill(sheet.createRow(0), names(), heading(workbook));
    for (TemplateColumn column : columns) {
      sheet.setDefaultColumnStyle(column.ordinal(), text);
      sheet.setColumnWidth(column.ordinal(), column.characters() * 256);
      dropDown(sheet, column);
    }
    for (int i = 0; i < examples; i++) {
      int example = i;
      List<String> cells =
          List.of(columns).stream().map(column -> column.example(example)).toList();
      fill(sheet.createRow(i + 1), cells, text);
    }
  }

  /** One column of the orders on each line, so that the sheet is not taken for orders itself. */
  private static void notes(Workbook workbook) {
    Sheet sheet = workbook.createSheet("填写说明");
    fill(sheet.createRow(0), List.of("列名", "是否必填", "填写内容", "示例一", "示例二", "示例三"), heading(workbook));
    for (TemplateColumn column : TemplateColumn.values()) {
      List<String> line =
          List.of(
              column.chinese(),
              column.needed() ? "必填" : "选填",
              column.note(),
              column.example(0),
              column.example(1),
              column.example(2));
      fill(sheet.createRow(column.ordinal() + 1), line, text(workbook));
    }
    int[] widths = {16, 10, 70, 24, 24, 24};
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  private static List<String> names() {
    return List.of(TemplateColumn.values()).stream().map(TemplateColumn::chinese).toList();
  }

  private static void dropDown(Sheet sheet, TemplateColumn column) {
    if (column.words().isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    CellRangeAddressList cells =
        new CellRangeAddressList(1, LAST_ROW, column.ordinal(), column.ordinal());
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(column.words().toArray(String[]::new)), cells);
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    validation.createErrorBox(column.chinese(), "请从下拉列表中选择；其他写法可能无法识别。");
    sheet.addValidationData(validation);
  }

  private static void fill(Row row, List<String> cells, CellStyle style) {
    for (int i = 0; i < cells.size(); i++) {
      var cell = row.createCell(i);
      cell.setCellValue(cells.get(i));
      cell.setCellStyle(style);
    }
  }

  /** Text, so that Excel makes no number of an IMEI or an order id. */
  private static CellStyle text(Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    return style;
  }

  private static CellStyle heading(Workbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = text(workbook);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }
}
