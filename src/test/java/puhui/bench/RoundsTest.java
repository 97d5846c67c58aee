package puhui.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import puhui.bench.data.Year;

/** Programs in turns: who disagrees or fails ends the benchmark before any time is shown. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell commands")
class RoundsTest {
  @TempDir private Path folder;

  /** A program that writes some lines. */
  private record Writes(String name, String lines) implements Peer {
    @Override
    public String version() {
      return name;
    }

    @Override
    public List<String> command(Year year, Path out) {
      return List.of("sh", "-c", "printf '%b' '" + lines + "' >'" + decisions(out) + "'");
    }
  }

  @Test
  void programs_that_say_the_same_are_measured_in_every_round() throws Exception {
    Rounds rounds = run(new Writes("one", "h\\na\\nb\\n"), new Writes("two", "h\\na\\nb\\n"));
    assertThat(rounds.agree()).isTrue();
    assertThat(rounds.orders()).isEqualTo(2);
    assertThat(rounds.of(rounds.peers().get(1))).hasSize(3);
    assertThat(said(rounds)).contains("two and puhui agree on all 2 orders");
  }

  @Test
  void one_order_decided_otherwise_ends_the_rounds_and_is_shown() throws Exception {
    Rounds rounds = run(new Writes("one", "h\\na\\nb\\n"), new Writes("two", "h\\na\\nc\\n"));
    assertThat(rounds.agree()).isFalse();
    assertThat(rounds.of(rounds.peers().get(0))).hasSize(1);
    assertThat(said(rounds)).contains("two DISAGREES on 1 of 2 orders", "line 3: b | c");
  }

  @Test
  void an_order_that_is_left_out_is_a_difference() throws Exception {
    Rounds rounds = run(new Writes("one", "h\\na\\nb\\n"), new Writes("two", "h\\na\\n"));
    assertThat(said(rounds)).contains("line 3: b | null");
  }

  @Test
  void a_program_that_ends_badly_ends_the_benchmark_with_what_it_said() {
    assertThatThrownBy(() -> run(new Writes("one", "h\\n' >/dev/null; echo no disk; exit 3; '")))
        .hasMessageContaining("exit code 3")
        .hasMessageContaining("no disk");
  }

  @Test
  void a_process_tells_its_time_and_memory() throws Exception {
    Child child = Child.run(folder, java.util.Map.of(), List.of("sh", "-c", "sleep 0.1; echo hi"));
    assertThat(child.output()).isEqualTo("hi\n");
    assertThat(child.seconds()).isGreaterThanOrEqualTo(0.1);
    assertThat(child.peakMb()).isPositive();
  }

  private Rounds run(Peer... peers) throws Exception {
    return new Rounds(List.of(peers), new Year(folder), folder, said -> {}).run(3);
  }

  private static String said(Rounds rounds) {
    StringWriter text = new StringWriter();
    new BenchText(new PrintWriter(text)).agreements(rounds);
    return text.toString();
  }
}
