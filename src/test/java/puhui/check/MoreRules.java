package puhui.check;

import static java.nio.file.StandardOpenOption.APPEND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped rules and two more that read what no shipped rule looks into: price and user. */
final class MoreRules {
  static final String PRICE = "AP-90";
  static final String USER = "AP-91";

  private MoreRules() {}

  static Path in(Path folder) throws IOException {
    GeneratedYear.copy(Path.of("rules"), folder);
    write(folder, PRICE, "priceCny.stated, priceCny < parameters.leastYuan");
    write(folder, USER, "userId.stated, userId.startsWith( \"u1\" )");
    Files.writeString(
        folder.resolve("parameters.yaml"),
        """

        leastYuan:
          clause: 四
          title: { en: least price in yuan, zh: 最低成交价 }
          source: 「二手交易平台和注册用户应当签订减排量开发的委托协议」
          approved_by: { en: nobody, zh: 无 }
          picked_by: order_date
          values:
            - value: 1500
            - value: 2000
              from: 2023-07-01
        """,
        APPEND);
    return folder;
  }

  private static void write(Path folder, String id, String condition) throws IOException {
    Files.writeString(
        folder.resolve("order").resolve(id + "-made-up.drl"),
        """
        // %1$s · 第四章 · Made up · 虚构
        //
        //   「二手交易平台和注册用户应当签订减排量开发的委托协议」

        package rules.order
        import puhui.facts.Order
        import puhui.rules.Outcome
        global Outcome outcome

        rule "%1$s made up"
            @clause( "四" )
            @title_zh( "虚构" )
            @message_en( "made up" )
            @message_zh( "虚构" )
        when
            $order : Order( %2$s )
        then
            outcome.reject( $order );
        end
        """
            .formatted(id, condition));
  }
}
