package puhui.bench.data;

/**
 * What a made-up year is like.
 *
 * @param repeatedPerMille lines whose phone was sold before, of a thousand
 */
public record YearOptions(long seed, int repeatedPerMille, Addresses.Length addresses) {
  public static final YearOptions USUAL = new YearOptions(7, 10, Addresses.Length.USUAL);

  public YearOptions repeated(int perMille) {
    return new YearOptions(seed, perMille, addresses);
  }

  public YearOptions addressed(Addresses.Length length) {
    return new YearOptions(seed, repeatedPerMille, length);
  }
}
