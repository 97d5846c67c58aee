package puhui.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One idea per file, one thought per method. */
class SizeTest {
  private static final int LONG_FILE = 200;
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 40;

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java"})
  void files_are_short(String folder) {
    var tooLong = new ArrayList<String>();
    for (SourceFile file : SourceFile.under(folder)) {
      String entry = SourceFile.ROOT.relativize(file.path()) + ": " + file.lines() + " lines";
      if (file.lines() > LONGEST_FILE) {
        tooLong.add(entry);
      } else if (file.lines() > LONG_FILE) {
        System.out.println("House style: a file of more than " + LONG_FILE + " lines, " + entry);
      }
    }
    assertThat(tooLong)
        .as("a file has at most %d lines: give each idea in it a file of its own", LONGEST_FILE)
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java"})
  void methods_are_short(String folder) {
    var tooLong = new ArrayList<String>();
    SourceFile.under(folder).forEach(file -> tooLong.addAll(longMethods(file)));
    assertThat(tooLong)
        .as(
            "a method has at most %d lines: name the thoughts in it and give each a method",
            LONGEST_METHOD)
        .isEmpty();
  }

  private static List<String> longMethods(SourceFile file) {
    var found = new ArrayList<String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void none) {
        if (file.lines(method) > LONGEST_METHOD) {
          found.add(file.place(method) + ": " + method.getName() + ", " + file.lines(method));
        }
        return super.visitMethod(method, none);
      }
    }.scan(file.tree(), null);
    return found;
  }
}
