package io.epi4j.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/**
 * What is refused as the type of a component is what Jackson cannot make, and nothing else: each
 * type is compiled, and then really read.
 */
class JacksonAgreementTest {
  /** One of them is good for every type that can be read. */
  private static final List<String> VALUES =
      List.of(
          "{}",
          "[]",
          "1",
          "true",
          "\"A\"",
          "\"EUR\"",
          "\"MONDAY\"",
          "\"UTF-8\"",
          "\"127.0.0.1\"",
          "\"java.lang.String\"",
          "\"P1D\"",
          "\"PT1S\"",
          "\"http://localhost/\"",
          "\"2020-02-03\"",
          "\"12:30\"",
          "\"2020-02-03T12:30:00\"",
          "\"2020-02-03T12:30:00Z\"",
          "\"12:30Z\"",
          "\"+01:00\"",
          "\"7aa0fc43-3a1c-4ba0-a9c4-1d45a1a1f8ff\"",
          "{\"A\": \"A\"}",
          "{\"a\": 1, \"b\": 2}");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  private static final Pattern NUMBER = Pattern.compile("Types[.]It(\\d+)[.]x");

  private static final String TYPES =
      """
      package odd;

      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.annotation.*;
      import io.epi4j.EpiData;
      import java.io.*;
      import java.lang.reflect.*;
      import java.math.*;
      import java.net.*;
      import java.nio.*;
      import java.nio.charset.*;
      import java.nio.file.*;
      import java.time.*;
      import java.time.chrono.*;
      import java.time.temporal.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.function.*;
      import java.util.regex.*;

      final class Types {
        enum Kind { A }
        enum Made { A; @JsonCreator static Made of(String text) { return A; } }
        interface Shape {}
        sealed interface Sealed permits Only {}
        record Only(int a) implements Sealed {}
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, defaultImpl = Circle.class)
        interface Known {}
        record Circle(int a) implements Known, Shape {}
        @JsonDeserialize(as = Concrete.class) abstract static class Named {}
        static final class Concrete extends Named {}
        abstract static class Abstract {}
        static final class Nothing { public int a; public int b; Nothing() {} }
        static final class Private { private Private() {} }
        static final class Two { Two(int a, int b) {} }
        static final class Named2 { Named2(@JsonProperty("a") int a, @JsonProperty("b") int b) {} }
        static final class Text { private Text(String text) {} }
        static final class Chars { Chars(CharSequence text) {} }
        static final class Whole { Whole(int number) {} }
        static final class Boxed { Boxed(Long number) {} }
        static final class Real { Real(double number) {} }
        static final class Flag { Flag(boolean flag) {} }
        static final class Anything { Anything(Object any) {} }
        static final class Some { Some(List<String> some) {} }
        static final class ValueOf { private ValueOf() { this(1, 2); } private ValueOf(int a, int b) {}
          static ValueOf valueOf(String text) { return new ValueOf(1, 2); } }
        static final class FromString { private FromString(int a, int b) {}
          static FromString fromString(String text) { return new FromString(1, 2); } }
        static final class Of { private Of(int a, int b) {}
          static Of of(String text) { return new Of(1, 2); } }
        static final class Creator { private Creator(int a, int b) {}
          @JsonCreator static Creator make(@JsonProperty("a") int a) { return new Creator(a, 1); } }
        final class Inner {}
        record Nested(int a, Optional<String> b) {}
        record Generic<T>(T a) {}
        record Self(int a, Self b) {}
        record WithText(String text) {}
        record WithTwo(String text, int number) {}
        static final class Texts extends ArrayList<String> {}
        abstract static class NoTexts extends ArrayList<String> {}
        static final class TwoTexts extends ArrayList<String> { TwoTexts(int a, int b) {} }
        interface MyTexts extends List<String> {}

        RECORDS
      }
      """;

