package io.epi4j.runtime.data;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Makes Jackson strict: nothing is guessed, dropped or made up. Each mapper has a type factory of
 * its own, for the shared one would keep classes of plugins for ever.
 */
final class RecordMapper {
  private RecordMapper() {}

  /**
   * Returns a mapper.
   *
   * @param loader loads the classes that data names
   * @param fromText whether numbers and the like are written as text
   */
  static ObjectMapper of(ClassLoader loader, boolean fromText) {
    JsonMapper mapper =
        JsonMapper.builder()
            .typeFactory(TypeFactory.createDefaultInstance().withClassLoader(loader))
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(new OrderedSets()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, fromText)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    mapper.setAnnotationIntrospector(
        AnnotationIntrospector.pair(
            new RecordRules(), mapper.getDeserializationConfig().getAnnotationIntrospector()));
    if (!fromText) {
      for (CoercionInputShape shape :
          new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
          }) {
        mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
      }
    }
    return mapper;
  }
}
