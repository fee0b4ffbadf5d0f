package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.Subscription;
import io.epi4j.runtime.Epi;
import io.epi4j.runtime.reload.Generation;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plugin is dropped in, replaced, broken and removed, while a client goes on. */
@Timeout(120)
class PluginDirectoryTest {
  @TempDir Path directory;

  private final BlockingQueue<Generation> generations = new LinkedBlockingQueue<>();

  @Test
  void noRequestFailsWhileThePluginIsReplaced() throws Exception {
    Path plugins = Files.createDirectories(directory.resolve("plugins"));
    Path first = HelloPlugin.compiled("1", directory.resolve("first"));
    Path second = HelloPlugin.compiled("2", directory.resolve("second"));
    try (ConfDirectory conf = ConfDirectory.at(directory.resolve("conf"));
        Epi epi = Epi.builder().dataBase(conf.path()).pluginDirectory(plugins).start();
        HttpFront front = HttpFront.open(epi, 0)) {
      Subscription told = epi.report().onGeneration(generations::add);
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(front.address().resolve("/hello")).build();
      assertEquals(404, client.send(request, BodyHandlers.ofString()).statusCode());

      install(first, plugins);
      assertTrue(next().applied());
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<List<String>> answers =
          CompletableFuture.supplyAsync(() -> ask(client, request, done));
      install(second, plugins);
      assertTrue(next().applied());
      Files.writeString(plugins.resolve("hello.jar"), "no jar at all");
      assertFalse(next().applied());
      done.set(true);
      List<String> all = answers.get();
      assertEquals(
          List.of(), all.stream().filter(answer -> !answer.matches("200 \"hello [12]\"")).toList());
      assertEquals(all.stream().sorted().toList(), all, "none of the first after the second");

      Files.delete(plugins.resolve("hello.jar"));
      assertEquals("hello", next().removed().get(0).plugin());
      assertEquals(404, client.send(request, BodyHandlers.ofString()).statusCode());
      told.close();
    }
  }

  private static List<String> ask(HttpClient client, HttpRequest request, AtomicBoolean done) {
    List<String> answers = new ArrayList<>();
    while (!done.get()) {
      try {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        answers.add(response.statusCode() + " " + response.body().strip());
      } catch (java.io.IOException | InterruptedException e) {
        answers.add(e.toString());
      }
    }
    return answers;
  }

  private static void install(Path jar, Path plugins) throws Exception {
    Path next = plugins.resolve(".hello.jar");
    Files.copy(jar, next, StandardCopyOption.REPLACE_EXISTING);
    Files.move(
        next,
        plugins.resolve("hello.jar"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private Generation next() throws InterruptedException {
    Generation generation = generations.poll(60, TimeUnit.SECONDS);
    assertNotNull(generation, "no generation was told");
    return generation;
  }
}
