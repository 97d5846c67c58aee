package puhui.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.text.ExitCode;
import puhui.text.Trouble;

class FormFileTest {

  @Test
  void aMissingFileAndADirectoryAreInputErrors(@TempDir Path folder) {
    Trouble missing = Forms.trouble(folder.resolve("application.yaml"));
    Trouble directory = Forms.trouble(folder);

    assertThat(missing.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(missing.problems().get(0).id()).isEqualTo("application.absent");
    assertThat(directory.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(directory.problems().get(0).id()).isEqualTo("application.directory");
  }

  @Test
  void anEmptyFileHasNothingInIt() {
    assertThat(Forms.problems("")).containsExactly("0:0 application.empty");
    assertThat(Forms.problems("# only a remark\n")).containsExactly("0:0 application.empty");
  }

  @Test
  void aListOrAWordAtTheTopIsNoApplication() {
    assertThat(Forms.problems("- year: 2023\n")).containsExactly("1:1 application.no_mapping");
    assertThat(Forms.problems("order_id,imei\n1,2\n"))
        .containsExactly("1:1 application.no_mapping");
  }

  @Test
  void aTabIsNamedAtItsPlace() {
    assertThat(Forms.problems("year: 2023\nplatform:\n\tname: a\n"))
        .containsExactly("3:1 application.tab");
  }

  @Test
  void whatIsNotYamlIsNamedAtItsPlace() {
    assertThat(Forms.problems("year: 2023\nplatform: { name: a\n"))
        .singleElement()
        .asString()
        .endsWith("application.invalid");
    assertThat(Forms.problems("a: \u0000"))
        .singleElement()
        .asString()
        .endsWith("application.invalid");
    assertThat(Forms.problems("a: 1\n---\nb: 2\n"))
        .singleElement()
        .asString()
        .endsWith("application.invalid");
  }

  @Test
  void anotherEncodingIsNamedAtItsLine() {
    byte[] gbk = "year: 2023\nplatform: { name: 示例平台 }\n".getBytes(Charset.forName("GB18030"));

    assertThat(Forms.problems(gbk)).containsExactly("2:0 application.encoding");
    assertThat(Forms.problems("year: 2023\n".getBytes(StandardCharsets.UTF_16)))
        .containsExactly("1:0 application.encoding");
  }

  @Test
  void aByteOrderMarkIsAllowed() {
    assertThat(Forms.read("\uFEFF" + Forms.LEAST).year()).isEqualTo(2023);
  }

  @Test
  void anAliasBombIsRefused() {
    String bomb =
        "a: &a [x]\n"
            + IntStream.range(0, 60)
                .mapToObj(i -> "*a")
                .collect(Collectors.joining(",", "b: [", "]\n"));

    assertThat(Forms.problems(bomb)).singleElement().asString().endsWith("application.invalid");
  }

  @Test
  void aMappingThatHoldsItselfDoesNotLoop() {
    assertThat(Forms.problems("year: 2023\nplatform: &p { name: a, aliases: *p }\n"))
        .containsExactly("2:11 application.list");
  }

  @Test
  void endlessNestingIsRefused() {
    assertThat(Forms.problems("a: " + "[".repeat(200_000)))
        .singleElement()
        .asString()
        .containsAnyOf("application.too_deep", "application.invalid");
  }

  @Test
  void aFileOfManyMegabytesIsRefused() {
    assertThat(Forms.problems("a: " + "x".repeat(3_000_001)))
        .containsExactly("0:0 application.too_large");
  }
}
