package puhui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** One save is answered on one screen. */
class ScreenTest {
  private final StringWriter shown = new StringWriter();
  private final Screen screen = new Screen(new PrintWriter(shown), true, 20, 4);

  @Test
  void a_line_that_wraps_takes_the_rows_that_it_fills() {
    Screen.Sheet sheet = screen.blank();
    sheet.line("this is a line of more than twenty letters");
    assertThat(sheet.hasRoom("short", 0)).isTrue();
    assertThat(sheet.hasRoom("short", 1)).isFalse();
  }

  @Test
  void chinese_letters_take_twice_the_room() {
    Screen.Sheet sheet = screen.blank();
    sheet.line("全部案例的结果均与预期一致");
    assertThat(sheet.hasRoom("short", 1)).isTrue();
    assertThat(sheet.hasRoom("short", 2)).isFalse();
  }

  @Test
  void what_comes_late_for_an_old_save_is_not_shown() {
    Screen.Sheet old = screen.blank();
    Screen.Sheet sheet = screen.blank();
    old.line("late");
    sheet.line("new");
    assertThat(shown.toString()).contains("new").doesNotContain("late");
  }
}
