package io.epi4j.processor.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.PluginEntry;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a manifest as JSON: the same bytes for the same manifest, on every machine. */
public final class ManifestJson {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator json;

  private ManifestJson(JsonGenerator json) {
    this.json = json;
  }

  /** Returns the text of the manifest. */
  public static String text(Manifest manifest) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES));
      new ManifestJson(json).write(manifest);
    } catch (IOException e) { // not with a StringWriter
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void write(Manifest manifest) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", Manifest.FORMAT);
    write(manifest.plugin());
    json.writeArrayFieldStart("services");
    for (ServiceEntry service : manifest.services()) {
      write(service);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("providers");
    for (ProviderEntry provider : manifest.providers()) {
      write(provider);
    }
    json.writeEndArray();
    if (!manifest.data().isEmpty()) {
      json.writeArrayFieldStart("data");
      for (DataEntry data : manifest.data()) {
        json.writeStartObject();
        write(data.service(), data.key(), data.type());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!manifest.dataProviders().isEmpty()) {
      json.writeArrayFieldStart("dataProviders");
      for (DataProviderEntry provider : manifest.dataProviders()) {
        write(provider);
      }
      json.writeEndArray();
    }
    EventsJson events = new EventsJson(json);
    events.writeChannels(manifest.channels());
    events.writeSubscribers(manifest.subscribers());
    json.writeEndObject();
  }

  private void write(PluginEntry plugin) throws IOException {
    json.writeObjectFieldStart("plugin");
    json.writeStringField("id", plugin.id());
    json.writeStringField("version", plugin.version());
    if (plugin.type().isPresent()) {
      json.writeStringField("type", plugin.type().get());
    }
    write("after", plugin.after());
    write("before", plugin.before());
    write("requires", plugin.requires());
    json.writeEndObject();
  }

  private void write(ServiceEntry service) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", service.id());
    json.writeStringField("type", service.type());
    json.writeArrayFieldStart("functions");
    for (FunctionEntry function : service.functions()) {
      json.writeStartObject();
      json.writeStringField("name", function.name());
      json.writeStringField("descriptor", function.descriptor());
      json.writeBooleanField("optional", function.optional());
      if (function.piped().isPresent()) {
        json.writeNumberField("piped", function.piped().getAsInt());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(ProviderEntry provider) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", provider.type());
    json.writeNumberField("order", provider.order());
    json.writeBooleanField("injected", provider.injected());
    json.writeArrayFieldStart("services");
    for (ProvidedService service : provider.services()) {
      json.writeStartObject();
      json.writeStringField("id", service.id());
      json.writeStringField("type", service.type());
      write("functions", service.functions());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(DataProviderEntry provider) throws IOException {
    json.writeStartObject();
    write(provider.service(), provider.key(), provider.type());
    if (provider.origin() instanceof DataOrigin.Resource resource) {
      json.writeStringField("resource", resource.path());
    } else if (provider.origin() instanceof DataOrigin.File file) {
      json.writeStringField("file", file.path());
    } else if (provider.origin() instanceof DataOrigin.Method method) {
      json.writeStringField("method", method.name());
      json.writeBooleanField("context", method.context());
    }
    json.writeNumberField("interval", provider.intervalMillis());
    json.writeBooleanField("required", provider.required());
    json.writeStringField("declaredIn", provider.declaredIn());
    json.writeEndObject();
  }

  private void write(String service, String key, String type) throws IOException {
    json.writeStringField("service", service);
    json.writeStringField("key", key);
    json.writeStringField("type", type);
  }

  private void write(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
