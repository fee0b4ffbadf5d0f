package io.epi4j.processor.check;

import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells of a single class whether Jackson can make values of it. Found out by experiment with
 * Jackson 2.22 and its modules for {@code Optional} and {@code java.time}; of a class that it may
 * or may not be able to make, this says that it can.
 */
final class JacksonTypes {
  /** Abstract types that it has an answer to, and classes that it makes in ways of its own. */
  private static final Set<String> KNOWN =
      Set.of(
          "java.io.Serializable",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Iterable",
          "java.lang.Number",
          "java.lang.StackTraceElement",
          "java.lang.Void",
          "java.net.InetAddress",
          "java.net.InetSocketAddress",
          "java.nio.ByteBuffer",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.util.AbstractList",
          "java.util.AbstractMap",
          "java.util.AbstractSet",
          "java.util.Calendar",
          "java.util.Collection",
          "java.util.Currency",
          "java.util.Deque",
          "java.util.EnumMap",
          "java.util.EnumSet",
          "java.util.List",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.NavigableMap",
          "java.util.NavigableSet",
          "java.util.Optional",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.Queue",
          "java.util.Set",
          "java.util.SortedMap",
          "java.util.SortedSet",
          "java.util.TimeZone",
          "java.util.concurrent.ConcurrentMap",
          "java.util.concurrent.ConcurrentNavigableMap",
          "java.util.regex.Pattern");

  /** Classes that it makes of the key of a map, though a constructor would not tell. */
  private static final Set<String> KEYS =
      Set.of(
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Object",
          "java.util.Calendar",
          "java.util.Currency",
          "java.util.Date");

  private static final Set<String> NO_TIME =
      Set.of("java.time.Clock", "java.time.InstantSource", "java.time.DateTimeException");

  private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

  private static final Set<String> NUMBERS =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Short",
          "java.math.BigDecimal",
          "java.math.BigInteger");

  private static final Set<String> FACTORIES = Set.of("valueOf", "fromString");

  private JacksonTypes() {}

  /** Returns whether it makes such values whatever the class looks like. */
  static boolean isKnown(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return KNOWN.contains(name)
        || isTime(name)
        || name.startsWith(Jackson.PACKAGES) // its own trees
        || name.startsWith("javax.xml.")
        || name.startsWith("org.w3c.dom.");
  }

  private static boolean isTime(String name) {
    return name.startsWith("java.time.")
        && name.lastIndexOf('.') == "java.time".length()
        && !NO_TIME.contains(name);
  }

  /** Returns whether it belongs to Java itself. */
  static boolean isOfJava(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /** Returns whether there is a constructor, or a static method, that it uses by itself. */
  static boolean isMakeable(TypeElement type) {
    return hasConstructor(type, JacksonTypes::isScalarAlone)
        || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(it -> it.getParameters().isEmpty() && isReachable(it, type))
        || hasFactory(type, JacksonTypes::isScalarAlone);
  }

  /** Returns whether it makes keys of maps. */
  static boolean isKey(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return type.getKind() == ElementKind.ENUM
        || KEYS.contains(name)
        || NUMBERS.contains(name)
        || isTime(name)
        || hasConstructor(type, JacksonTypes::isTextAlone)
        || hasFactory(type, JacksonTypes::isTextAlone);
  }

  /** A rule for the parameters of what makes an instance. */
  private interface Parameters {
    boolean allow(ExecutableElement maker);
  }

  private static boolean hasConstructor(TypeElement type, Parameters rule) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(constructor -> rule.allow(constructor) && isReachable(constructor, type));
  }

  private static boolean hasFactory(TypeElement type, Parameters rule) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> FACTORIES.contains(method.getSimpleName().toString()))
        .anyMatch(method -> rule.allow(method) && isReachable(method, type));
  }

  /** Java itself is open to nobody; what else may be private, it calls. */
  private static boolean isReachable(ExecutableElement maker, TypeElement type) {
    return !isOfJava(type) || maker.getModifiers().contains(Modifier.PUBLIC);
  }

  private static boolean isTextAlone(ExecutableElement maker) {
    return maker.getParameters().size() == 1 && TEXTS.contains(name(maker.getParameters().get(0)));
  }

  private static boolean isScalarAlone(ExecutableElement maker) {
    if (maker.getParameters().size() != 1) {
      return false;
    }
    VariableElement only = maker.getParameters().get(0);
    return only.asType().getKind().isPrimitive()
        || TEXTS.contains(name(only))
        || NUMBERS.contains(name(only));
  }

  private static String name(VariableElement parameter) {
    TypeMirror type = parameter.asType();
    return type.getKind() == TypeKind.DECLARED
        ? ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString()
        : "";
  }
}
