package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.factors.Factors;
import puhui.facts.Amount;
import puhui.facts.BuyerType;
import puhui.facts.Category;
import puhui.facts.Condition;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Imei;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.facts.RowPlace;
import puhui.facts.Status;
import puhui.facts.Text;

class OrderCleanerTest {
  private static final Factors FACTORS = Factors.load(Path.of("factors"));

  private final OrderCleaner cleaner =
      new OrderCleaner(
          FACTORS, List.of("示例平台", "Example"), 2023, day -> new Parameters(Map.of("day", day)));

  @Test
  void aRowBecomesACompleteOrder() {
    Order order = cleaner.order(row());

    assertThat(order.row()).isEqualTo(new RowPlace(0, 7));
    assertThat(order.orderId()).isEqualTo(new Text("A1"));
    assertThat(order.date()).isEqualTo(Day.of("2023-10-18"));
    assertThat(order.platform()).isEqualTo(new Text("示例平台"));
    assertThat(order.platformIsApplicants()).isTrue();
    assertThat(order.buyerType()).isEqualTo(BuyerType.INDIVIDUAL);
    assertThat(order.place()).isEqualTo(DeliveryPlace.IN_SHENZHEN);
    assertThat(order.category()).isEqualTo(Category.MOBILE_PHONE);
    assertThat(order.condition()).isEqualTo(Condition.SECOND_HAND);
    assertThat(order.status()).isEqualTo(Status.COMPLETED);
    assertThat(order.imei().text()).isEqualTo("356938035643809");
    assertThat(order.device().storageGb()).isEqualTo(Amount.of(128));
    assertThat(order.priceCny()).isEqualTo(Amount.of("2599"));
    assertThat(order.otherScheme()).isEqualTo(Text.NOT_STATED);
    assertThat(order.applicationYear()).isEqualTo(Amount.of(2023));
    assertThat(order.linkedImeis()).isEqualTo(Amount.of(1));
    assertThat(order.parameters()).containsEntry("day", Day.of("2023-10-18"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "无", "否", "没有", "空", "None", "NO", "N/A", "na", "null", "nil", "-", "--", "/", "Ｎ／Ａ"
      })
  void aWordForNothingIsNotStatedInEveryColumn(String nothing) {
    Row.Readable row = new Row.Readable(new RowPlace(0, 7), new String[Field.values().length]);
    Arrays.fill(row.cells(), nothing);
    row.cells()[Field.ORDER_ID.ordinal()] = "A1";

    Order order = cleaner.order(row);

    assertThat(cleaner.fault(row)).isEmpty();
    assertThat(order.date()).isEqualTo(Day.NOT_STATED);
    assertThat(List.of(order.platform(), order.userId(), order.agreementId(), order.otherScheme()))
        .containsOnly(Text.NOT_STATED);
    assertThat(order.platformIsApplicants()).isFalse();
    assertThat(order.buyerType()).isEqualTo(BuyerType.NOT_STATED);
    assertThat(order.place()).isEqualTo(DeliveryPlace.NOT_STATED);
    assertThat(order.category()).isEqualTo(Category.NOT_STATED);
    assertThat(order.condition()).isEqualTo(Condition.NOT_STATED);
    assertThat(order.status()).isEqualTo(Status.NOT_STATED);
    assertThat(order.imei()).isEqualTo(Imei.NOT_STATED);
    assertThat(order.device().identified()).isFalse();
    assertThat(order.priceCny()).isEqualTo(Amount.NOT_STATED);
    assertThat(order.parameters()).containsEntry("day", Day.of("2023-12-31"));
  }

  @Test
  void aWordThatNoTermKnowsIsNotRecognised() {
    Order order =
        cleaner.order(
            row(
                Field.CATEGORY,
                "other",
                Field.CONDITION,
                "小花",
                Field.STATUS,
                "NOT_COMPLETED",
                Field.BUYER_TYPE,
                "外星人"));
    assertThat(order.category()).isEqualTo(Category.NOT_RECOGNISED);
    assertThat(order.condition()).isEqualTo(Condition.NOT_RECOGNISED);
    assertThat(order.status()).isEqualTo(Status.NOT_RECOGNISED);
    assertThat(order.buyerType()).isEqualTo(BuyerType.NOT_RECOGNISED);
  }

  @ParameterizedTest
  @CsvSource({
    "手机, MOBILE_PHONE",
    "智能手机, MOBILE_PHONE",
    "二手手机, MOBILE_PHONE",
    "' Mobile Phone ', MOBILE_PHONE",
    "SMARTPHONE, MOBILE_PHONE",
    "cell phone, MOBILE_PHONE",
    "平板, OTHER",
    "平板电脑, OTHER",
    "笔记本, OTHER",
    "图书, OTHER",
    "相机, OTHER",
    "耳机, OTHER",
    "手表, OTHER",
    "家电, OTHER",
    "服装, OTHER"
  })
  void categoriesOfTheContractAreKnown(String word, Category meaning) {
    assertThat(cleaner.order(row(Field.CATEGORY, word)).category()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "二手, SECOND_HAND",
    "Second-Hand, SECOND_HAND",
    "second hand, SECOND_HAND",
    "used, SECOND_HAND",
    "pre-owned, SECOND_HAND",
    "翻新, SECOND_HAND",
    "refurbished, SECOND_HAND",
    "九成新, SECOND_HAND",
    "95新, SECOND_HAND",
    "99新 国行, SECOND_HAND",
    "９５新, SECOND_HAND",
    "全新, NEW",
    "NEW, NEW",
    "未拆封, NEW",
    "全新 国行 带票, NEW",
    "十成新, NOT_RECOGNISED",
    "100新, NOT_RECOGNISED"
  })
  void conditionsOfTheContractAreKnown(String word, Condition meaning) {
    assertThat(cleaner.order(row(Field.CONDITION, word)).condition()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({
    "已完成, COMPLETED",
    "完成, COMPLETED",
    "交易成功, COMPLETED",
    "交易完成, COMPLETED",
    "已签收, COMPLETED",
    "Completed, COMPLETED",
    "已取消, NOT_COMPLETED",
    "交易关闭, NOT_COMPLETED",
    "已退货, NOT_COMPLETED",
    "已退款, NOT_COMPLETED",
    "退款成功, NOT_COMPLETED",
    "退货退款, NOT_COMPLETED",
    "待付款, NOT_COMPLETED",
    "待发货, NOT_COMPLETED",
    "已发货, NOT_COMPLETED",
    "cancelled, NOT_COMPLETED",
    "returned, NOT_COMPLETED",
    "refunded, NOT_COMPLETED",
    "已完成 好评, NOT_RECOGNISED"
  })
  void statusesOfTheContractAreKnown(String word, Status meaning) {
    assertThat(cleaner.order(row(Field.STATUS, word)).status()).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource({"示例平台, true", "' EXAMPLE ', true", "example, true", "示例, false", "别家, false"})
  void anAliasIsTurnedIntoThePlatformsName(String cell, boolean ours) {
    Order order = cleaner.order(row(Field.PLATFORM, cell));
    assertThat(order.platformIsApplicants()).isEqualTo(ours);
    assertThat(order.platform()).isEqualTo(new Text(ours ? "示例平台" : cell));
  }

  @Test
  void anOrderIdIsNeededAndOfAtMost64Characters() {
    assertThat(reason(row(Field.ORDER_ID, ""))).isEqualTo("order_id intake.unreadable.no_order_id");
    assertThat(reason(row(Field.ORDER_ID, "无")))
        .isEqualTo("order_id intake.unreadable.no_order_id");
    assertThat(reason(row(Field.ORDER_ID, "x".repeat(65))))
        .isEqualTo("order_id intake.unreadable.long_order_id");
    assertThat(reason(row(Field.ORDER_ID, "x".repeat(64)))).isEmpty();
    assertThat(reason(row(Field.ORDER_ID, "𠮷".repeat(64)))).isEmpty();
  }

  @Test
  void aDateInNoKnownFormMakesItsRowUnreadable() {
    assertThat(reason(row(Field.ORDER_DATE, "2023-02-30")))
        .isEqualTo("order_date intake.unreadable.date");
    assertThat(reason(row(Field.ORDER_DATE, "去年"))).isEqualTo("order_date intake.unreadable.date");
    assertThat(reason(row(Field.ORDER_DATE, "无"))).isEmpty();
  }

  @Test
  void theDivisionCodeIsCutAndDecidesWithoutAText() {
    Order order = cleaner.order(row(Field.ADDRESS, "无", Field.DISTRICT_CODE, "440307003001"));
    assertThat(order.place()).isEqualTo(DeliveryPlace.IN_SHENZHEN);
  }

  @Test
  void contentIsOneTextForEqualRowsInWhateverWidth() {
    String content = cleaner.content(row(Field.MODEL, "iPhone 13", Field.IMEI, "３５６"));
    assertThat(content)
        .isEqualTo(cleaner.content(row(Field.MODEL, "ｉPhone 13\u3000", Field.IMEI, "356")));
    assertThat(content).startsWith("A1\u001F2023-10-18\u001F示例平台").hasSizeGreaterThan(60);
    assertThat(content.chars().filter(c -> c == 0x1F).count()).isEqualTo(Field.values().length - 1);
  }

  private String reason(Row.Readable row) {
    return cleaner.fault(row).map(fault -> fault.column() + " " + fault.reason()).orElse("");
  }

  /** A row that has nothing wrong with it, but for the fields and cells that are given. */
  private static Row.Readable row(Object... changes) {
    String[] cells = new String[Field.values().length];
    Arrays.fill(cells, "");
    for (TemplateColumn column : TemplateColumn.values()) {
      cells[Field.valueOf(column.name()).ordinal()] = column.example(0);
    }
    cells[Field.ORDER_ID.ordinal()] = "A1";
    for (int i = 0; i < changes.length; i += 2) {
      cells[((Field) changes[i]).ordinal()] = (String) changes[i + 1];
    }
    return new Row.Readable(new RowPlace(0, 7), cells);
  }
}
