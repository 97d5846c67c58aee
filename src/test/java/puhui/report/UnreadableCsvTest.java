package puhui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import puhui.facts.RowPlace;
import puhui.intake.Row;
import puhui.text.Language;
import puhui.text.Messages;

class UnreadableCsvTest {
  @Test
  void aRowIsListedWithItsPlaceValueAndReason() throws IOException {
    assertThat(written("order_date", "2023-13-45"))
        .isEqualTo("file,row,column,value,reason\na.csv,12,order_date,2023-13-45,没有。\n");
  }

  @Test
  void personsAndPhonesAreNotNamed() throws IOException {
    assertThat(written("imei", "356938035643809")).contains(",35*********3809,");
    assertThat(written("user_id", "u-123")).contains(",*****,");
    assertThat(written("address", "广东省深圳市福田区深南大道1001号")).contains(",广东省深圳市***,");
  }

  @Test
  void aWholeLineKeepsItsShapeButNotItsLongNumbers() throws IOException {
    assertThat(written("", "A1;2023-01-02;356938035643809"))
        .contains("A1;2023-01-02;35*********3809");
  }

  @Test
  void aValueThatASpreadsheetWouldRunIsQuieted() throws IOException {
    assertThat(written("order_date", "=HYPERLINK(1)")).contains(",'=HYPERLINK(1),");
  }

  private static String written(String column, String value) throws IOException {
    StringWriter writer = new StringWriter();
    try (UnreadableCsv csv = UnreadableCsv.open(writer, new Messages(Language.ZH))) {
      csv.write(new Row.Unreadable(new RowPlace(0, 12), column, value, "report.none"), "a.csv");
    }
    return writer.toString();
  }
}
