package io.epi4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.epi4j.EpiService;
import io.epi4j.runtime.Epi;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application and a plugin that are named modules, run in a JVM of their own. */
class ModulePathTest {
  private static final Map<String, String> API =
      Map.of(
          "module-info.java",
          """
          module shop.api {
            requires transitive io.epi4j;
            requires transitive io.epi4j.runtime;
            exports shop.api;
            opens shop.api to com.fasterxml.jackson.databind;
          }
          """,
          "shop/api/Currency.java",
          """
          package shop.api;

          @io.epi4j.EpiData(service = "prices", key = "currencies")
          public record Currency(String name, int digits) {}
          """,
          "shop/api/Sold.java",
          """
          package shop.api;

          @io.epi4j.Channel("sold")
          public record Sold(@io.epi4j.ChannelKey String what, int price) {}
          """,
          "shop/api/Pricing.java",
          """
          package shop.api;

          @io.epi4j.EpiPlugin("shop-api")
          public final class Pricing {
            private Pricing() {}

            @io.epi4j.EpiService("prices")
            public interface Prices {
              int price(int price);
            }
          }
          """);

  private static final Map<String, String> ABSENT =
      Map.of(
          "module-info.java",
          "module shop.extra { exports shop.extra; }",
          "shop/extra/Extra.java",
          "package shop.extra; public final class Extra { private Extra() {} }");

  /**
   * No package is exported or opened, nobody requires the module, and what it may use is absent.
   */
  private static final Map<String, String> PLUGIN =
      Map.of(
          "module-info.java",
          """
          module shop.sale {
            requires shop.api;
            requires static shop.extra;
            provides io.epi4j.spi.PluginAccess with shop.sale.SalePluginAccess;
          }
          """,
          "shop/sale/SalePlugin.java",
          """
          package shop.sale;

          @io.epi4j.EpiPlugin("sale")
          @io.epi4j.DataProvider(value = shop.api.Currency.class, resource = "shop/sale/coins.json")
          final class SalePlugin implements io.epi4j.Plugin {
            @Override public void started(io.epi4j.PluginContext context) {
              System.out.println("started " + context.id());
            }

            @io.epi4j.DataProvider(shop.api.Currency.class)
            static java.util.Map<String, shop.api.Currency> foreign() {
              return java.util.Map.of("yen", new shop.api.Currency("yen", 0));
            }
          }
          """,
          "shop/sale/coins.json",
          "{\"euro\": {\"name\": \"euro\", \"digits\": 2}}",
          "shop/sale/events/Till.java",
          """
          package shop.sale.events;

          final class Till {
            @io.epi4j.Subscribe(key = "tea")
            void on(shop.api.Sold sold) { System.out.println(sold); }
          }
          """,
          "shop/sale/deep/HalfPrice.java",
          """
          package shop.sale.deep;

          @io.epi4j.EpiProvider
          final class HalfPrice implements shop.api.Pricing.Prices {
            @Override public int price(int price) { return price / 2; }
            public void extra(shop.extra.Extra extra) {}
          }
          """);

  private static final Map<String, String> APPLICATION =
      Map.of(
          "module-info.java",
          """
          module shop.app {
            requires shop.api;
            uses io.epi4j.spi.PluginAccess;
          }
          """,
          "shop/app/Main.java",
          """
          package shop.app;

          import io.epi4j.runtime.Epi;
          import io.epi4j.spi.PluginAccess;
          import java.util.ServiceLoader;

          final class Main {
            public static void main(String[] args) {
              try (Epi epi = Epi.builder().start()) {
                System.out.println(shop.api.Pricing_PricesFacade.of(epi).pipe().price(10));
                System.out.println(epi.service("prices").each("price", 10));
                System.out.println(shop.api.CurrencyData.of(epi).all());
                shop.api.SoldChannel.of(epi).publish("tea", 7);
                shop.api.SoldChannel.of(epi).publish("coffee", 8);
                System.out.println(epi.report().problems());
              }
              try {
                ServiceLoader.load(PluginAccess.class).findFirst().orElseThrow().open();
              } catch (IllegalCallerException e) {
                System.out.println(e.getMessage());
              }
            }
          }
          """);

  private static final List<String> PRINTED =
      List.of(
          "started sale",
          "5",
          "[5]",
          "[Currency[name=euro, digits=2], Currency[name=yen, digits=0]]",
          "Sold[what=tea, price=7]",
          "[]",
          "Only the module io.epi4j.runtime may enter plugin sale, not class shop.app.Main.");

  @TempDir static Path directory;

  private static String modulePath = "";

  @BeforeAll
  static void compile() throws IOException {
    modulePath =
        Stream.of(
                EpiService.class,
                NullMarked.class,
                Epi.class,
                JsonFactory.class,
                JsonCreator.class,
                ObjectMapper.class,
                Jdk8Module.class,
                JavaTimeModule.class)
            .map(ModulePathTest::location)
            .collect(Collectors.joining(File.pathSeparator));
    compile("shop.api", API);
    String present = modulePath;
    compile("shop.extra", ABSENT);
    compile("shop.sale", PLUGIN);
    modulePath = present + File.pathSeparator + directory.resolve("shop.sale.jar");
    compile("shop.app", APPLICATION);
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compiles a module into a jar, which the next ones see. */
  private static void compile(String name, Map<String, String> sources) throws IOException {
    Path classes = directory.resolve(name);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-p",
                modulePath,
                "--processor-path",
                processorPath(),
                "-Xlint:all",
                "-Werror"));
    for (Map.Entry<String, String> source : sources.entrySet()) {
      boolean java = source.getKey().endsWith(".java");
      Path root = java ? directory.resolve(name + "-src") : classes;
      Path file = root.resolve(source.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, source.getValue());
      if (java) {
        arguments.add(file.toString());
      }
    }
    run("javac", arguments.toArray(String[]::new));
    Path jar = directory.resolve(name + ".jar");
    run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
    modulePath += File.pathSeparator + jar;
  }

  private static String processorPath() {
    return System.getProperty("java.class.path");
  }

  private static void run(String tool, String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int status = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    assertEquals(0, status, said.toString());
  }

  private static List<String> java(Path home, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), printed);
    return printed.lines().toList();
  }

  @Test
  void aPluginThatNobodyRequiresIsFoundOnTheModulePath() throws Exception {
    Path home = Path.of(System.getProperty("java.home"));
    assertEquals(PRINTED, java(home, "-p", modulePath, "-m", "shop.app/shop.app.Main"));
  }

  @Test
  void itIsFoundInAnImageThatJlinkMade() throws Exception {
    Path image = directory.resolve("image");
    run(
        "jlink",
        "--module-path",
        modulePath,
        "--add-modules",
        "shop.app,shop.sale",
        "--output",
        image.toString());
    assertEquals(PRINTED, java(image, "-m", "shop.app/shop.app.Main"));
  }
}
