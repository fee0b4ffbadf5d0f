package io.epi4j.runtime.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Writes the elements of a set in an order that is the same in every JVM. */
final class OrderedSets extends StdSerializer<Set<?>> {
  private static final long serialVersionUID = 1L;

  OrderedSets() {
    super(Set.class, false);
  }

  @Override
  public void serialize(Set<?> set, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    ObjectMapper mapper = (ObjectMapper) json.getCodec();
    TreeSet<String> ordered = new TreeSet<>();
    for (Object element : set) {
      ordered.add(mapper.writeValueAsString(element));
    }
    json.writeStartArray();
    for (String element : ordered) {
      json.writeRawValue(element);
    }
    json.writeEndArray();
  }
}
