package puhui.cli;

/** The command line. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println("puhui " + Main.class.getPackage().getImplementationVersion());
  }
}
