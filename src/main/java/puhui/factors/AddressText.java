package puhui.factors;

import java.util.List;

/**
 * The text of an address as a reading asks it, one question at a time: of what kind the character
 * at a place is, and which names of divisions stand there. A reading depends on nothing else.
 */
class AddressText {
  private final String address;
  private final DivisionNames names;

  AddressText(String address, DivisionNames names) {
    this.address = address;
    this.names = names;
  }

  /**
   * The kind of the character, that of the end behind the last one, as far as the question tells
   * kinds apart (GAP, STREET or LETTER of {@link AddressLetters}).
   */
  int kind(int place, int question) {
    boolean inside = place < address.length();
    return inside
        ? AddressLetters.kind(address.charAt(place), question)
        : AddressLetters.endKind(question);
  }

  /** Every name that stands there. */
  List<DivisionNames.Name> names(int from) {
    return names.at(address, from);
  }
}
