package io.epi4j.examples.couchhttp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.epi4j.manifest.Manifest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A small plugin, with the manifest that the processor writes of it. */
final class HelloPlugin {
  private static final String SOURCE =
      """
      package hello;

      import io.epi4j.Decision;
      import io.epi4j.examples.couchhttp.api.Request;
      import io.epi4j.examples.couchhttp.api.Response;
      import io.epi4j.examples.couchhttp.api.UrlHandlers;

      final class Hello implements UrlHandlers {
        @Override public Decision<Response> handle(Request request) {
          return request.path().equals("/hello")
              ? Decision.of(Response.json(200, "hello %s"))
              : Decision.none();
        }
      }
      """;

  private static final String MANIFEST =
      """
      {"format": 1,
       "plugin": {"id": "hello", "version": "%s", "after": [], "before": [], "requires": []},
       "services": [],
       "providers": [{"type": "hello.Hello", "order": 0, "injected": false, "services": [
         {"id": "chttpd_handlers", "type": "io.epi4j.examples.couchhttp.api.UrlHandlers",
          "functions": ["handle(Lio/epi4j/examples/couchhttp/api/Request;)Lio/epi4j/Decision;"]}]}]}
      """;

  private HelloPlugin() {}

  static Path compiled(String version, Path directory) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      assertTrue(
          javac
              .getTask(null, files, null, List.of("-proc:none"), null, List.of(source(version)))
              .call());
    }
    Path jar = directory.resolve("hello.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, "hello/Hello.class", Files.readAllBytes(classes.resolve("hello/Hello.class")));
      add(out, Manifest.MARKER, "hello\n".getBytes(StandardCharsets.UTF_8));
      add(
          out,
          Manifest.path("hello"),
          MANIFEST.formatted(version).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private static JavaFileObject source(String version) {
    return new SimpleJavaFileObject(
        URI.create("string:///hello/Hello.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return SOURCE.formatted(version);
      }
    };
  }

  private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(content);
  }
}
