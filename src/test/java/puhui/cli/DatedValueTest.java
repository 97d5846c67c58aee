package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.Language;

/** A value that is in force from the middle of the year on, in a whole check with both engines. */
class DatedValueTest {
  private static final String ORDERS =
      """
      order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei
      A1,2023-03-01,示例平台,u1,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,356938035643809
      A2,2023-06-30,示例平台,u2,个人,WT-2,广东省深圳市福田区,手机,99新,已完成,356938035643817
      A3,2023-07-01,示例平台,u3,个人,WT-3,广东省深圳市福田区,手机,99新,已完成,356938035643825
      A4,2023-08-31,示例平台,u4,个人,WT-4,广东省深圳市福田区,手机,99新,已完成,356938035643833
      A5,2023-09-01,示例平台,u5,个人,WT-5,广东省深圳市福田区,手机,99新,已完成,356938035643841
      A6,,示例平台,u6,个人,WT-6,广东省深圳市福田区,手机,99新,已完成,356938035643858
      """;

  @TempDir Path temp;

  @Test
  void onlyOrdersFromItsDayOnMeetIt() throws IOException {
    Path rules = temp.resolve("rules");
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.toList()) {
        Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
      }
    }
    Path sheet = rules.resolve("parameters.yaml");
    String later =
        "    - value: 2022-08-18\n"
            + "    - { from: 2023-07-01, value: 2023-09-01, source: 「新」, approved_by: 王敏 }\n";
    Files.writeString(
        sheet, Files.readString(sheet).replaceFirst(" {4}- value: 2022-08-18\n", later));
    Path orders = Files.writeString(temp.resolve("orders.csv"), ORDERS);
    Path out = temp.resolve("out");

    int code =
        Main.commandLine(Language.EN)
            .setOut(new PrintWriter(new StringWriter()))
            .execute(
                "check",
                "--application",
                "cases/demo/application.yaml",
                "--orders",
                orders.toString(),
                "--rules",
                rules.toString(),
                "--out",
                out.toString());

    assertThat(code).isZero();
    List<String> decided =
        Files.readAllLines(out.resolve("decisions.csv")).stream()
            .skip(1)
            .map(line -> line.split(",", -1))
            .map(cells -> cells[2] + " " + cells[5])
            .toList();
    assertThat(decided).containsExactly("A1 ", "A2 ", "A3 AP-07", "A4 AP-07", "A5 ", "A6 DC-01");
    assertThat(out.resolve("summary.json")).content().contains("\"mode\" : \"all\"");
  }
}
