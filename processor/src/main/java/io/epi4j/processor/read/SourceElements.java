package io.epi4j.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells types that are being compiled from types that were read from class files. Incremental
 * builds hand both to processors, and a class file has no parameter names that a facade could use.
 */
public final class SourceElements {
  private final ProcessingEnvironment environment;

  /** Makes one for a compilation. */
  public SourceElements(ProcessingEnvironment environment) {
    this.environment = unwrapped(environment);
  }

  /** Gradle gives processors an environment of its own around that of javac. */
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    for (Field field : environment.getClass().getDeclaredFields()) {
      if (field.getType() == ProcessingEnvironment.class) {
        try {
          field.setAccessible(true);
          return unwrapped((ProcessingEnvironment) field.get(environment));
        } catch (ReflectiveOperationException | RuntimeException e) {
          return environment; // then the compiler does not tell
        }
      }
    }
    return environment;
  }

  /** Returns whether the type is being compiled; true where the compiler does not tell. */
  public boolean contains(TypeElement type) {
    JavaFileObject file = fileOf(type);
    if (file != null) {
      return !file.getName().endsWith(JavaFileObject.Kind.CLASS.extension); // ECJ: all are SOURCE
    }
    return hasTree(type);
  }

  /**
   * Returns whether the type stands in a file that is not called like it, nor like a type around
   * it. javac warns of its use in other files; this asks javac alone.
   */
  public boolean isAuxiliary(TypeElement type) {
    TypeElement outermost = Nesting.outermost(type);
    if (outermost.getModifiers().contains(Modifier.PUBLIC)) {
      return false; // or an error
    }
    try {
      TreePath path = Trees.instance(environment).getPath(outermost);
      return path != null
          && !path.getCompilationUnit()
              .getSourceFile()
              .isNameCompatible(outermost.getSimpleName().toString(), JavaFileObject.Kind.SOURCE);
    } catch (IllegalArgumentException | LinkageError e) {
      return false;
    }
  }

  /** Asks {@code Elements.getFileObjectOf}, which Java 18 brought, and ECJ has on 17 too. */
  private @Nullable JavaFileObject fileOf(TypeElement type) {
    Elements elements = environment.getElementUtils();
    for (Class<?> owner : List.of(Elements.class, elements.getClass())) {
      try {
        // a handle: to list the methods of ECJ's class fails on 17, which lacks some of their types
        return (JavaFileObject)
            MethodHandles.publicLookup()
                .findVirtual(
                    owner,
                    "getFileObjectOf",
                    MethodType.methodType(JavaFileObject.class, Element.class))
                .bindTo(elements)
                .invokeExact((Element) type);
      } catch (Throwable e) {
        if (e instanceof VirtualMachineError fatal) {
          throw fatal;
        } // else this one does not tell
      }
    }
    return null;
  }

  /** Asks javac, which has a tree of every type that it compiles. */
  private boolean hasTree(TypeElement type) {
    try {
      return Trees.instance(environment).getTree(type) != null;
    } catch (IllegalArgumentException
        | LinkageError e) { // another compiler, or one that is wrapped
      return true;
    }
  }
}