  private static List<String> good() {
    return lines(
        """
        int
        boolean[][]
        Integer
        Character
        Boolean
        String
        Object
        Number
        CharSequence
        Serializable
        BigDecimal
        BigInteger
        UUID
        URI
        URL
        Path
        File
        Locale
        Currency
        Pattern
        TimeZone
        Charset
        InetAddress
        InetSocketAddress
        Class<?>
        ByteBuffer
        Date
        Calendar
        StringBuilder
        BitSet
        Kind
        Made
        Nested
        Generic<Nested>
        Generic<?>
        Self
        Known
        Named
        Nothing
        Private
        Named2
        Text
        Chars
        Whole
        Boxed
        Real
        Flag
        ValueOf
        FromString
        Creator
        Texts
        Instant
        Duration
        Period
        LocalDate
        LocalTime
        LocalDateTime
        OffsetDateTime
        OffsetTime
        ZonedDateTime
        ZoneId
        ZoneOffset
        Year
        YearMonth
        MonthDay
        DayOfWeek
        ChronoUnit
        TimeUnit
        Optional<Nested>
        OptionalInt
        OptionalLong
        OptionalDouble
        AtomicInteger
        AtomicReference<String>
        Iterable<String>
        Collection<? extends Number>
        List<?>
        List
        ArrayList<Kind>
        LinkedList<String>
        CopyOnWriteArrayList<String>
        AbstractList<String>
        Set<String>
        AbstractSet<String>
        EnumSet<Kind>
        TreeSet<String>
        SortedSet<String>
        NavigableSet<String>
        Queue<String>
        Deque<String>
        Map<String, List<Nested>>
        Map<Kind, String>
        EnumMap<Kind, String>
        AbstractMap<String, String>
        SortedMap<String, String>
        NavigableMap<String, String>
        ConcurrentMap<String, String>
        ConcurrentNavigableMap<String, String>
        Map.Entry<String, String>
        Properties
        Map<Integer, String>
        Map<Boolean, String>
        Map<Character, String>
        Map<Object, String>
        Map<CharSequence, String>
        Map<BigInteger, String>
        Map<UUID, String>
        Map<URI, String>
        Map<URL, String>
        Map<File, String>
        Map<Locale, String>
        Map<Currency, String>
        Map<Date, String>
        Map<LocalDate, String>
        Map<Duration, String>
        Map<ZoneId, String>
        Map<DayOfWeek, String>
        Map<Class<?>, String>
        Map<byte[], String>
        Map<Text, String>
        Map<WithText, String>
        Map<ValueOf, String>
        Map<FromString, String>
        Map<Made, String>
        @JsonDeserialize(as = Circle.class) Shape
        """);
  }

  private static List<String> bad() {
    return lines(
        """
        Shape
        Shape[]
        List<Shape>
        Optional<Shape>
        Map<String, Shape>
        Generic<Shape>
        Collection<? extends Shape>
        Sealed
        Abstract
        Two
        Anything
        Some
        Of
        Inner
        NoTexts
        TwoTexts
        MyTexts
        Comparable<String>
        Runnable
        Supplier<String>
        Iterator<String>
        InputStream
        Clock
        Temporal
        ChronoLocalDate
        Method
        HexFormat
        Record
        BlockingQueue<String>
        BlockingDeque<String>
        TransferQueue<String>
        AbstractCollection<String>
        AbstractQueue<String>
        Dictionary<String, String>
        Map<Path, String>
        Map<Pattern, String>
        Map<TimeZone, String>
        Map<Number, String>
        Map<AtomicInteger, String>
        Map<List<String>, String>
        Map<int[], String>
        Map<Whole, String>
        Map<Of, String>
        Map<Shape, String>
        Map<Nothing, String>
        Map<WithTwo, String>
        Map<Optional<String>, String>
        """);
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  @Test
  void acceptsWhatJacksonReads() throws Exception {
    Compilation compilation = compile(good(), Compiling.processors());
    assertEquals(List.of(), compilation.errors());
    List<String> unread = new ArrayList<>(good());
    unread.removeAll(read(compilation, good()));
    assertEquals(List.of(), unread);
  }

  @Test
  void refusesWhatItDoesNotRead() throws Exception {
    List<String> accepted = new ArrayList<>(bad());
    for (Diagnostic<?> error : compile(bad(), Compiling.processors()).errors()) {
      Matcher number = NUMBER.matcher(error.getMessage(Locale.ROOT));
      assertTrue(number.find(), error.toString());
      accepted.remove(bad().get(Integer.parseInt(number.group(1))));
    }
    assertEquals(List.of(), accepted);
    assertEquals(List.of(), read(compile(bad(), List.of()), bad()));
  }

  private static Compilation compile(List<String> types, List<Processor> processors) {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < types.size(); i++) {
      String record = "@EpiData(service = \"odd\", key = \"I\") record ItI(TYPE x) {}\n";
      records.append(
          record
              .replace("I(", i + "(")
              .replace("\"I\"", "\"" + i + "\"")
              .replace("TYPE", types.get(i)));
    }
    return Compiling.compile(
        processors,
        Map.of("odd/Types.java", TYPES.replace("RECORDS", records)),
        List.of("-Aepi.plugin=odd"));
  }

  private static List<String> read(Compilation compilation, List<String> types) throws Exception {
    ClassLoader classes = CompiledClasses.of(compilation);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      if (isRead(Class.forName("odd.Types$It" + i, true, classes), types.get(i))) {
        read.add(types.get(i));
      }
    }
    return read;
  }

  private static boolean isRead(Class<?> data, String type) {
    return VALUES.stream()
        .anyMatch(
            value -> {
              try {
                MAPPER.readValue("{\"x\": " + json(type, value) + "}", data);
                return true;
              } catch (JsonProcessingException e) {
                return false;
              }
            });
  }

  /** An empty list, or map, or a record whose components are left out, would show nothing. */
  private static String json(String type, String value) {
    if (type.startsWith("Map<String,")) {
      return "{\"A\": " + value + "}";
    } else if (type.startsWith("Map<")) {
      return "{\"" + value.replace("\"", "") + "\": \"A\"}";
    } else if (type.startsWith("Generic<")) {
      return "{\"a\": " + value + "}";
    } else if (type.endsWith("[]") || type.matches("(List|Collection)<.*")) {
      return "[" + value + "]";
    }
    return value;
  }
}
