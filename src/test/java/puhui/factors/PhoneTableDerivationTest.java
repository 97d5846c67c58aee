package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PhoneTableDerivationTest {
  private static final Path FOLDER = Path.of("factors");

  @Test
  void theShippedTableIsWhatTheRuleMakesOfThePublicFootprints() throws IOException {
    Problems problems = new Problems();
    String derived = PhoneTableDerivation.csv(PublicFootprint.read(FOLDER, problems));
    assertThat(problems.found()).isEmpty();
    Path file = FOLDER.resolve("phones.csv");
    if (Boolean.getBoolean("factors.write")) {
      Files.writeString(file, derived);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("factors/phones.csv; write it anew with -Dfactors.write=true")
        .isEqualTo(derived);
  }
}
