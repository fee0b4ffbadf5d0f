package io.epi4j.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** Writes erased types as a class file does. */
final class Descriptor {
  private Descriptor() {}

  /** Returns the descriptor of a method: {@code (Ljava/lang/String;)Z}. */
  static String of(List<TypeName> parameters, TypeName result) {
    StringBuilder text = new StringBuilder("(");
    parameters.forEach(parameter -> text.append(of(parameter)));
    return text.append(')').append(of(result)).toString();
  }

  private static String of(TypeName erased) {
    if (erased instanceof ArrayTypeName array) {
      return "[" + of(array.componentType());
    }
    if (erased instanceof ClassName type) {
      return "L" + type.reflectionName().replace('.', '/') + ";";
    }
    return switch (erased.toString()) {
      case "void" -> "V";
      case "boolean" -> "Z";
      case "byte" -> "B";
      case "short" -> "S";
      case "int" -> "I";
      case "long" -> "J";
      case "char" -> "C";
      case "float" -> "F";
      case "double" -> "D";
      default -> throw new IllegalArgumentException("not erased: " + erased);
    };
  }
}
