package puhui.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.facts.Day;
import puhui.facts.Imei;
import puhui.text.ExitCode;
import puhui.text.Trouble;

class AnnexImportTest {
  private static final String HEADER = "brand,model,storage_gb,kgco2e,production_kgco2e,boundary\n";

  @TempDir Path directory;
  private Path folder;

  @BeforeEach
  void copyTheShippedFolder() throws IOException {
    folder = FolderCopy.in(directory);
  }

  @Test
  void theAnnexBecomesTheTableInUseAndTheOldOneIsKept() throws IOException {
    String before = Files.readString(folder.resolve("phones.csv"));
    AnnexImport.Imported imported =
        AnnexImport.into(
            folder,
            annex(
                "annex-a.csv",
                HEADER
                    + "Apple,iPhone 13,128,30.5,29,production;distribution\n"
                    + "Samsung,Galaxy A12,32,9,8,production;distribution\n"
                    + "华为,Mate 60 Pro,512GB,33,28.5,production;distribution\n"));
    assertThat(imported.phones()).isEqualTo(3);
    assertThat(Files.readString(imported.kept())).isEqualTo(before);
    assertThat(imported.kept().getFileName()).hasToString("phones.indicative.csv");
    Factors factors = Factors.load(folder);
    assertThat(factors.factSet().official()).isTrue();
    assertThat(factors.factSet().includesRawMaterials()).isFalse();
    assertThat(factors.rowsBeyondBoundary()).isEmpty();
    assertThat(kg(factors, "Apple", "iPhone 13", "128")).isEqualTo("30.5");
    assertThat(kg(factors, "", "HUAWEI Mate 60 Pro 12+512 雅川青", "")).isEqualTo("33");
    assertThat(kg(factors, "Apple", "iPhone 13", "256")).isEqualTo("0");
    assertThat(factors.defaultFactor(true).kg()).isEqualByComparingTo("28.5");
    assertThat(factors.defaultFactor(false).kg()).isEqualByComparingTo("30.5");
    assertThat(factors.defaultFactor(true).model()).isEqualTo("Mate 60 Pro");
  }

  @Test
  void theAnnexsOwnDefaultWinsAndTheComputedOneIsShown() throws IOException {
    AnnexImport.into(
        folder,
        annex(
            "annex-a.csv",
            HEADER
                + "Apple,iPhone 13,128,30.5,29,production;distribution\n"
                + "默认值,,,25.13,,production\n"));
    DefaultFactor factor = Factors.load(folder).defaultFactor(true);
    assertThat(factor.kg()).isEqualByComparingTo("25.13");
    assertThat(factor.printedKg().toString()).isEqualTo("25.13");
    assertThat(factor.computedKg().toString()).isEqualTo("29");
  }

  @Test
  void aSecondAnnexKeepsTheFirst() throws IOException {
    Path annex =
        annex("annex-a.csv", HEADER + "Apple,iPhone 13,128,30.5,29,production;distribution\n");
    AnnexImport.into(folder, annex);
    assertThat(AnnexImport.into(folder, annex).kept().getFileName())
        .hasToString("phones.previous.csv");
    assertThat(folder.resolve("phones.indicative.csv")).exists();
  }

  @Test
  void chineseColumnsUnitsAndGbkAreUnderstood() throws IOException {
    Path annex = directory.resolve("附录A.csv");
    String text =
        "品牌,型号,内存,排放量（kgCO2e/部）,生产环节排放量,边界,生效日期\n苹果,iPhone 13,128GB,30.5,29,生产、分销,2025-10-01\n";
    Files.write(annex, text.getBytes(Charset.forName("GB18030")));
    AnnexImport.into(folder, annex);
    PhoneFactor row = Factors.load(folder).phoneFactors().get(0);
    assertThat(row.boundary()).containsExactlyInAnyOrder(Stage.PRODUCTION, Stage.DISTRIBUTION);
    assertThat(row.validFrom()).isEqualTo(Day.of("2025-10-01"));
    assertThat(row.source()).isEqualTo("附录A：附录A.csv");
  }

  @Test
  void aWorkbookWithATitleRowIsRead() throws IOException {
    Path annex = directory.resolve("annex-a.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(annex)) {
      Sheet sheet = workbook.createSheet("附录A");
      row(sheet, 0, "附录A 手机基准值");
      row(sheet, 2, "品牌", "型号", "内存", "基准值", "生产排放", "边界", "单位");
      row(sheet, 3, "Apple", "iPhone 13", 128, 30.53, 29.1, "production;distribution", "kgCO2e");
      workbook.write(out);
    }
    AnnexImport.into(folder, annex);
    assertThat(kg(Factors.load(folder), "Apple", "iPhone 13", "128")).isEqualTo("30.53");
  }

