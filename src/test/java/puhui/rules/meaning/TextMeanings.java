package puhui.rules.meaning;

import static puhui.rules.meaning.Meaning.of;

import java.util.List;
import java.util.Set;
import puhui.facts.Order;

/** Conditions on texts: equal to the letter, capital or small; the own platform is 示例. */
public final class TextMeanings {
  /** One line each. */
  public static final List<Meaning> ALL =
      List.of(
          of("platform.stated", o -> !platform(o).isEmpty()),
          of("!platform.stated", o -> platform(o).isEmpty()),
          of("platform.stated, platform == \"a\"", o -> platform(o).equals("a")),
          of("platform.stated, platform != \"a\"", o -> other(o, Set.of("a"))),
          of("platform.stated, platform == \"A\"", o -> platform(o).equals("A")),
          of("platform.stated, platform == \"b c\"", o -> platform(o).equals("b c")),
          of("platform.stated, platform == \"b\"", o -> false),
          of("platform.stated, platform == \"示例\"", o -> platform(o).equals("示例")),
          of(
              "platform.stated && (platform == \"a\" || platform == \"A\")",
              o -> platform(o).equalsIgnoreCase("a")),
          of(
              "platform.stated && !(platform == \"a\" || platform == \"A\")",
              o -> other(o, Set.of("a", "A"))),
          of("platform.stated && platform == \"a\"", o -> platform(o).equals("a")),
          of("!platform.stated || platform == \"a\"", o -> Set.of("", "a").contains(platform(o))),
          of("!platform.stated || platform != \"a\"", o -> !platform(o).equals("a")),
          of("platform.stated, !(platform == \"a\")", o -> other(o, Set.of("a"))),
          of("platform.stated, platform in ( \"a\" )", o -> platform(o).equals("a")),
          of(
              "platform.stated, platform in ( \"a\", \"A\" )",
              o -> Set.of("a", "A").contains(platform(o))),
          of("platform.stated, platform not in ( \"a\", \"A\" )", o -> other(o, Set.of("a", "A"))),
          of("platform.stated, platform in ( \"\", \"a\" )", o -> platform(o).equals("a")),
          of("platform.stated, platform == parameters.ownPlatform", o -> platform(o).equals("示例")),
          of("platform.stated, platform != parameters.ownPlatform", o -> other(o, Set.of("示例"))),
          of("platform.stated, parameters.ownPlatform == platform", o -> platform(o).equals("示例")),
          of(
              "platform.stated, platform in ( parameters.ownPlatform )",
              o -> platform(o).equals("示例")),
          of(
              "platform.stated, platform in ( parameters.ownPlatform, userId )",
              o -> platform(o).equals("示例") || isUser(o)),
          of("platform.stated, platform in ( userId )", o -> isUser(o)),
          of("platform.stated, platform not in ( userId )", o -> other(o, Set.of(user(o)))),
          of(
              "platform.stated, platform in ( userId, \"A\" )",
              o -> platform(o).equals("A") || isUser(o)),
          of(
              "userId.stated, userId not in ( platform, \"u1\" )",
              o -> user(o).equals("a") && !platform(o).equals("a")),
          of(
              "agreementId.stated, agreementId == \"agreement\"",
              o -> !o.agreementId().value().isEmpty()),
          of("device.model.stated, device.model != \"iPhone 13\"", o -> false),
          of("platform.stated, userId.stated, platform == userId", o -> isUser(o)),
          of(
              "platform.stated, userId.stated, platform != userId",
              o -> !platform(o).isEmpty() && !user(o).isEmpty() && !platform(o).equals(user(o))),
          of(
              "platform.stated, userId.stated, userId in ( platform, \"u1\" )",
              o -> !platform(o).isEmpty() && Set.of(platform(o), "u1").contains(user(o))),
          of("orderId == orderId", o -> true),
          of("orderId == \"o7\"", o -> o.orderId().value().equals("o7")),
          of("orderId != \"o7\"", o -> !o.orderId().value().equals("o7")),
          of(
              "device.brand.stated, device.brand == \"Samsung\"",
              o -> o.device().brand().value().equals("Samsung")),
          of(
              "device.brand.stated, device.manufacturerGroup.stated, device.brand != device.manufacturerGroup",
              o ->
                  Set.of("AppleSamsung", "SamsungApple")
                      .contains(
                          o.device().brand().value() + o.device().manufacturerGroup().value())),
          of("!device.model.stated", o -> o.device().model().value().isEmpty()),
          of("otherScheme.stated", o -> !o.otherScheme().value().isEmpty()),
          of(
              "otherScheme.stated, otherScheme == \"VCS\"",
              o -> o.otherScheme().value().equals("VCS")),
          of(
              "device.brand.stated, device.brand.startsWith( \"App\" )",
              o -> o.device().brand().value().equals("Apple")),
          of(
              "device.brand.stated && !device.brand.startsWith( \"App\" )",
              o -> !Set.of("", "Apple").contains(o.device().brand().value())),
          of(
              "device.brand.stated, !( device.brand.startsWith( \"App\" ) || date.stated )",
              o -> !Set.of("", "Apple").contains(o.device().brand().value()) && !o.date().stated()),
          of(
              "!device.brand.stated || device.brand.startsWith( \"apple\" )",
              o -> o.device().brand().value().isEmpty()),
          of("platform.stated, platform.startsWith( \"a.*\" )", o -> platform(o).startsWith("a.*")),
          of(
              "otherScheme.stated && otherScheme.startsWith( \"V\" )",
              o -> o.otherScheme().value().equals("VCS")));

  private TextMeanings() {}

  private static String platform(Order order) {
    return order.platform().value();
  }

  private static String user(Order order) {
    return order.userId().value();
  }

  private static boolean isUser(Order order) {
    return !platform(order).isEmpty() && platform(order).equals(user(order));
  }

  private static boolean other(Order order, Set<String> than) {
    return !platform(order).isEmpty() && !than.contains(platform(order));
  }
}
