package puhui.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import puhui.decisions.HeldPaths.Feature;
import puhui.facts.Order;
import puhui.facts.Parameters;
import puhui.rules.PathsRead;
import puhui.rules.PathsRead.Against;
import puhui.rules.PathsRead.Reading;
import puhui.rules.Rule;
import puhui.rules.Stratum;

/**
 * What the rules can see of an order, part by part: orders with equal keys in every part are caught
 * by the same rules when each is the only one of its device and no claim is held against it.
 *
 * <p>A key holds, for each path of attributes that a rule reads, what the rule can tell of the
 * value there ({@link Cut}). No condition is asked here and neither engine is used: the key comes
 * from the tree and from the values alone, so that an error in an engine cannot hide in it. The
 * argument stands in docs/decisions/030-classes-of-equal-orders.md. Safe for several threads.
 */
public final class OrderKeys {
  /** Parts of an order that are made from cells of their own. */
  public enum Part {
    ORDER_ID("orderId"),
    /** With all that is alike for every order of a date: parameters, year, links. */
    DATE("date", "parameters", "applicationYear", "linkedImeis"),
    PLATFORM("platform", "platformIsApplicants"),
    USER_ID("userId"),
    BUYER_TYPE("buyerType"),
    AGREEMENT_ID("agreementId"),
    PLACE("place"),
    CATEGORY("category"),
    CONDITION("condition"),
    STATUS("status"),
    /** Without its IMEI. */
    DEVICE("device"),
    IMEI("imei"),
    PRICE("priceCny"),
    OTHER_SCHEME("otherScheme");

    private final Set<String> attributes;

    Part(String... attributes) {
      this.attributes = Set.of(attributes);
    }

    /** The part that an attribute of an order belongs to. */
    static Part of(String attribute) {
      for (Part part : values()) {
        if (part.attributes.contains(attribute)) {
          return part;
        }
      }
      throw new IllegalStateException("an attribute of no part of an order: " + attribute);
    }
  }

  private final Map<Part, List<Feature>> features = new EnumMap<>(Part.class);
  private final Collection<Parameters> inForce;

  private OrderKeys(HeldPaths held, Collection<Parameters> inForce) {
    this.inForce = Set.copyOf(inForce);
    held.features(
        Order.class,
        inForce,
        (names, feature) ->
            features
                .computeIfAbsent(Part.of(names.get(0)), part -> new ArrayList<>())
                .add(feature));
  }

  /**
   * Keys for the rules that are not off; those of the application see no order.
   *
   * @param inForce every set of parameters that an order of the run may carry
   */
  public static OrderKeys of(List<Rule> rules, Collection<Parameters> inForce) {
    List<Rule> asked =
        rules.stream()
            .filter(rule -> !rule.state().off() && rule.stratum() != Stratum.APPLICATION)
            .toList();
    HeldPaths held = new HeldPaths();
    asked.forEach(rule -> unsaid(rule, held));
    PathsRead.of(asked).forEach(reading -> add(reading, held));
    return new OrderKeys(held, inForce);
  }

  /** Whether any rule looks at this part at all. */
  public boolean reads(Part part) {
    return features.containsKey(part);
  }

  /** Whether rules look at nothing of this part but whether it is stated. */
  public boolean readsOnlyStated(Part part) {
    return features.getOrDefault(part, List.of()).stream()
        .allMatch(feature -> feature.path().endsWith("stated"));
  }

  /** The key of a part: equal where no rule can tell two orders apart by it. */
  public Object of(Part part, Order order) {
    if (part == Part.DATE && !inForce.contains(order.parameters())) {
      throw new IllegalArgumentException("parameters that are none of the run");
    }
    return features.getOrDefault(part, List.of()).stream()
        .map(feature -> feature.of(order))
        .toList();
  }

  /**
   * What decides, without a word in any rule, whether its facts are there: rules about devices are
   * asked of orders with a genuine IMEI, and a completed order is a sale.
   */
  private static void unsaid(Rule rule, HeldPaths held) {
    if (rule.stratum() != Stratum.ORDER) {
      held.add(List.of("imei", "genuine"), new Against.Itself());
    }
    if (rule.patterns().stream().anyMatch(pattern -> pattern.type().equals("Sale"))) {
      held.add(List.of("status"), new Against.Itself());
    }
  }

  private static void add(Reading reading, HeldPaths held) {
    Optional<List<String>> own = ofOrder(reading.fact(), reading.names());
    if (own.isEmpty()) {
      return;
    }
    if (!(reading.against() instanceof Against.Other other)) {
      held.add(own.get(), reading.against());
    } else if (!other.fact().equals("Claim") && !ofOrder(other.fact(), other.names()).equals(own)) {
      held.add(own.get(), other);
    }
  }

  /**
   * Where a value of any fact stands in the order that all facts are made of; none where it is the
   * same for all orders: a first live order's rank, what the strata before have found.
   */
  static Optional<List<String>> ofOrder(String fact, List<String> names) {
    return switch (fact) {
      case "Order", "Sale" -> Optional.of(ofOrder(names));
      case "LiveOrder" -> ofLiveOrder(names);
      case "Claim" -> Optional.empty();
      default -> throw new IllegalStateException("a fact that is not made of an order: " + fact);
    };
  }

  private static Optional<List<String>> ofLiveOrder(List<String> names) {
    if (names.isEmpty() || names.get(0).equals("parameters")) {
      return Optional.of(names);
    }
    return names.get(0).equals("order")
        ? Optional.of(ofOrder(names.subList(1, names.size())))
        : Optional.empty();
  }

  private static List<String> ofOrder(List<String> names) {
    boolean imei = names.size() > 1 && names.get(0).equals("device") && names.get(1).equals("imei");
    return imei ? names.subList(1, names.size()) : names;
  }
}
