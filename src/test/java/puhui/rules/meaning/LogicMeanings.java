package puhui.rules.meaning;

import static puhui.rules.meaning.Meaning.of;

import java.util.List;
import java.util.function.Predicate;
import puhui.facts.Device;
import puhui.facts.ImeiProblem;
import puhui.facts.Order;

/**
 * And, or, not: {@code &&} binds before {@code ||}, {@code !} before both, a comma joins what
 * stands around it. a: a platform of the applicant; b: an agreement is stated; c: a user is stated.
 */
public final class LogicMeanings {
  /** One line each. */
  public static final List<Meaning> ALL =
      List.of(
          logic("", o -> true),
          logic("A", o -> a(o)),
          logic("!A", o -> !a(o)),
          logic("!!A", o -> a(o)),
          logic("!!!A", o -> !a(o)),
          logic("(A)", o -> a(o)),
          logic("((A))", o -> a(o)),
          logic("!(A)", o -> !a(o)),
          logic("A, B", o -> a(o) && b(o)),
          logic("A && B", o -> a(o) && b(o)),
          logic("A || B", o -> a(o) || b(o)),
          logic("A, B, C", o -> a(o) && b(o) && c(o)),
          logic("A && B && C", o -> a(o) && b(o) && c(o)),
          logic("A || B || C", o -> a(o) || b(o) || c(o)),
          logic("A || B && C", o -> a(o) || (b(o) && c(o))),
          logic("A && B || C", o -> (a(o) && b(o)) || c(o)),
          logic("(A || B) && C", o -> (a(o) || b(o)) && c(o)),
          logic("A && (B || C)", o -> a(o) && (b(o) || c(o))),
          logic("A || B, C", o -> (a(o) || b(o)) && c(o)),
          logic("A, B || C", o -> a(o) && (b(o) || c(o))),
          logic("!A || B", o -> !a(o) || b(o)),
          logic("!A && B", o -> !a(o) && b(o)),
          logic("!(A || B)", o -> !a(o) && !b(o)),
          logic("!(A && B)", o -> !a(o) || !b(o)),
          logic("!(A || B) && C", o -> !a(o) && !b(o) && c(o)),
          logic("!(A && !B) || !C", o -> !a(o) || b(o) || !c(o)),
          logic("!A && !B && !C", o -> !(a(o) || b(o) || c(o))),
          logic("A && B || !A && !B", o -> a(o) == b(o)),
          logic("A && !B || !A && B", o -> a(o) != b(o)),
          logic("A == B", o -> a(o) == b(o)),
          logic("A != B", o -> a(o) != b(o)),
          logic("A || !A", o -> true),
          logic("A && !A", o -> false),
          logic("parameters.creditedOnceEver", o -> true),
          logic("!parameters.creditedOnceEver", o -> false),
          logic("parameters.lenient || A", o -> a(o)),
          logic("!parameters.lenient, A", o -> a(o)),
          logic("A == parameters.lenient", o -> !a(o)),
          logic("this == this", o -> true),
          logic(
              "imei.genuine && !device.identified || device.inTable != device.inSupplementary",
              LogicMeanings::unknownOrInOneTable));

  private LogicMeanings() {}

  private static Meaning logic(String letters, Predicate<Order> java) {
    String condition =
        letters
            .replaceAll("\\bA\\b", "platformIsApplicants")
            .replaceAll("\\bB\\b", "agreementId.stated")
            .replaceAll("\\bC\\b", "userId.stated");
    return of(condition, java);
  }

  private static boolean a(Order order) {
    return order.platformIsApplicants();
  }

  private static boolean b(Order order) {
    return !order.agreementId().value().isEmpty();
  }

  private static boolean c(Order order) {
    return !order.userId().value().isEmpty();
  }

  private static boolean unknownOrInOneTable(Order order) {
    Device phone = order.device();
    boolean genuine = !phone.imei().text().isEmpty() && phone.imei().problem() == ImeiProblem.NONE;
    boolean named = !phone.brand().value().isEmpty() && !phone.model().value().isEmpty();
    boolean identified = named && phone.storageGb().value() != null;
    boolean inTable = !phone.tableRow().id().isEmpty();
    return (genuine && !identified) || inTable != !phone.supplementaryRow().id().isEmpty();
  }
}
