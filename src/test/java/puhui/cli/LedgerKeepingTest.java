package puhui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import puhui.cli.LedgerDay.Said;
import puhui.ledger.Postgres;

/** Lists of other schemes, backups and keys, by commands. */
class LedgerKeepingTest {
  @TempDir private Path temp;
  private LedgerDay day;

  @BeforeEach
  void aLedger() {
    day = new LedgerDay(temp, temp.resolve("ledger.db").toString());
    day.ledger("init");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text);
  }

  private String imei() throws IOException {
    return Files.readAllLines(day.orders).get(1).split(",")[11];
  }

  private Said list(Path list, String... words) {
    String[] all = new String[words.length + 4];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--list";
    all[words.length + 1] = list.toString();
    all[words.length + 2] = "--source";
    all[words.length + 3] = "a letter";
    return day.ledger("import", all);
  }

  @Test
  void a_phone_that_another_scheme_has_credited_is_caught() throws IOException {
    Path list = file("theirs.csv", "imei,日期,年度\n" + imei() + ",2023-01-02,2023\n");
    assertThat(list(list, "--scheme", "另一机制").out()).contains("1 phones entered; 0 of them");
    assertThat(LedgerDay.lines(day.check("A"), "DC-06")).isEqualTo(1);
  }

  @Test
  void numbers_of_one_phone_in_three_forms_are_one_phone() throws IOException {
    String body = imei().substring(0, 14);
    Path list = file("theirs.csv", "imei\n" + imei() + "\n" + body + "\n" + body + "07\n");
    assertThat(list(list, "--scheme", "X").out()).contains("1 phones entered");
  }

  @Test
  void a_list_with_one_wrong_line_is_refused_whole() throws IOException {
    Path list = file("theirs.csv", "imei,date\n" + imei() + ",2023-01-02\n123,2023-01-02\n");
    Said said = list(list, "--scheme", "X");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("theirs.csv:3").contains("this is no IMEI");
    assertThat(day.ledger("status").out()).contains("0 phones claimed");
  }

  @Test
  void a_list_for_others_names_no_phone_and_is_matched_by_who_has_the_key() throws IOException {
    day.claim(day.check("A"));
    Path list = temp.resolve("ours.csv");
    assertThat(day.ledger("export", "--out", list.toString()).code()).isZero();
    assertThat(Files.readString(list)).doesNotContain(imei()).contains("RESERVED");

    LedgerDay theirs = new LedgerDay(temp.resolve("there"), temp.resolve("theirs.db").toString());
    Files.copy(day.keys(), theirs.keys());
    theirs.ledger("init");
    assertThat(theirs.ledger("import", "--list", list.toString(), "--source", "us").code())
        .isZero();
    assertThat(LedgerDay.lines(theirs.check("B"), ",ELIGIBLE,")).isZero();

    LedgerDay without = new LedgerDay(temp.resolve("x"), temp.resolve("without.db").toString());
    without.ledger("init");
    Said said = without.ledger("import", "--list", list.toString(), "--source", "us");
    assertThat(said.err()).contains("the ledger holds phones under keys that are not here");
  }

  @Test
  void a_backup_comes_out_the_same_in_the_other_database() {
    day.claim(day.check("A"));
    Path backup = temp.resolve("backup.gz");
    assertThat(day.ledger("backup", "--out", backup.toString()).code()).isZero();

    LedgerDay restored = new LedgerDay(temp.resolve("there"), Postgres.newDatabase());
    assertThat(restored.ledger("restore", "--from", backup.toString()).code()).isZero();
    String state = day.ledger("status").out().lines().findFirst().orElseThrow();
    assertThat(restored.ledger("status").out()).startsWith(state);
    assertThat(restored.ledger("restore", "--from", backup.toString()).code()).isEqualTo(2);
  }

  @Test
  void a_backup_that_was_cut_or_changed_is_refused() throws IOException {
    day.claim(day.check("A"));
    Path backup = temp.resolve("backup.gz");
    day.ledger("backup", "--out", backup.toString());
    String text = unzipped(backup);

    refused("cut", text.substring(0, text.lastIndexOf("end ")));
    refused("less", text.replaceFirst("claim .*\n", ""));
    refused("other", text.replaceFirst("(claim [0-9a-f]{32},1,2,)\\d+", "$12"));
  }

  private void refused(String name, String text) throws IOException {
    Path changed = temp.resolve(name + ".gz");
    try (var out = new java.util.zip.GZIPOutputStream(Files.newOutputStream(changed))) {
      out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    LedgerDay restored = new LedgerDay(temp.resolve(name), temp.resolve(name + ".db").toString());
    assertThat(restored.ledger("restore", "--from", changed.toString()).code()).isNotZero();
    assertThat(restored.ledger("status").out()).as(name).contains("0 batches");
  }

  private static String unzipped(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(bytes);
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_new_key_takes_new_claims_and_the_older_one_still_finds_its_own() {
    day.claim(day.check("A"));
    assertThat(day.ledger("new-key").code()).isZero();
    assertThat(LedgerDay.lines(day.check("B"), ",ELIGIBLE,")).isZero();
  }

  @Test
  void what_was_hashed_under_a_destroyed_key_cannot_be_found_and_the_ledger_says_so()
      throws IOException {
    Path run = day.check("A");
    day.claim(run);
    String id = day.ledger("status").out().replaceAll("(?s).*Keys in use: \\[(\\w+)].*", "$1");
    assertThat(day.ledger("destroy-key", "--key", id, "--reason", "ten years").code()).isZero();
    assertThat(Files.readString(day.keys())).isEmpty();
    assertThat(day.ledger("status").out()).contains("destroyed: [" + id + "]");
    assertThat(LedgerDay.lines(day.check("B"), ",ELIGIBLE,"))
        .isEqualTo(LedgerDay.lines(run, ",ELIGIBLE,"));
    assertThat(day.ledger("check").code()).isZero();
  }
}
