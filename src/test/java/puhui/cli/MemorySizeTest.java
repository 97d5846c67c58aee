package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemorySizeTest {
  @Test
  void megabytes_and_gigabytes_are_binary() {
    assertThat(MemorySize.bytes("256m")).hasValue(268_435_456);
    assertThat(MemorySize.bytes("2G")).hasValue(2_147_483_648L);
    assertThat(MemorySize.bytes("999999999g")).hasValue(999_999_999L << 30);
  }

  @Test
  void sixteen_megabytes_are_the_least() {
    assertThat(MemorySize.bytes("16m")).hasValue(16_777_216);
    assertThat(MemorySize.bytes("15m")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "m", "512", "512 m", "1.5g", "-1g", "512mb", "１g", "9999999999g"})
  void anything_else_is_no_amount(String text) {
    assertThat(MemorySize.bytes(text)).isEmpty();
  }
}
