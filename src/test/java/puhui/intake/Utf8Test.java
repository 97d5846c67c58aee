package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void itAgreesWithTheDecoderOnAnyBytes() {
    Random random = new Random(5);
    byte[] starts = {
      'a',
      (byte) 0xC1,
      (byte) 0xC3,
      (byte) 0xE0,
      (byte) 0xE6,
      (byte) 0xED,
      (byte) 0xF0,
      (byte) 0xF4,
      (byte) 0xF5
    };
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(5)];
      random.nextBytes(bytes);
      bytes[0] = starts[random.nextInt(starts.length)];
      for (int j = 1; j < bytes.length; j++) {
        bytes[j] = random.nextInt(4) > 0 ? (byte) (0x80 | bytes[j] & 0x3F) : bytes[j];
      }
      assertThat(Utf8.valid(bytes, bytes.length)).isEqualTo(decodes(bytes));
    }
  }

  private static boolean decodes(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
