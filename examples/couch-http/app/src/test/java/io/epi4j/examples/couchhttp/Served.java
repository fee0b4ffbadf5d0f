package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.epi4j.DataChanged;
import io.epi4j.Subscription;
import io.epi4j.examples.couchhttp.api.Feature;
import io.epi4j.examples.couchhttp.api.FeatureData;
import io.epi4j.runtime.Epi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The front with all plugins, serving, and the operator at work in its directory. */
final class Served implements AutoCloseable {
  final Epi epi;
  final FeatureData features;

  private final Path file;
  private final HttpFront front;
  private final Subscription subscription;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<DataChanged<Feature>> changes = new LinkedBlockingQueue<>();

  Served(Path directory, String... order) throws IOException {
    try (ConfDirectory conf = ConfDirectory.at(directory)) {
      file = conf.path().resolve(ConfDirectory.FEATURES);
      epi = Epi.builder().order(order).dataBase(conf.path()).start();
    }
    features = FeatureData.of(epi);
    subscription = features.onChange(changes::add);
    front = HttpFront.open(epi, 0);
  }

  HttpResponse<String> get(String target) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(front.address().resolve(target)).build();
    return client.send(request, BodyHandlers.ofString());
  }

  int status(String target) throws IOException, InterruptedException {
    return get(target).statusCode();
  }

  void write(String text) throws IOException {
    Files.writeString(file, text);
  }

  /** Returns the next change that is told; nothing else than a file makes one happen. */
  DataChanged<Feature> change() throws InterruptedException {
    DataChanged<Feature> change = changes.poll(30, TimeUnit.SECONDS);
    assertNotNull(change, "no change was told");
    return change;
  }

  @Override
  public void close() {
    subscription.close();
    front.close();
    epi.close();
  }
}
