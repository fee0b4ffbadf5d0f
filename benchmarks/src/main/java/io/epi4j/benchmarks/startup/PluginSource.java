package io.epi4j.benchmarks.startup;

import java.net.URI;
import java.util.Locale;
import javax.tools.SimpleJavaFileObject;

/** The source of a plugin: a provider that adds its own number, and ten other classes. */
final class PluginSource extends SimpleJavaFileObject {
  private static final String PACKAGE = "io.epi4j.benchmarks.plugin";
  private static final int OTHERS = 9;

  private final int number;

  /** Makes the source of the plugin of that number. */
  PluginSource(int number) {
    super(URI.create("string:///" + provider(number).replace('.', '/') + ".java"), Kind.SOURCE);
    this.number = number;
  }

  /** Returns the id of the plugin of that number. */
  static String id(int number) {
    return String.format(Locale.ROOT, "plugin-%04d", number);
  }

  /** Returns the name of its provider. */
  static String provider(int number) {
    return in(number) + ".OwnAdder";
  }

  private static String in(int number) {
    return String.format(Locale.ROOT, "%s%04d", PACKAGE, number);
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    StringBuilder others = new StringBuilder();
    for (int other = 0; other < OTHERS; other++) {
      others.append(
          String.format(
              Locale.ROOT,
              """

                static final class Other%d {
                  int number = %1$d;
                }
              """,
              other));
    }
    return String.format(
        Locale.ROOT,
        """
        package %s;

        import io.epi4j.EpiPlugin;
        import io.epi4j.EpiProvider;
        import io.epi4j.benchmarks.startup.Adder;

        @EpiProvider
        public final class OwnAdder implements Adder {
          @Override
          public int add(int number) {
            return number + %d;
          }
        %s
          @EpiPlugin("%s")
          static final class Named {}
        }
        """,
        in(number),
        number,
        others,
        id(number));
  }
}
