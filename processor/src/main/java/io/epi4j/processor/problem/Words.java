package io.epi4j.processor.problem;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Names elements in messages, as their author would. */
public final class Words {
  private static final Pattern PACKAGE =
      Pattern.compile("\\b[\\p{Lower}_][\\w$]*\\.(?=[\\w$])", Pattern.UNICODE_CHARACTER_CLASS);

  private Words() {}

  /** Returns the name of a type without its package: {@code Outer.Greeter}. */
  public static String name(Element element) {
    return element instanceof TypeElement type
        ? String.join(".", ClassName.get(type).simpleNames())
        : element.getKind().toString().toLowerCase(Locale.ROOT) + " " + element;
  }

  /** Returns a method with its class and its parameters: {@code Greeter.greet(String, int)}. */
  public static String qualified(ExecutableElement method) {
    String owner = name(owner(method));
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "The constructor " + signature(owner, method)
        : owner + "." + signature(method.getSimpleName().toString(), method);
  }

  /** Returns the type that declares a method; no method is without. */
  public static TypeElement owner(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** Returns a method with its parameters: {@code greet(String, int)}. */
  public static String signature(String name, ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> type(parameter.asType()))
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /** Returns a parameter as it is declared: {@code int count}. */
  public static String declaration(VariableElement parameter) {
    return type(parameter.asType()) + " " + parameter.getSimpleName();
  }

  /** Returns a type without packages and annotations: {@code List<String>}. */
  public static String type(TypeMirror type) {
    // by way of JavaPoet, which leaves annotations out, whatever stands in them
    return PACKAGE.matcher(TypeName.get(type).toString()).replaceAll("");
  }

  /** Returns what an element is, with its article: {@code an interface}. */
  public static String kind(Element element) {
    return switch (element.getKind()) {
      case ANNOTATION_TYPE -> "an annotation";
      case CLASS -> "a class";
      case ENUM -> "an enum";
      case INTERFACE -> "an interface";
      case RECORD -> "a record";
      default -> "a " + element.getKind().toString().toLowerCase(Locale.ROOT);
    };
  }

  /** Returns {@code A, B and C}. */
  public static String and(List<String> names) {
    return join(names, " and ");
  }

  /** Returns {@code A, B or C}. */
  public static String or(List<String> names) {
    return join(names, " or ");
  }

  private static String join(List<String> names, String last) {
    int end = names.size() - 1;
    return end < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, end)) + last + names.get(end);
  }
}
