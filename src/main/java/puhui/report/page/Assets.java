package puhui.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import puhui.text.Sha256;

/**
 * Style sheet and scripts that the page carries in itself, and the policy that lets these run and
 * nothing else: a text that slipped through as markup could neither run nor reach the network.
 */
public final class Assets {
  public static final String STYLE = read("/puhui/report/report.css");
  static final String CHARTS =
      read("/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js");
  static final String BEHAVIOUR = read("/puhui/report/report.js");

  private Assets() {}

  static String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + Sha256.base64(CHARTS)
        + "' 'sha256-"
        + Sha256.base64(BEHAVIOUR)
        + "'";
  }

  private static String read(String resource) {
    try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("the program was packed without " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
