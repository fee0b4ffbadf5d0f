package io.epi4j.benchmarks.compile;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compiles modules with and without the processors. The first iteration of a fork meets a compiler
 * that was never used, as javac and Maven have it; the last ones meet one that is warm, as a daemon
 * has it, so there is no warm-up for JMH to throw away.
 *
 * <p>Run it with {@code mvn -q -Drun -pl benchmarks -am package -Dargs="Compile -p
 * workload=CLASSES_200"}. {@link CompileRatios} runs it so that the variants alternate, and does
 * the sums.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 12)
@Fork(
    value = 3,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class CompileBenchmark {
  @Param Workload workload = Workload.CLASSES_200;
  @Param Variant variant = Variant.WITHOUT;

  @SuppressWarnings("NullAway.Init") // write does it
  private Project project;

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private List<Path> sources = List.of();
  private Map<String, String> facades = Map.of();
  private Map<String, String> manifest = Map.of();
  private ClassLoader kept = ClassLoader.getSystemClassLoader();

  /** The processor time that a compilation took; waiting for others does not count. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Cpu {
    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Milliseconds of the compiling thread. */
    public double thread;

    /** Milliseconds of the whole JVM: its own compiler and its collector too. */
    public double process;

    private void start() {
      thread = -ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
      process = -system.getProcessCpuTime() / 1e6;
    }

    private void stop() {
      thread += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
      process += system.getProcessCpuTime() / 1e6;
    }
  }

  @Setup
  public void write() throws IOException, InterruptedException {
    project = new Project(Files.createTempDirectory("epi4j-compile"));
    workload.write(project.sources());
    sources = Sources.java(project.sources());
    switch (variant) {
      case WITHOUT, PROCESSED -> {}
      case PROCESSED_IN_DAEMON -> kept = Project.processorLoader();
      case FACADES_GIVEN, FACADES_COPIED -> {
        project.generate();
        facades = Sources.types(project.generated());
        manifest = Sources.resources(project.classes());
      }
    }
    if (variant == Variant.FACADES_GIVEN) {
      List<Path> both = new ArrayList<>(sources);
      for (Map.Entry<String, String> facade : facades.entrySet()) {
        String name = facade.getKey().replace('.', '/') + ".java";
        both.add(Files.writeString(project.sources().resolve(name), facade.getValue()));
      }
      sources = both;
    }
  }

  @Setup(Level.Invocation)
  public void clean() throws IOException {
    project.clean();
  }

  @TearDown
  public void delete() throws IOException {
    Sources.delete(project.directory());
  }

  @Benchmark
  public void compile(Cpu cpu) throws IOException {
    cpu.start();
    switch (variant) {
      case WITHOUT, FACADES_GIVEN -> compile(List.of(), project.options("-proc:none"));
      case FACADES_COPIED -> compile(List.of(new FileCopier(facades, manifest)), project.options());
      case PROCESSED -> {
        List<String> options = project.options();
        options.addAll(Project.processorPath());
        compile(List.of(), options);
      }
      case PROCESSED_IN_DAEMON -> compile(Project.processors(kept), project.options());
    }
    cpu.stop();
  }

  private void compile(List<Processor> processors, List<String> options) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new IllegalStateException(diagnostics.getDiagnostics().toString());
      }
    }
  }
}
