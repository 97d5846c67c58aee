package puhui.factors;

/** Which division may follow which in an address, and which cannot belong together. */
final class DivisionSequence {
  private DivisionSequence() {}

  /** Where reading stands after the next division; null where that one does not lie there. */
  static Division step(Division last, Division next) {
    if (next.isShenshan()) {
      return last.mayHoldShenshan() ? next : null;
    }
    if (next.below(last)) {
      return next.level() != Division.Level.STREET || last.inShenzhen() ? next : null;
    }
    return next == last || last.below(next) ? last : null;
  }

  /**
   * Province and city that do not belong together contradict each other; so does a city or county
   * of another province right below a city that has counties of its own. Counties of the same
   * province move between its cities (安庆市枞阳县), and places without counties name their parts like
   * districts of others (东莞市东城区): there only what would move the address into or out of Shenzhen
   * contradicts.
   */
  static boolean contradicts(Division last, DivisionNames.Name name) {
    Division next = name.division();
    if (next.standing() == Division.Standing.BELOW || !next.countyOrAbove()) {
      return false;
    }
    boolean citiesOrAbove = last.cityOrAbove() && next.cityOrAbove();
    if (!name.full() && !citiesOrAbove) {
      return false;
    }
    boolean otherProvince = last.cityOrAbove() && last.divided() && !last.sameProvince(next);
    return citiesOrAbove && last.level() != next.level()
        || otherProvince
        || sideDiffers(last, next);
  }

  private static boolean sideDiffers(Division last, Division next) {
    return !last.holdsShenzhen() && !next.holdsShenzhen() && last.inShenzhen() != next.inShenzhen();
  }
}
