package puhui.report;

import java.io.IOException;
import java.io.OutputStream;
import puhui.text.Place;
import puhui.text.Trouble;

/**
 * A file of the run's folder; a write that fails (a full disk, say) ends the command with its place
 * and reason.
 */
final class FolderStream extends OutputStream {
  private final OutputStream out;
  private final String file;

  FolderStream(OutputStream out, String file) {
    this.out = out;
    this.file = file;
  }

  @Override
  public void write(int octet) {
    guarded(() -> out.write(octet));
  }

  @Override
  public void write(byte[] octets, int from, int length) {
    guarded(() -> out.write(octets, from, length));
  }

  @Override
  public void flush() {
    guarded(out::flush);
  }

  @Override
  public void close() {
    guarded(out::close);
  }

  private void guarded(Write write) {
    try {
      write.run();
    } catch (IOException e) {
      throw Trouble.input(Place.of(file), "report.folder.write", RunFolder.reason(e));
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
