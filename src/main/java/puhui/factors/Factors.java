package puhui.factors;

import java.nio.file.Path;
import java.util.Optional;
import puhui.facts.Day;
import puhui.facts.DeliveryPlace;
import puhui.facts.Device;
import puhui.facts.Imei;

/** The factors folder, loaded and checked; what cleaning and the calculation ask of it. */
public final class Factors {
  private Factors() {}

  /** Loads and checks the folder; throws {@link puhui.text.Trouble} with exit code RULES and every problem found. */
  public static Factors load(Path folder) {
    throw new UnsupportedOperationException();
  }

  /** The meaning of a word of a closed list (terms.csv), e.g. "MOBILE_PHONE" for ("category", "手机"). */
  public Optional<String> meaning(String column, String word) {
    throw new UnsupportedOperationException();
  }

  /** The IMEI with what is wrong with it; the text is cleaned already. */
  public Imei imei(String cleaned) {
    throw new UnsupportedOperationException();
  }

  /** Where an address text and a division code (either may be "") lie. */
  public DeliveryPlace place(String address, String districtCode) {
    throw new UnsupportedOperationException();
  }

  /** The phone that brand, model and storage cells name, with its footprints in force on the day. */
  public Device device(String brand, String model, String storage, Imei imei, Day date) {
    throw new UnsupportedOperationException();
  }
}
