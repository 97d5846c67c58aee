package puhui.factors;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import puhui.facts.DeliveryPlace;

/**
 * Reads an address from its beginning, division by division, in every way it can be read (contract,
 * Delivery place). A short name counts where the name ends there or another division follows.
 */
final class AddressReading {
  private static final int IN = 1;
  private static final int OUT = 2;
  private static final int OPEN = 4;
  private static final int CONTRADICTORY = 8;
  private static final int SHENSHAN = 16;
  private static final int POSTCODE_LENGTH = 6;

  /** No address names more divisions, even twice; what repeats them without end is not read on. */
  private static final int MOST_NAMES = 10;

  private static final char[][] COUNTRY = {"中华人民共和国".toCharArray(), "中国".toCharArray()};
  private static final char[][] FILLERS = {
    "市辖区".toCharArray(), "省直辖县级行政区划".toCharArray(), "自治区直辖县级行政区划".toCharArray()
  };
  private static final String ROAD_WORDS = "路街大巷道";

  /** What makes the name of a county before it that of a street, an estate or a house (新市区大厦). */
  private static final char[][] STREET_WORDS =
      Stream.of("路", "大道", "大街", "巷", "花园", "大厦", "广场", "小区", "公寓", "公司", "酒店", "大酒店")
          .map(String::toCharArray)
          .toArray(char[][]::new);

  /** Those that do so only at the end or before a number: 朝阳区城东路, 朝阳区街道 are in 朝阳区. */
  private static final String LAST_STREET_WORDS = "街村苑城";

  private final DivisionNames names;
  private final char[] text;
  private final SortedSet<String> districts = new TreeSet<>();

  private AddressReading(DivisionNames names, char[] text) {
    this.names = names;
    this.text = text;
  }

  static DeliveryPlace of(String address, DivisionNames names) {
    return new AddressReading(names, characters(address)).place();
  }

  /** The district of Shenzhen that every reading agrees on; "" where they name none or several. */
  static String district(String address, DivisionNames names) {
    AddressReading reading = new AddressReading(names, characters(address));
    reading.place();
    return reading.districts.size() == 1 ? reading.districts.first() : "";
  }

  private static char[] characters(String address) {
    char[] text = PlainText.characters(address);
    for (int i = 0; i < text.length; i++) {
      text[i] = Character.isLetterOrDigit(text[i]) ? text[i] : ' ';
    }
    return text;
  }

  private DeliveryPlace place() {
    int readings = fromBeginning(afterAny(afterPostcode(skipBlanks(0)), COUNTRY));
    if ((readings & SHENSHAN) != 0) {
      return DeliveryPlace.SHENSHAN;
    }
    return switch (readings & ~CONTRADICTORY) {
      case IN -> DeliveryPlace.IN_SHENZHEN;
      case OUT -> DeliveryPlace.OUTSIDE_SHENZHEN;
      case 0 -> DeliveryPlace.CONTRADICTORY;
      default -> DeliveryPlace.UNSETTLED;
    };
  }

  /** All readings of the text from here, of which no division is read yet. */
  private int fromBeginning(int from) {
    int readings = 0;
    for (DivisionNames.Name name : names.at(text, from)) {
      Division division = name.division();
      boolean alone =
          division.standing() == Division.Standing.FREE
              || division.standing() == Division.Standing.FULL && name.full();
      int end = from + name.length();
      if (alone && counts(name, end) && !inStreetText(division, end)) {
        readings |= below(division, end, 1);
      }
    }
    return readings == 0 ? OPEN : readings;
  }

  /** All readings of the rest, below the division that was read last. */
  private int below(Division last, int from, int read) {
    if (last.isShenshan()) {
      return SHENSHAN;
    }
    if (read == MOST_NAMES) {
      return settled(last);
    }
    int start = afterAny(skipBlanks(from), FILLERS);
    List<DivisionNames.Name> here = names.at(text, start);
    int readings = 0;
    for (DivisionNames.Name name : here) {
      int end = start + name.length();
      Division next = DivisionSequence.step(last, name.division());
      if (next != null && counts(name, end)) {
        readings |= below(next, end, read + 1);
      }
    }
    if (readings != 0) {
      return readings;
    }
    return contradicted(last, here, start) ? CONTRADICTORY : settled(last);
  }

  /**
   * Whether every reading of the name that follows, the longest there (九龙坡区, not 九龙), contradicts
   * the division that was read last.
   */
  private boolean contradicted(Division last, List<DivisionNames.Name> here, int start) {
    boolean contradicted = false;
    int longest = 0;
    for (DivisionNames.Name name : here) {
      int end = start + name.length();
      if (counts(name, end)) {
        boolean contradicts =
            !inStreetText(name.division(), end) && DivisionSequence.contradicts(last, name);
        contradicted = contradicts && (contradicted || name.length() > longest);
        longest = name.length();
      }
    }
    return contradicted;
  }

  /** A full name always counts, a short one where it ends or a division follows that may. */
  private boolean counts(DivisionNames.Name name, int end) {
    if (name.full() || endsAt(end)) {
      return true;
    }
    Division division = name.division();
    if (division.isShenshan() && !division.code().isEmpty()) {
      return ROAD_WORDS.indexOf(text[end]) < 0;
    }
    for (DivisionNames.Name following : names.at(text, end)) {
      Division next = following.division();
      boolean lower = next != division && DivisionSequence.step(division, next) == next;
      boolean full = following.full() && next.standing() != Division.Standing.BELOW;
      if (lower || full || next.cityOrAbove() && endsAt(end + following.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of a county is but the beginning of a street's or a house's. */
  private boolean inStreetText(Division division, int end) {
    if (!division.county() || endsAt(end)) {
      return false;
    }
    if (afterAny(end, STREET_WORDS) > end) {
      return true;
    }
    boolean last = endsAt(end + 1) || Character.isDigit(text[end + 1]);
    return last && LAST_STREET_WORDS.indexOf(text[end]) >= 0;
  }

  private int settled(Division last) {
    if (last.inShenzhen()) {
      districts.add(last.district());
      return IN;
    }
    return last.holdsShenzhen() ? OPEN : OUT;
  }

  private boolean endsAt(int place) {
    return place == text.length || text[place] == ' ';
  }

  private int skipBlanks(int from) {
    int place = from;
    while (place < text.length && text[place] == ' ') {
      place++;
    }
    return place;
  }

  /** A leading postcode says nothing. */
  private int afterPostcode(int from) {
    int end = from;
    while (end < text.length && text[end] >= '0' && text[end] <= '9') {
      end++;
    }
    return end - from == POSTCODE_LENGTH ? skipBlanks(end) : from;
  }

  private int afterAny(int from, char[][] words) {
    int place = from;
    int word = 0;
    while (word < words.length) {
      int end = place + words[word].length;
      boolean here =
          end <= text.length && Arrays.equals(words[word], 0, words[word].length, text, place, end);
      place = here ? skipBlanks(end) : place;
      word = here ? 0 : word + 1;
    }
    return place;
  }
}