  @Test
  void everyProblemIsListedAndNothingIsChanged() throws IOException {
    String before = Files.readString(folder.resolve("phones.csv"));
    String rows =
        """
        Apple,iPhone 13,128,64,29,production;distribution
        Apple,iphone13,128GB,30,29,production;distribution
        Apple,iPhone 14,128,-3,,production;distribution
        Apple,iPhone 14,256,0.03,0.029,production;distribution
        Apple,iPhone 14,512,151,29,production;distribution
        Apple,iPhone 15,,30,29,
        Foo,Bar,128,30,40,production;distribution
        """;
    assertThat(places(annex("annex-a.csv", HEADER + rows)))
        .containsExactlyInAnyOrder(
            "2:4 factors.annex.public",
            "3:2 factors.phone.double",
            "4:4 factors.number.negative",
            "5:4 factors.annex.range",
            "5:5 factors.annex.range",
            "6:4 factors.annex.range",
            "6:4 factors.annex.public",
            "7:3 factors.cell.missing",
            "7:6 factors.cell.missing",
            "8:1 factors.brand.unknown",
            "8:5 factors.phone.production");
    assertThat(Files.readString(folder.resolve("phones.csv"))).isEqualTo(before);
    assertThat(folder.resolve("phones.indicative.csv")).doesNotExist();
  }

  @Test
  void anotherUnitIsRefusedInACellAndInTheHeader() throws IOException {
    String row = "Apple,iPhone 13,128,0.03,0.029,production;distribution";
    assertThat(places(annex("annex-a.csv", HEADER.strip() + ",unit\n" + row + ",tCO2e\n")))
        .containsExactly("2:7 factors.annex.unit");
    assertThat(places(annex("annex-a.csv", HEADER.replace("kgco2e,", "kgco2e(t),") + row + "\n")))
        .containsExactly("1:4 factors.annex.unit", "1:5 factors.annex.unit");
  }

  @Test
  void missingColumnsAreNamed() throws IOException {
    assertThat(
            problems(
                annex("annex-a.csv", "brand,model,storage_gb,kgco2e\nApple,iPhone 13,128,30\n")))
        .containsExactly("factors.annex.column");
    assertThat(problems(annex("annex-a.csv", "a,b\n1,2\n"))).hasSize(5);
  }

  @Test
  void anAnnexWithoutAnyDefaultIsRefused() throws IOException {
    assertThat(
            problems(
                annex("annex-a.csv", HEADER + "Apple,iPhone 13,128,30,,production;distribution\n")))
        .containsExactly("factors.default.none");
  }

  @Test
  void whatASpreadsheetWouldRunIsRefused() throws IOException {
    String row = "Apple,=cmd|' /C calc'!A0,128,30,29,production;distribution\n";
    assertThat(problems(annex("annex-a.csv", HEADER + row)))
        .containsExactly("factors.annex.formula");
  }

  @Test
  void aFileThatIsNoTableIsRefused() throws IOException {
    assertThat(problems(annex("annex-a.pdf", "%PDF"))).containsExactly("factors.annex.form");
    assertThat(problems(annex("annex-a.xlsx", "no zip")))
        .containsExactly("factors.annex.unreadable");
    assertThat(problems(directory.resolve("nowhere.csv")))
        .containsExactly("factors.annex.unreadable");
    assertThat(problems(annex("annex-a.csv", ""))).isNotEmpty();
  }

  private List<String> places(Path annex) {
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> AnnexImport.into(folder, annex));
    assertThat(trouble.exitCode()).isEqualTo(ExitCode.INPUT);
    return trouble.problems().stream()
        .map(each -> each.place().line() + ":" + each.place().column() + " " + each.id())
        .toList();
  }

  private List<String> problems(Path annex) {
    Trouble trouble = catchThrowableOfType(Trouble.class, () -> AnnexImport.into(folder, annex));
    return trouble.problems().stream().map(puhui.text.Problem::id).toList();
  }

  private Path annex(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static void row(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private static String kg(Factors factors, String brand, String model, String storage) {
    return factors
        .device(brand, model, storage, Imei.NOT_STATED, Day.of("2025-11-01"))
        .tableRow()
        .baselineKg()
        .toPlainString();
  }
}
