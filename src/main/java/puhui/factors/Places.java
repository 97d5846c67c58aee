package puhui.factors;

import java.util.Optional;
import puhui.facts.DeliveryPlace;

/**
 * Where an address text and a division code lie, each by itself and both together (contract,
 * Delivery place).
 */
final class Places {
  private static final int CODE_LENGTH = 6;
  private static final String SHENZHEN_PREFIX = "4403";

  private final Divisions divisions;

  Places(Divisions divisions) {
    this.divisions = divisions;
  }

  DeliveryPlace place(String address, String districtCode) {
    DeliveryPlace byText =
        address.isBlank()
            ? DeliveryPlace.NOT_STATED
            : AddressReading.of(new AddressText(address, divisions.names()));
    return both(byText, byCode(districtCode.strip()));
  }

  /** The place as text and code settle it together, each of which may be not stated. */
  static DeliveryPlace both(DeliveryPlace byText, DeliveryPlace byCode) {
    return switch (byText) {
      case NOT_STATED -> byCode;
      case UNSETTLED -> byCode.settled() ? byCode : byText;
      case CONTRADICTORY, SHENSHAN -> byText;
      case IN_SHENZHEN, OUTSIDE_SHENZHEN ->
          byCode.settled() && byCode != byText ? DeliveryPlace.CONTRADICTORY : byText;
    };
  }

  /** The district of Shenzhen that the text names, else the code; "" where neither does. */
  String district(String address, String districtCode) {
    String byText =
        address.isBlank()
            ? ""
            : AddressReading.district(new AddressText(address, divisions.names()));
    return byText.isEmpty()
        ? divisions.byCode(districtCode.strip()).map(Division::district).orElse("")
        : byText;
  }

  DivisionNames names() {
    return divisions.names();
  }

  private DeliveryPlace byCode(String code) {
    if (code.isEmpty()) {
      return DeliveryPlace.NOT_STATED;
    }
    boolean longer = code.length() == 9 || code.length() == 12;
    String county = longer && allDigits(code) ? code.substring(0, CODE_LENGTH) : code;
    if (county.length() != CODE_LENGTH || county.equals(Division.GUANGDONG_CODE)) {
      return DeliveryPlace.UNSETTLED;
    }
    Optional<Division> division = divisions.byCode(county);
    if (division.isEmpty()) {
      return DeliveryPlace.UNSETTLED;
    }
    return county.startsWith(SHENZHEN_PREFIX)
        ? DeliveryPlace.IN_SHENZHEN
        : DeliveryPlace.OUTSIDE_SHENZHEN;
  }

  private static boolean allDigits(String code) {
    return code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
