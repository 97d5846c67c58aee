package puhui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  @Test
  void aNameThatNoOtherFileHasIsEnough() {
    assertThat(names("/data/a.csv", "/data/b.csv")).containsExactly("a.csv", "b.csv");
  }

  @Test
  void foldersTellFilesOfOneNameApart() {
    assertThat(names("/data/2023/01/o.csv", "/data/2023/02/o.csv", "/data/x.csv"))
        .containsExactly("01/o.csv", "02/o.csv", "x.csv");
    assertThat(names("/data/2022/01/o.csv", "/data/2023/01/o.csv", "/data/2023/02/o.csv"))
        .containsExactly("2022/01/o.csv", "2023/01/o.csv", "02/o.csv");
  }

  @Test
  void aFileHigherUpIsNamedByItsWholePathWhereItMustBe() {
    assertThat(names("/o.csv", "/d/o.csv")).containsExactly("/o.csv", "d/o.csv");
  }

  @Test
  void waysOfWritingAPathDoNotMatter() {
    assertThat(names("x/../a/o.csv", "./b/o.csv")).containsExactly("a/o.csv", "b/o.csv");
  }

  @Test
  void oneFileGivenTwiceHasOneName() {
    List<String> names = names("/d/o.csv", "/d/o.csv");
    assertThat(names.get(0)).isEqualTo(names.get(1)).isEqualTo("/d/o.csv");
  }

  private static List<String> names(String... files) {
    return FileNames.shortest(Arrays.stream(files).map(Path::of).toList());
  }
}
