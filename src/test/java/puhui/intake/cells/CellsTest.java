package puhui.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import puhui.facts.Amount;
import puhui.facts.Condition;

class CellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000", "无", "否", "没有", "空", "none", "None", "NO", "n/a", "N/A", "na", "null",
        "NULL", "nil", "-", "--", "/", " 无 ", "Ｎ／Ａ", "－", "－－", "／", "——", "#N/A"
      })
  void theWordsForNothingStateNothing(String cell) {
    assertThat(NotStated.is(cell)).isTrue();
    assertThat(NotStated.orText(cell)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "无锡", "nope", "---", "N/A2023", "是", "no.1"})
  void otherWordsStateSomething(String cell) {
    assertThat(NotStated.is(cell)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "356938035643809, 356938035643809",
    "35-693803-564380-9, 356938035643809",
    "35 693803 564380 9, 356938035643809",
    "３５６９３８０３５６４３８０９, 356938035643809",
    "356938035643809.0, 356938035643809",
    "'=\"356938035643809\"', 356938035643809",
    "35–693803—564380－9, 356938035643809",
    "3.56938E+14, 3.56938E+14",
    "3.0E+14, 3.0E+14",
    "356938035643809.5, 356938035643809.5",
    "35693803564380A, 35693803564380A",
  })
  void anImeiIsCleanedOfWhatIsNotIt(String cell, String cleaned) {
    assertThat(ImeiCell.clean(cell)).isEqualTo(cleaned);
  }

  @Test
  void anImeiMayHideBehindAnApostropheOrATab() {
    assertThat(ImeiCell.clean("'356938035643809")).isEqualTo("356938035643809");
    assertThat(ImeiCell.clean("\t356938035643809\u00A0")).isEqualTo("356938035643809");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "无", "-", "--", "=\"\"", "=\"无\"", "'", "- -", "N/A"})
  void noImeiIsNoText(String cell) {
    assertThat(ImeiCell.clean(cell)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "128, 128", "128GB, 128", "128G, 128", "128 gb, 128", "8+128, 128", "8GB+128GB, 128",
        "8/128, 128",
    "128GB+8GB, 128", "1TB, 1024", "1T, 1024", "16GB+1TB, 1024", "１２８ＧＢ, 128", "128.0, 128",
        "8G + 256G, 256"
  })
  void storageIsTheLargerOfTheTwo(String cell, String gb) {
    assertThat(StorageCell.gb(cell)).isEqualTo(Amount.of(gb));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "无",
        "大",
        "128MB",
        "8+",
        "+128",
        "8+128+1",
        "0",
        "-128",
        "128GB 黑色",
        "1e3",
        "128.5",
        "999999"
      })
  void badStorageIsNotStated(String cell) {
    assertThat(StorageCell.gb(cell)).isEqualTo(Amount.NOT_STATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1299 | 1299",
        "1299.50 | 1299.5",
        "1,299.00 | 1299",
        "12,345,678 | 12345678",
        "¥1299 | 1299",
        "￥ 1，299 | 1299",
        "1299元 | 1299",
        "CNY 1299 | 1299",
        "0 | 0"
      })
  void aPriceIsYuan(String cell, String yuan) {
    assertThat(PriceCell.yuan(cell)).isEqualTo(Amount.of(yuan));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "面议",
        "-1",
        "1,29",
        "12,34,567",
        "1.2.3",
        "1299.",
        "1.2万",
        "1E3",
        ",299",
        "$12",
        "NaN",
        "1,299,",
        "1,,299"
      })
  void aBadOrNegativePriceIsNotStated(String cell) {
    assertThat(PriceCell.yuan(cell)).isEqualTo(Amount.NOT_STATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "九成新", "9成新", "9.5成新", "九五成新", "九点五成新", "95新", "99新", "９５新", "九九新", "九十五新", "9新", "1成新",
        "99.9新"
      })
  void gradesOfWearSaySecondHand(String word) {
    assertThat(WearGrade.secondHand(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "十成新", "10成新", "95成新", "100新", "全新", "新", "成新", "约95新", "-9成新", "9..5成新", "一百新", "百新"
      })
  void otherGradesDoNot(String word) {
    assertThat(WearGrade.secondHand(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "99新 国行, SECOND_HAND", "99新\u3000国行, SECOND_HAND", "全新 未拆封, NEW", "Second Hand, SECOND_HAND",
    "second hand good, SECOND_HAND", "二手, SECOND_HAND", "无, NOT_STATED", "国行 99新, NOT_RECOGNISED",
    "100新, NOT_RECOGNISED", "99新国行, NOT_RECOGNISED", "' ', NOT_STATED"
  })
  void remarksBehindABlankAreIgnored(String cell, Condition expected) {
    Map<String, String> terms =
        Map.of("全新", "NEW", "二手", "SECOND_HAND", "second hand", "SECOND_HAND");
    var words =
        new ClosedList<>(
            Condition.class,
            new ConditionWords(
                word -> Optional.ofNullable(terms.get(word.toLowerCase(java.util.Locale.ROOT)))));
    assertThat(words.of(cell)).isEqualTo(expected);
    assertThat(words.of(cell)).as("a second time").isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "440305, 440305", "440307003, 440307", "440307003001, 440307", "518000, 518000",
        "440305.0, 440305",
    "４４０３０５, 440305", "无, ''", "44030, 44030", "4403070030, 4403070030", "44030A003, 44030A003"
  })
  void longerDivisionCodesAreCut(String cell, String code) {
    assertThat(DistrictCell.code(cell)).isEqualTo(code);
  }

  @Test
  void contentOfFullWidthIsContentOfPlainForm() {
    assertThat(Plain.fold("\uFEFF Ｎｏ．１\u3000")).isEqualTo("No.1");
    assertThat(Plain.withoutBlanks(" a\u3000b ")).isEqualTo("ab");
  }
}
