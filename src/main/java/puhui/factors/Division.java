package puhui.factors;

import java.util.Optional;

/**
 * A division of China, or a place that addresses name like one (divisions.csv).
 *
 * @param standing whether its names count at the beginning of an address, without the divisions
 *     above them
 * @param divided counties lie in it; not so Dongguan, nor any county
 * @param parent none for the provinces
 */
record Division(
    String code,
    String name,
    Level level,
    Standing standing,
    boolean divided,
    Optional<Division> parent) {
  static final String SHENZHEN_CODE = "440300";
  static final String GUANGDONG_CODE = "440000";

  /** From the largest; what stands below a county has no level of its own to contradict. */
  enum Level {
    PROVINCE,
    PREFECTURE,
    COUNTY,
    HISTORICAL,
    ZONE,
    STREET,
    SHENSHAN,
    PLACEHOLDER
  }

  /**
   * FREE: full and short names count; FULL: full names; BELOW: only below its parents; NEVER: it is
   * no name.
   */
  enum Standing {
    FREE,
    FULL,
    BELOW,
    NEVER
  }

  boolean below(Division other) {
    Optional<Division> above = parent;
    while (above.isPresent()) {
      if (above.get() == other) {
        return true;
      }
      above = above.get().parent;
    }
    return false;
  }

  boolean sameProvince(Division other) {
    return province() == other.province();
  }

  private Division province() {
    return parent.map(Division::province).orElse(this);
  }

  boolean inShenzhen() {
    return code.equals(SHENZHEN_CODE) || parent.map(Division::inShenzhen).orElse(false);
  }

  /** Name of the district of Shenzhen that it is or lies in: 大鹏新区 in 龙岗区; "" for others. */
  String district() {
    return parent
        .map(above -> above.code().equals(SHENZHEN_CODE) ? name : above.district())
        .orElse("");
  }

  /** Shenzhen lies in it, so that it does not settle whether an address does. */
  boolean holdsShenzhen() {
    return code.equals(GUANGDONG_CODE);
  }

  boolean cityOrAbove() {
    return level == Level.PROVINCE || level == Level.PREFECTURE;
  }

  boolean countyOrAbove() {
    return cityOrAbove() || county();
  }

  /** What estates and streets are called after, and what may be read as part of their names. */
  boolean county() {
    return level == Level.COUNTY || level == Level.HISTORICAL;
  }

  boolean isShenshan() {
    return level == Level.SHENSHAN;
  }

  /**
   * Whether 深汕 and its towns may follow this division: it belongs to both cities, as addresses
   * write it.
   */
  boolean mayHoldShenshan() {
    return switch (code) {
      case GUANGDONG_CODE, SHENZHEN_CODE, "441500", "441521" -> true;
      case "" -> isShenshan();
      default -> inShenzhen();
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
