package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static puhui.intake.Sample.CHINESE;
import static puhui.intake.Sample.row;
import static puhui.intake.Sample.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Trouble;

class MappingTest {
  @TempDir Path folder;

  @Test
  void aPlatformsColumnsAndWordsAreReadAsOurs() {
    Mapping mapping =
        mapping(
            "columns: { 订单编号: order_id, 下单时间: 下单日期 }\n"
                + "words: { status: { 完结: completed, 售后: not_completed } }");
    String header = CHINESE.replace("订单号", "订单 编号").replace("下单日期", "下单时间");
    Path file =
        write(
            folder,
            "a.csv",
            header
                + "\n"
                + row("A1").replace("已完成", "完结")
                + "\n"
                + row("A2").replace("已完成", " 售后 "));
    assertThat(statuses(file, mapping)).containsExactly("已完成", "已取消");
  }

  @Test
  void wordsBecomeWordsThatWeKnow() {
    Mapping mapping =
        mapping("words: { 成色: { 95新: 小花, A级: second_hand }, other_scheme: { 未申报: 无 } }");
    assertThat(mapping.word(Field.CONDITION, "a级")).isEqualTo("二手");
    assertThat(mapping.word(Field.CONDITION, "Ａ级")).isEqualTo("二手");
    assertThat(mapping.word(Field.CONDITION, "95新")).isEqualTo("小花");
    assertThat(mapping.word(Field.CONDITION, "B级")).isEqualTo("B级");
    assertThat(mapping.word(Field.OTHER_SCHEME, "未申报")).isEqualTo("无");
  }

  @Test
  void aColumnMappedToNoneIsNotOurs() {
    Mapping mapping = mapping("columns: { 子单号: order_id, 订单号: none }");
    Path file = write(folder, "a.csv", CHINESE + ",子单号\n" + row("A1") + ",S1\n");
    try (OrderFile orders = OrderFiles.open(file, 0, mapping)) {
      assertThat(orders.unknownColumns()).containsExactly("订单号");
      assertThat(((Row.Readable) orders.next()).cell(Field.ORDER_ID)).isEqualTo("S1");
    }
  }

  @Test
  void mappedChineseHeadersTellGbkToo() {
    Mapping mapping = mapping("columns: { 单号: order_id, 时间: order_date, 终端: imei }");
    String header = CHINESE.replace("订单号", "单号").replace("下单日期", "时间").replace("IMEI", "终端");
    Path file = write(folder, "a.csv", header + "\n" + row("A1"), Sample.GBK);
    assertThat(statuses(file, mapping)).containsExactly("已完成");
  }

  @Test
  void anEmptyDocumentMapsNothing() {
    assertThat(mapping("").word(Field.STATUS, "完结")).isEqualTo("完结");
    assertThat(mapping("# only a remark\n").columnNames().field("imei")).contains(Field.IMEI);
  }

  @Test
  void aMisspeltKeyOrColumnIsShownWithTheNearestOne() {
    assertThat(trouble("colums: { a: imei }"))
        .containsExactly("m.yaml:1:1: Unknown key \"colums\". Did you mean \"columns\"?");
    assertThat(trouble("columns:\n  a: imie\n  b: order_idd"))
        .containsExactly(
            "m.yaml:2:6: Unknown column \"imie\". Did you mean \"imei\"?",
            "m.yaml:3:6: Unknown column \"order_idd\". Did you mean \"order_id\"?");
    assertThat(trouble("words:\n  statuss: { a: b }"))
        .containsExactly("m.yaml:2:3: Unknown column \"statuss\". Did you mean \"status\"?");
  }

  @Test
  void aDocumentOfAnotherShapeIsRefused() {
    assertThat(trouble("- a")).hasSize(1).first().asString().startsWith("m.yaml:1:1: ");
    assertThat(trouble("columns: { a: [b] }"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("m.yaml:1:15: ");
    assertThat(trouble("columns: { a: b"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("m.yaml:1:")
        .contains("not YAML");
    assertThat(trouble("columns: { a: imei, a: model }")).hasSize(1);
    assertThat(trouble("words: { status: x }")).hasSize(1);
  }

  @Test
  void aMappingThatIsNotThereIsRefused() {
    Trouble trouble =
        catchThrowableOfType(Trouble.class, () -> Mapping.read(folder.resolve("none.yaml")));
    assertThat(trouble.problems().get(0).id()).isEqualTo("intake.file.missing");
  }

  private Mapping mapping(String yaml) {
    return Mapping.read(write(folder, "m.yaml", yaml));
  }

  private List<String> trouble(String yaml) {
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> mapping(yaml));
    Messages messages = new Messages(Language.EN);
    return trouble.problems().stream()
        .map(messages::of)
        .map(text -> text.replace(folder + "/", ""))
        .toList();
  }

  private static List<String> statuses(Path file, Mapping mapping) {
    return Sample.rows(file, mapping).stream()
        .map(row -> ((Row.Readable) row).cell(Field.STATUS))
        .toList();
  }
}
