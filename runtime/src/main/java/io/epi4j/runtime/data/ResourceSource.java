package io.epi4j.runtime.data;

import io.epi4j.runtime.data.DataException.Fault;
import io.epi4j.runtime.watch.FileWatch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Data in a resource of a plugin: in a jar, where it stays as it is, or in a directory of classes,
 * where it is a file like others.
 *
 * @param <V> the type of the data
 */
final class ResourceSource<V> implements DataSource<V> {
  private final PluginResource resource;
  private final DataEnvironment environment;
  private final DataParser<V> parser;
  private final FileWatch watch;
  private Optional<DataSource<V>> file = Optional.empty();
  private boolean tried;
  private boolean good;

  ResourceSource(
      PluginResource resource, DataEnvironment environment, DataParser<V> parser, FileWatch watch) {
    this.resource = resource;
    this.environment = environment;
    this.parser = parser;
    this.watch = watch;
  }

  @Override
  public Duration pause() {
    return file.isPresent() ? file.get().pause() : Duration.ZERO;
  }

  @Override
  public void close() {
    watch.close();
  }

  @Override
  public Optional<Map<String, V>> look(boolean wait) throws DataException {
    if (file.isPresent()) {
      return file.get().look(wait);
    }
    if (good || (tried && wait)) {
      return Optional.empty(); // only when asked for is it tried again: a jar does not change
    }
    tried = true;
    try {
      PluginResource.Found found = resource.find(environment.limits().bytes());
      Optional<Path> onDisk = found.file();
      if (onDisk.isPresent()) {
        PathTemplate itself = new PathTemplate(onDisk.get(), name -> null, name -> null);
        DataSource<V> source = new FileSource<>("", itself, environment, parser, watch);
        file = Optional.of(source);
        return source.look(wait);
      }
      Map<String, V> data = parser.parse(bytes(found), found.name());
      good = true;
      return Optional.of(data);
    } catch (PluginResource.MissingException e) {
      throw new DataException(Fault.MISSING, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw DataException.unreadable(resource.path(), e);
    }
  }

  private byte[] bytes(PluginResource.Found found) throws IOException, DataException {
    int most = environment.limits().bytes();
    try (InputStream in = found.open()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw DataException.tooLarge(found.name(), most);
      }
      return bytes;
    }
  }
}
