package puhui.factors;

/**
 * A brand of phones (brands.csv).
 *
 * @param setsNoDefault its manufacturer group is excluded from the smallest value that makes the
 *     default (annex A)
 */
record Brand(String name, String group, boolean setsNoDefault) {
  /** Brands of one house: a phone of one may be recorded under the other. */
  boolean related(Brand other) {
    return group.startsWith(other.group)
        || other.group.startsWith(group)
        || group.equals("Honor") && other.group.equals("Huawei")
        || group.equals("Huawei") && other.group.equals("Honor");
  }

  /** A brand beside the house's own: where both are named (小米 Redmi), it is the one that counts. */
  boolean ofItsOwn() {
    return !name.equalsIgnoreCase(group) || group.equals("Honor");
  }
}
