package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTemplateTest {
  @TempDir Path folder;

  @Test
  void theEmptyTemplateIsAFileOfOrdersWithoutRows() throws IOException {
    Path file = folder.resolve("模板.xlsx");
    OrderTemplate.write(file);
    assertThat(Sample.rows(file)).isEmpty();
  }

  @Test
  void theFilledExampleReadsBack() throws IOException {
    Path file = folder.resolve("示例.xlsx");
    OrderTemplate.writeExample(file);
    try (OrderFile orders = OrderFiles.open(file, 0, Mapping.NONE)) {
      assertThat(orders.columns()).isEqualTo(EnumSet.allOf(Field.class));
      assertThat(orders.unknownColumns()).isEmpty();
    }
    for (TemplateColumn column : TemplateColumn.values()) {
      assertThat(Sample.cells(file, Field.valueOf(column.name())))
          .containsExactly(column.example(0), column.example(1), column.example(2));
    }
  }

  @Test
  void closedListsHaveDropDownsAndNumbersAreText() throws IOException {
    Path file = folder.resolve("a.xlsx");
    OrderTemplate.write(file);
    try (var workbook = WorkbookFactory.create(file.toFile())) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getDataValidations()).hasSize(4);
      assertThat(sheet.getColumnStyle(TemplateColumn.IMEI.ordinal()).getDataFormatString())
          .isEqualTo("@");
      assertThat(sheet.getColumnStyle(TemplateColumn.ORDER_ID.ordinal()).getDataFormatString())
          .isEqualTo("@");
    }
  }

  @Test
  void thereIsAColumnForEveryField() {
    assertThat(TemplateColumn.values())
        .extracting(Enum::name)
        .containsExactlyElementsOf(
            java.util.Arrays.stream(Field.values()).map(Enum::name).toList());
  }
}
