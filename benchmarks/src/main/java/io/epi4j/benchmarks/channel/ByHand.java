package io.epi4j.benchmarks.channel;

import java.util.function.Consumer;
import org.openjdk.jmh.annotations.CompilerControl;

/**
 * The calls that one would write by hand if one knew the subscribers.
 *
 * <p>One method serves every number of subscribers that is measured. {@link #COUNT} is a constant
 * when a method of this class is compiled, so the JIT parses no call behind a condition that does
 * not hold; what is left are straight lines of direct calls. The fields need not tell the classes
 * of the subscribers: the JIT knows them from the objects.
 */
final class ByHand {
  static final int COUNT = Listeners.chosen().count();
  private static final Consumer<Ping000> L0 = Listeners.chosen().all().get(0);
  private static final Consumer<Ping000> L1 = Listeners.chosen().all().get(1);
  private static final Consumer<Ping000> L2 = Listeners.chosen().all().get(2);
  private static final Consumer<Ping000> L3 = Listeners.chosen().all().get(3);
  private static final Consumer<Ping000> L4 = Listeners.chosen().all().get(4);
  private static final Consumer<Ping000> L5 = Listeners.chosen().all().get(5);
  private static final Consumer<Ping000> L6 = Listeners.chosen().all().get(6);
  private static final Consumer<Ping000> L7 = Listeners.chosen().all().get(7);
  private static final Consumer<Ping000> L8 = Listeners.chosen().all().get(8);
  private static final Consumer<Ping000> L9 = Listeners.chosen().all().get(9);
  private static final Consumer<Ping000> L10 = Listeners.chosen().all().get(10);
  private static final Consumer<Ping000> L11 = Listeners.chosen().all().get(11);
  private static final Consumer<Ping000> L12 = Listeners.chosen().all().get(12);
  private static final Consumer<Ping000> L13 = Listeners.chosen().all().get(13);
  private static final Consumer<Ping000> L14 = Listeners.chosen().all().get(14);
  private static final Consumer<Ping000> L15 = Listeners.chosen().all().get(15);
  private static final Consumer<Ping000> L16 = Listeners.chosen().all().get(16);
  private static final Consumer<Ping000> L17 = Listeners.chosen().all().get(17);
  private static final Consumer<Ping000> L18 = Listeners.chosen().all().get(18);
  private static final Consumer<Ping000> L19 = Listeners.chosen().all().get(19);
  private static final Consumer<Ping000> L20 = Listeners.chosen().all().get(20);
  private static final Consumer<Ping000> L21 = Listeners.chosen().all().get(21);
  private static final Consumer<Ping000> L22 = Listeners.chosen().all().get(22);
  private static final Consumer<Ping000> L23 = Listeners.chosen().all().get(23);
  private static final Consumer<Ping000> L24 = Listeners.chosen().all().get(24);
  private static final Consumer<Ping000> L25 = Listeners.chosen().all().get(25);
  private static final Consumer<Ping000> L26 = Listeners.chosen().all().get(26);
  private static final Consumer<Ping000> L27 = Listeners.chosen().all().get(27);
  private static final Consumer<Ping000> L28 = Listeners.chosen().all().get(28);
  private static final Consumer<Ping000> L29 = Listeners.chosen().all().get(29);
  private static final Consumer<Ping000> L30 = Listeners.chosen().all().get(30);
  private static final Consumer<Ping000> L31 = Listeners.chosen().all().get(31);
  private static final Consumer<Ping000> L32 = Listeners.chosen().all().get(32);
  private static final Consumer<Ping000> L33 = Listeners.chosen().all().get(33);
  private static final Consumer<Ping000> L34 = Listeners.chosen().all().get(34);
  private static final Consumer<Ping000> L35 = Listeners.chosen().all().get(35);
  private static final Consumer<Ping000> L36 = Listeners.chosen().all().get(36);
  private static final Consumer<Ping000> L37 = Listeners.chosen().all().get(37);
  private static final Consumer<Ping000> L38 = Listeners.chosen().all().get(38);
  private static final Consumer<Ping000> L39 = Listeners.chosen().all().get(39);
  private static final Consumer<Ping000> L40 = Listeners.chosen().all().get(40);
  private static final Consumer<Ping000> L41 = Listeners.chosen().all().get(41);
  private static final Consumer<Ping000> L42 = Listeners.chosen().all().get(42);
  private static final Consumer<Ping000> L43 = Listeners.chosen().all().get(43);
  private static final Consumer<Ping000> L44 = Listeners.chosen().all().get(44);
  private static final Consumer<Ping000> L45 = Listeners.chosen().all().get(45);
  private static final Consumer<Ping000> L46 = Listeners.chosen().all().get(46);
  private static final Consumer<Ping000> L47 = Listeners.chosen().all().get(47);
  private static final Consumer<Ping000> L48 = Listeners.chosen().all().get(48);
  private static final Consumer<Ping000> L49 = Listeners.chosen().all().get(49);
  private static final Consumer<Ping000> L50 = Listeners.chosen().all().get(50);
  private static final Consumer<Ping000> L51 = Listeners.chosen().all().get(51);
  private static final Consumer<Ping000> L52 = Listeners.chosen().all().get(52);
  private static final Consumer<Ping000> L53 = Listeners.chosen().all().get(53);
  private static final Consumer<Ping000> L54 = Listeners.chosen().all().get(54);
  private static final Consumer<Ping000> L55 = Listeners.chosen().all().get(55);
  private static final Consumer<Ping000> L56 = Listeners.chosen().all().get(56);
  private static final Consumer<Ping000> L57 = Listeners.chosen().all().get(57);
  private static final Consumer<Ping000> L58 = Listeners.chosen().all().get(58);
  private static final Consumer<Ping000> L59 = Listeners.chosen().all().get(59);
  private static final Consumer<Ping000> L60 = Listeners.chosen().all().get(60);
  private static final Consumer<Ping000> L61 = Listeners.chosen().all().get(61);
  private static final Consumer<Ping000> L62 = Listeners.chosen().all().get(62);
  private static final Consumer<Ping000> L63 = Listeners.chosen().all().get(63);

