package puhui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A test that the runner does not find proves nothing. */
class TestNamesTest {
  @Test
  void every_file_with_tests_is_found_by_the_runner() {
    var lost = new ArrayList<String>();
    for (SourceFile file : SourceFile.under("src/test/java")) {
      if (!file.path().toString().matches(".*(Test|IT)\\.java") && holdsTests(file)) {
        lost.add(SourceFile.ROOT.relativize(file.path()).toString());
      }
    }
    assertThat(lost)
        .as("a class with tests is named …Test, or …IT where it needs the zip: rename it")
        .isEmpty();
  }

  private static boolean holdsTests(SourceFile file) {
    return Boolean.TRUE.equals(
        new TreeScanner<Boolean, Void>() {
          @Override
          public Boolean visitMethod(MethodTree method, Void none) {
            return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                    each -> each.getAnnotationType().toString().matches(".*(Test|TestFactory)"));
          }

          @Override
          public Boolean reduce(Boolean first, Boolean second) {
            return Boolean.TRUE.equals(first) || Boolean.TRUE.equals(second);
          }
        }.scan(file.tree(), null));
  }
}
