package io.epi4j.processor.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.epi4j.manifest.FunctionEntry;
import io.epi4j.processor.model.FunctionModel;
import io.epi4j.processor.model.ParameterModel;
import io.epi4j.processor.model.SignatureType;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the constants that hold handles are called. */
class ConstantNamesTest {
  private static final SignatureType INT =
      new SignatureType(TypeName.INT, TypeName.INT, TypeName.INT);

  @Test
  void wordsAreKeptApart() {
    assertEquals(
        List.of("SERVER_STARTED", "PARSE_URL_NOW", "X2_Y", "SNAKE_CASE"),
        names("serverStarted", "parseURLNow", "x2Y", "snake_case"));
  }

  @Test
  void overloadsAreCounted() {
    assertEquals(List.of("PUT", "PUT_2", "PUT_3"), names("put", "put", "put"));
    assertEquals(List.of("PUT_2", "PUT", "PUT_3"), names("put_2", "put", "put"));
  }

  @Test
  void theServiceAndParametersAreNotHidden() {
    assertEquals(List.of("SERVICE_2"), names("service"));
    assertEquals(
        List.of("RUN_2", "GO"), ConstantNames.of(List.of(function("run"), function("go", "RUN"))));
  }

  private static List<String> names(String... functions) {
    return ConstantNames.of(Stream.of(functions).map(name -> function(name)).toList());
  }

  private static FunctionModel function(String name, String... parameters) {
    return new FunctionModel(
        new FunctionEntry(name, "()I", false, OptionalInt.empty()),
        ClassName.get("demo", "Demo"),
        List.of(),
        List.of(),
        INT,
        Arrays.stream(parameters).map(parameter -> new ParameterModel(parameter, INT)).toList(),
        false,
        List.of(),
        List.of());
  }
}
