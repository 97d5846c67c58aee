package puhui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Trouble;

class RuleFolderTest {
  @Test
  void theShippedRulesAreFitToUse() {
    try {
      RuleFolder folder = RuleFolder.load(Path.of("rules"));
      assertThat(folder.rules()).hasSize(48);
      long t = System.nanoTime();
      for (Stratum s : Stratum.values()) {
        RuleBase.of(s, folder.rules(s));
        System.out.println(s + " " + (System.nanoTime() - t) / 1000000);
      }
      folder.rules().forEach(r -> System.out.println(r.id() + " " + Company.of(r)));
    } catch (Trouble e) {
      throw new AssertionError(
          e.problems().stream().map(p -> new Messages(Language.EN).of(p)).collect(Collectors.joining("\n")));
    }
  }
}
