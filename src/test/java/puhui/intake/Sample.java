package puhui.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import puhui.text.Problem;
import puhui.text.Trouble;

/** Order files that the tests write and read. */
final class Sample {
  static final Charset GBK = Charset.forName("GBK");
  static final String ENGLISH =
      "order_id,order_date,platform,user_id,buyer_type,agreement_id,address,category,condition,status,imei";
  static final String CHINESE = "订单号,下单日期,平台,用户ID,用户类型,委托协议编号,收货地址,品类,成色,订单状态,IMEI";

  private Sample() {}

  static String row(String id) {
    return id + ",2023-10-18,示例平台,u1,个人,A1,广东省深圳市福田区,手机,95新,已完成,356938035643809";
  }

  static Path write(Path folder, String name, String text, Charset charset) {
    return write(folder, name, text.getBytes(charset));
  }

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text, StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  static List<Row> rows(Path file) {
    return rows(file, Mapping.NONE);
  }

  static List<Row> rows(Path file, Mapping mapping) {
    List<Row> rows = new ArrayList<>();
    try (OrderFile orders = OrderFiles.open(file, 3, mapping)) {
      for (Row row = orders.next(); row != null; row = orders.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The cells of one column; a row that is unreadable shows its reason. */
  static List<String> cells(Path file, Field field) {
    return rows(file).stream().map(row -> shown(row, field)).toList();
  }

  private static String shown(Row row, Field field) {
    return row instanceof Row.Unreadable unreadable
        ? unreadable.reason().replace("intake.unreadable.", "!")
        : ((Row.Readable) row).cell(field);
  }

  /** The ids of what is wrong with the file. */
  static List<String> problems(Path file) {
    try {
      rows(file);
      return List.of();
    } catch (Trouble trouble) {
      if (trouble.exitCode() != puhui.text.ExitCode.INPUT) {
        throw trouble;
      }
      return trouble.problems().stream().map(Problem::id).toList();
    }
  }
}
