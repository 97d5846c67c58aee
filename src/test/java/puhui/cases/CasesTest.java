package puhui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import puhui.text.Language;
import puhui.text.Messages;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Every case that the repository ships comes out as its file says. */
class CasesTest {
  private static final Messages MESSAGES = new Messages(Language.EN);
  private static CaseFolder folder;

  @BeforeAll
  static void readTheCases() throws IOException {
    try {
      folder = CaseFolder.load(Path.of("rules"), Path.of("factors"), Path.of("cases"));
    } catch (Trouble trouble) {
      throw new AssertionError(sentences(trouble.problems()), trouble);
    }
  }

  @AfterAll
  static void removeCopies() throws IOException {
    if (folder != null) {
      folder.close();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsItsFileSays() {
    return folder.cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.file() + ": " + each.name(), () -> passes(each)));
  }

  @Test
  void everyRuleHasACaseFile() {
    assertThat(folder.rulesWithout()).isEmpty();
  }

  private static void passes(Case each) throws IOException {
    List<Problem> differences = each.differences();
    assertThat(differences).as(sentences(differences)).isEmpty();
  }

  private static String sentences(List<Problem> problems) {
    return problems.stream().map(MESSAGES::of).collect(Collectors.joining("\n", "\n", ""));
  }
}
