package puhui.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip runs where it is unpacked: a folder with blanks and Chinese characters, no network. */
@Tag("delivery")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class DeliveredZipIT {
  @TempDir private static Path temporary;

  private static Path home;
  private static Path elsewhere;

  @BeforeAll
  static void unpack() throws IOException {
    home = DeliveredZip.unpack(temporary.resolve("深圳 普惠 (第 1 版)"));
    elsewhere = Files.createDirectories(temporary.resolve("别处 的 文件夹"));
  }

  @Test
  void the_build_leaves_one_zip() throws IOException {
    assertThat(DeliveredZip.all())
        .as("target/*.zip; ./mvnw clean package leaves only the newest")
        .hasSize(1);
  }

  @Test
  void it_holds_all_that_a_desk_without_a_network_needs() throws IOException {
    assertThat(names(home))
        .contains("puhui", "puhui.cmd", "puhui.jar", "lib", "rules", "factors", "cases", "docs")
        .contains("LICENSE", "NOTICE", "README.md", "CHANGELOG.md");
    assertThat(home.resolve("puhui")).isExecutable();
    assertThat(Files.readString(home.resolve("puhui.cmd"))).contains("\r\n");
  }

  @Test
  void the_jar_finds_every_library_that_it_names_and_no_other_lies_there() throws IOException {
    try (var jar = new JarFile(home.resolve("puhui.jar").toFile())) {
      String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
      assertThat(Stream.of(classPath.split(" ")).map(name -> name.replaceFirst("^lib/", "")))
          .containsExactlyInAnyOrderElementsOf(names(home.resolve("lib")));
    }
  }

  @Test
  void NOTICE_names_every_bundled_library() throws IOException {
    String notice = Files.readString(home.resolve("NOTICE"));
    assertThat(names(home.resolve("lib")))
        .as("write the library and its licence into NOTICE")
        .allMatch(jar -> notice.contains(jar.replaceFirst("-\\d.*", "")));
  }

  @Test
  void it_says_its_version_from_any_folder() throws Exception {
    Run run = Run.of(elsewhere, Map.of(), home.resolve("puhui").toString(), "--version");
    assertThat(run.output()).contains(DeliveredZip.version());
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void it_runs_through_a_symbolic_link_and_outside_UTF_8() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("普惠"), home.resolve("puhui"));
    for (String locale : List.of("C", "POSIX", "zh_CN.GBK")) {
      Run run = Run.of(elsewhere, Map.of("LC_ALL", locale), link.toString(), "--version");
      assertThat(run.exitCode()).as("%s: %s", locale, run.output()).isZero();
    }
  }

  @Test
  void the_demo_runs_with_the_network_off() throws Exception {
    Run run = Run.offline(elsewhere, home.resolve("puhui").toString(), "demo");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(elsewhere.resolve("puhui-demo").resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void wrong_usage_keeps_its_exit_code_through_the_launcher() throws Exception {
    Run run = Run.of(elsewhere, Map.of(), home.resolve("puhui").toString(), "no-such-command");
    assertThat(run.exitCode()).as(run.output()).isEqualTo(2);
  }

  @Test
  void the_benchmark_says_that_it_comes_with_the_sources() throws Exception {
    Run run = Run.of(elsewhere, Map.of(), home.resolve("puhui").toString(), "bench");
    assertThat(run.output()).contains("comes with the sources", "随源代码提供");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void without_java_it_says_in_both_languages_what_to_install() throws Exception {
    Map<String, String> noJava = Map.of("JAVA_HOME", elsewhere.toString());
    Run run = Run.of(elsewhere, noJava, home.resolve("puhui").toString(), "--version");
    assertThat(run.output()).contains("Puhui needs a JDK, version 17 or newer", "普惠需要 JDK 17");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    var names = new TreeSet<String>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    }
    return names;
  }
}
