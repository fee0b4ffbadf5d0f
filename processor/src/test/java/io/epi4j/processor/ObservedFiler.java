package io.epi4j.processor;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/**
 * A filer that tells what is written and from which outermost types, and reads nothing: as old
 * versions of Gradle have it.
 *
 * @param delegate the compiler's
 * @param types hears of generated types
 * @param resources hears of generated resources
 */
record ObservedFiler(
    Filer delegate,
    BiConsumer<String, Set<String>> types,
    BiConsumer<String, Set<String>> resources)
    implements Filer {
  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
    types.accept(name.toString(), outermost(origins));
    return delegate.createSourceFile(name, origins);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) {
    throw new UnsupportedOperationException("Nobody writes classes: " + name);
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence inPackage, CharSequence name, Element... origins)
      throws IOException {
    resources.accept(location + " " + inPackage + " " + name, outermost(origins));
    return delegate.createResource(location, inPackage, name, origins);
  }

  @Override
  public FileObject getResource(Location location, CharSequence inPackage, CharSequence name) {
    throw new UnsupportedOperationException("Nothing may be read: " + name);
  }

  private static Set<String> outermost(Element... elements) {
    Set<String> names = new TreeSet<>();
    for (Element element : elements) {
      names.add(outermost(element));
    }
    return names;
  }

  /** Returns the name by which Gradle knows where an element stands. */
  static String outermost(Element element) {
    if (element instanceof PackageElement inside) {
      return inside.getQualifiedName() + ".package-info";
    }
    Element outer = element.getEnclosingElement();
    return outer == null || outer instanceof PackageElement
        ? ((TypeElement) element).getQualifiedName().toString()
        : outermost(outer);
  }
}
