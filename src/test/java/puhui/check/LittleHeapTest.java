package puhui.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.bench.data.Year;
import puhui.bench.data.YearOptions;

/** A whole year of a large platform is decided in the memory of a small machine. */
class LittleHeapTest {
  private static final long ORDERS = 3_000_000;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void threeMillionOrdersAreDecidedInAHeapOf256Megabytes() throws Exception {
    Year year = Year.make(folder.resolve("year"), Path.of("factors"), ORDERS, YearOptions.USUAL);
    Path out = folder.resolve("out");

    Process process = check(year, out);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    JsonNode summary = new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    assertThat(summary.at("/orders/read").asLong()).isEqualTo(ORDERS);
  }

  private static Process check(Year year, Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Dpuhui.home=" + Path.of("").toAbsolutePath(),
            "-cp",
            System.getProperty("java.class.path"),
            "puhui.cli.Main",
            "check",
            "--application",
            year.application().toString(),
            "--orders",
            year.orders().toString(),
            "--out",
            out.toString())
        .redirectErrorStream(true)
        .start();
  }
}
