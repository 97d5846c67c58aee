package puhui.generate.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 16, 17, 1000, 4097})
  void everySlotHasOnePlaceAndCanBeAskedBothWays(long size) {
    Places places = new Places(size, 7);
    assertThat(LongStream.range(0, size).map(places::slotAt).sorted()).containsExactly(range(size));
    assertThat(LongStream.range(0, size))
        .allMatch(place -> places.placeOf(places.slotAt(place)) == place);
  }

  private static Long[] range(long size) {
    return LongStream.range(0, size).boxed().toArray(Long[]::new);
  }
}