  private ByHand() {}

  /** Calls all; one that throws keeps the others from being called. */
  @CompilerControl(CompilerControl.Mode.INLINE)
  static void publish(Ping000 ping) {
    if (COUNT > 0) {
      L0.accept(ping);
    }
    if (COUNT > 1) {
      L1.accept(ping);
    }
    if (COUNT > 2) {
      L2.accept(ping);
      L3.accept(ping);
      L4.accept(ping);
      L5.accept(ping);
      L6.accept(ping);
      L7.accept(ping);
    }
    if (COUNT > 8) {
      L8.accept(ping);
      L9.accept(ping);
      L10.accept(ping);
      L11.accept(ping);
      L12.accept(ping);
      L13.accept(ping);
      L14.accept(ping);
      L15.accept(ping);
      L16.accept(ping);
      L17.accept(ping);
      L18.accept(ping);
      L19.accept(ping);
      L20.accept(ping);
      L21.accept(ping);
      L22.accept(ping);
      L23.accept(ping);
      L24.accept(ping);
      L25.accept(ping);
      L26.accept(ping);
      L27.accept(ping);
      L28.accept(ping);
      L29.accept(ping);
      L30.accept(ping);
      L31.accept(ping);
    }
    if (COUNT > 32) {
      L32.accept(ping);
      L33.accept(ping);
      L34.accept(ping);
      L35.accept(ping);
      L36.accept(ping);
      L37.accept(ping);
      L38.accept(ping);
      L39.accept(ping);
      L40.accept(ping);
      L41.accept(ping);
      L42.accept(ping);
      L43.accept(ping);
      L44.accept(ping);
      L45.accept(ping);
      L46.accept(ping);
      L47.accept(ping);
      L48.accept(ping);
      L49.accept(ping);
      L50.accept(ping);
      L51.accept(ping);
      L52.accept(ping);
      L53.accept(ping);
      L54.accept(ping);
      L55.accept(ping);
      L56.accept(ping);
      L57.accept(ping);
      L58.accept(ping);
      L59.accept(ping);
      L60.accept(ping);
      L61.accept(ping);
      L62.accept(ping);
      L63.accept(ping);
    }
  }

  /** Calls all, whether one throws or not. */
  @CompilerControl(CompilerControl.Mode.INLINE)
  static void publishIsolated(Ping000 ping) {
    if (COUNT > 0) {
      isolated(L0, ping);
    }
    if (COUNT > 1) {
      isolated(L1, ping);
    }
    if (COUNT > 2) {
      isolated(L2, ping);
      isolated(L3, ping);
      isolated(L4, ping);
      isolated(L5, ping);
      isolated(L6, ping);
      isolated(L7, ping);
    }
    if (COUNT > 8) {
      isolated(L8, ping);
      isolated(L9, ping);
      isolated(L10, ping);
      isolated(L11, ping);
      isolated(L12, ping);
      isolated(L13, ping);
      isolated(L14, ping);
      isolated(L15, ping);
      isolated(L16, ping);
      isolated(L17, ping);
      isolated(L18, ping);
      isolated(L19, ping);
      isolated(L20, ping);
      isolated(L21, ping);
      isolated(L22, ping);
      isolated(L23, ping);
      isolated(L24, ping);
      isolated(L25, ping);
      isolated(L26, ping);
      isolated(L27, ping);
      isolated(L28, ping);
      isolated(L29, ping);
      isolated(L30, ping);
      isolated(L31, ping);
    }
    if (COUNT > 32) {
      isolated(L32, ping);
      isolated(L33, ping);
      isolated(L34, ping);
      isolated(L35, ping);
      isolated(L36, ping);
      isolated(L37, ping);
      isolated(L38, ping);
      isolated(L39, ping);
      isolated(L40, ping);
      isolated(L41, ping);
      isolated(L42, ping);
      isolated(L43, ping);
      isolated(L44, ping);
      isolated(L45, ping);
      isolated(L46, ping);
      isolated(L47, ping);
      isolated(L48, ping);
      isolated(L49, ping);
      isolated(L50, ping);
      isolated(L51, ping);
      isolated(L52, ping);
      isolated(L53, ping);
      isolated(L54, ping);
      isolated(L55, ping);
      isolated(L56, ping);
      isolated(L57, ping);
      isolated(L58, ping);
      isolated(L59, ping);
      isolated(L60, ping);
      isolated(L61, ping);
      isolated(L62, ping);
      isolated(L63, ping);
    }
  }

  @SuppressWarnings("CatchingThrowable") // an error of a plugin is no reason to leave others out
  private static void isolated(Consumer<Ping000> listener, Ping000 ping) {
    try {
      listener.accept(ping);
    } catch (Throwable e) {
      failed(listener, e);
    }
  }

  @CompilerControl(CompilerControl.Mode.DONT_INLINE)
  private static void failed(Consumer<Ping000> listener, Throwable e) {
    throw new IllegalStateException(listener + " is not to throw", e);
  }
}
