package io.epi4j.benchmarks.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is compiled: a module of so many services and providers.
 *
 * <p>Each service has five functions, one for each way to call, and stands in a package of its own
 * with the types that its functions mention. A provider has four functions with bodies of ordinary
 * size. A module consists of more than that: beside each service and each provider there are
 * application classes, a little less than in the example {@code couch-http}, where it is 220 lines
 * beside the service and 95 beside a provider. The workloads {@code ..._ALONE} are without them:
 * the worst case, in which nothing is compiled that is not Epi4J's affair.
 */
public enum Workload {
  /** A plugin-based application: 20 services, 180 providers. */
  CLASSES_200(20, 9, true),
  /** An API jar: 200 services, no provider. */
  SERVICES_200(200, 0, true),
  /** Ten times {@link #CLASSES_200}, to see how the time grows. */
  CLASSES_2000(200, 9, true) {
    @Override
    int iterations() {
      return 3; // for some minutes each
    }

    @Override
    List<Variant> variants() {
      return List.of(Variant.WITHOUT, Variant.PROCESSED);
    }
  },
  /** {@link #CLASSES_200} without application classes. */
  CLASSES_200_ALONE(20, 9, false),
  /** {@link #SERVICES_200} without application classes. */
  SERVICES_200_ALONE(200, 0, false);

  private final int services;
  private final int providersOfEach;
  private final boolean application;

  Workload(int services, int providersOfEach, boolean application) {
    this.services = services;
    this.providersOfEach = providersOfEach;
    this.application = application;
  }

  /** Returns how often it is compiled in one JVM: until the compiler is warm, as a rule. */
  int iterations() {
    return 12;
  }

  /** Returns the ways in which it is compiled. */
  List<Variant> variants() {
    return List.of(Variant.values());
  }

  /** Writes the sources. */
  void write(Path directory) throws IOException {
    for (int service = 0; service < services; service++) {
      Unit unit = new Unit(directory, "unit" + service);
      unit.write("Order", "");
      unit.write("Receipt", "");
      unit.write("Desk", "");
      if (application) {
        unit.write("PriceList", "");
      }
      if (application || providersOfEach > 0) {
        unit.write("Shelf", "");
      }
      for (int provider = 1; provider <= providersOfEach; provider++) {
        unit.write("Counter", String.valueOf(provider));
        if (application) {
          unit.write("Shelf", String.valueOf(provider));
        }
      }
    }
  }

  /**
   * A service, and what stands in its package.
   *
   * @param directory where sources go
   * @param name the last part of the package's name, and the service's id
   */
  private record Unit(Path directory, String name) {
    /** Writes a class after its pattern, which is a resource beside this class. */
    void write(String type, String suffix) throws IOException {
      String text =
          pattern(type)
              .replace("shop.unit", "shop." + name)
              .replace("\"unit\"", '"' + name + '"')
              .replaceAll("\\b" + type + "\\b", type + suffix);
      Path file = directory.resolve("shop").resolve(name).resolve(type + suffix + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }

    private static String pattern(String type) throws IOException {
      String resource = type + ".java";
      try (InputStream in = Workload.class.getResourceAsStream(resource)) {
        return new String(
            Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}
