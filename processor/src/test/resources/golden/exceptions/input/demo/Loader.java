package demo;

import io.epi4j.Decision;
import io.epi4j.EpiService;
import java.io.IOException;
import java.sql.SQLException;

@EpiService("loaders")
public interface Loader {
  String load(String name) throws IOException;

  Decision<byte[]> find(String name) throws IOException, SQLException;

  boolean exists(String name) throws NotThere;

  void flush() throws IllegalStateException, InterruptedException;

  /** Tells what is not there. */
  final class NotThere extends Exception {
    private static final long serialVersionUID = 1;
  }
}
