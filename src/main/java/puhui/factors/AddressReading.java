package puhui.factors;

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

  private static final byte[][] COUNTRY = words("中华人民共和国", "中国");
  private static final byte[][] FILLERS = words("市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划");
  private static final long ROAD_WORDS = AddressLetters.oneOf("路街大巷道");

  /** What makes the name of a county before it that of a street, an estate or a house (新市区大厦). */
  private static final byte[][] STREET_WORDS =
      words("路", "大道", "大街", "巷", "花园", "大厦", "广场", "小区", "公寓", "公司", "酒店", "大酒店");

  /** Those that do so only at the end or before a number: 朝阳区城东路, 朝阳区街道 are in 朝阳区. */
  private static final long LAST_STREET_WORDS = AddressLetters.oneOf("街村苑城");

  private static final long ENDS = 1L << AddressLetters.END_KIND | 1L << AddressLetters.BLANK;
  private static final long DIGITS = 1L << AddressLetters.DIGIT | 1L << AddressLetters.OTHER_DIGIT;

  private final AddressText text;
  private final SortedSet<String> districts = new TreeSet<>();

  private AddressReading(AddressText text) {
    this.text = text;
  }

  static DeliveryPlace of(AddressText text) {
    return new AddressReading(text).place();
  }

  /** The district of Shenzhen that every reading agrees on; "" where they name none or several. */
  static String district(AddressText text) {
    AddressReading reading = new AddressReading(text);
    reading.place();
    return reading.districts.size() == 1 ? reading.districts.first() : "";
  }

  private static byte[][] words(String... words) {
    return Stream.of(words).map(AddressLetters::word).toArray(byte[][]::new);
  }

  private DeliveryPlace place() {
    int readings =
        fromBeginning(afterAny(afterPostcode(skipBlanks(0)), AddressLetters.GAP, COUNTRY));
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
    for (DivisionNames.Name name : text.names(from)) {
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
    int start = afterAny(skipBlanks(from), AddressLetters.GAP, FILLERS);
    List<DivisionNames.Name> here = text.names(start);
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
      return !isOneOf(end, AddressLetters.STREET, ROAD_WORDS);
    }
    for (DivisionNames.Name following : text.names(end)) {
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
    if (afterAny(end, AddressLetters.STREET, STREET_WORDS) > end) {
      return true;
    }
    return isOneOf(end, AddressLetters.STREET, LAST_STREET_WORDS)
        && isOneOf(end + 1, AddressLetters.GAP, ENDS | DIGITS);
  }

  private int settled(Division last) {
    if (last.inShenzhen()) {
      districts.add(last.district());
      return IN;
    }
    return last.holdsShenzhen() ? OPEN : OUT;
  }

  private boolean endsAt(int place) {
    return isOneOf(place, AddressLetters.GAP, ENDS);
  }

  private boolean isOneOf(int place, int question, long kinds) {
    return (kinds >>> text.kind(place, question) & 1) != 0;
  }

  private int skipBlanks(int from) {
    int place = from;
    while (text.kind(place, AddressLetters.GAP) == AddressLetters.BLANK) {
      place++;
    }
    return place;
  }

  /** A leading postcode says nothing. */
  private int afterPostcode(int from) {
    int end = from;
    while (text.kind(end, AddressLetters.GAP) == AddressLetters.DIGIT) {
      end++;
    }
    return end - from == POSTCODE_LENGTH ? skipBlanks(end) : from;
  }

  /** The place behind any of the words, again and again, whose first letters the question tells. */
  private int afterAny(int from, int question, byte[][] words) {
    int place = from;
    int word = 0;
    while (word < words.length) {
      boolean here = stands(words[word], place, question);
      place = here ? skipBlanks(place + words[word].length) : place;
      word = here ? 0 : word + 1;
    }
    return place;
  }

  private boolean stands(byte[] word, int place, int question) {
    int letter = 0;
    int asked = question;
    while (letter < word.length && text.kind(place + letter, asked) == word[letter]) {
      asked = AddressLetters.LETTER;
      letter++;
    }
    return letter == word.length;
  }
}
