package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import puhui.text.Language;

/** A real process is ended by a signal while it is at work. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no signals")
class InterruptedRunTest {
  private static final int ROWS = 400_000;

  @TempDir Path temp;
  private Path here;
  private Path orders;

  @BeforeEach
  void writeManyOrders() throws IOException {
    here = Files.createDirectory(temp.resolve("here"));
    orders = temp.resolve("orders.csv");
    try (Writer writer = Files.newBufferedWriter(orders)) {
      writer.write(
          "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,"
              + "condition,status,imei\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(
            "A%d,2023-10-18,示例平台,u%d,个人,WT-1,广东省深圳市福田区,手机,99新,已完成,%015d\n".formatted(i, i, i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, en, 130, Interrupted.", "TERM, zh, 143, 已中断。"})
  void aSignalLeavesNothingBehindAndSaysSo(String signal, String lang, int code, String said)
      throws Exception {
    Process process = checkInTheMiddle("new/out", lang);
    end(process, signal);

    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isEqualTo(code);
    assertThat(output.strip()).startsWith(said).doesNotContain("Exception", "\n");
    assertThat(names(here)).isEmpty();
  }

  @Test
  void aKilledRunLeavesNoOutputAndTheNextRunClearsWhatItLeft() throws Exception {
    end(checkInTheMiddle("out", "en"), "KILL");

    assertThat(names(here)).containsExactly(".out.partial-1");
    assertThat(here.resolve(".out.partial-1/.unfinished")).exists();

    try (Stream<String> few = Files.lines(orders).limit(3)) {
      Files.write(orders, few.toList());
    }
    String[] again = arguments(here.resolve("out"), "en").toArray(String[]::new);
    assertThat(Main.commandLine(Language.EN).execute(again)).isZero();
    assertThat(names(here)).containsExactly("out");
  }

  /** A check that has begun to write. */
  private Process checkInTheMiddle(String out, String lang)
      throws IOException, InterruptedException {
    Path place = here.resolve(out);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsun.stderr.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "puhui.cli.Main"));
    command.addAll(arguments(place, lang));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Path staging = place.resolveSibling(".out.partial-1").resolve("unreadable.csv");
    while (process.isAlive() && !Files.exists(staging)) {
      Thread.sleep(5);
    }
    assertThat(process.isAlive()).isTrue();
    return process;
  }

  private List<String> arguments(Path place, String lang) {
    return List.of(
        "check",
        "--application",
        "cases/demo/application.yaml",
        "--orders",
        orders.toString(),
        "--out",
        place.toString(),
        "--lang",
        lang);
  }

  private static void end(Process process, String signal) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor())
        .isZero();
    process.waitFor();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
