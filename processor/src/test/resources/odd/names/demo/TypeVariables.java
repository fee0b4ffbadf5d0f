package demo;

import io.epi4j.EpiService;

@EpiService
public interface TypeVariables {
  <Each> Each each(Each e);

  <Pipe, ServiceBinding> Pipe pipe(Pipe p, ServiceBinding b);

  <Throwable> Throwable throwable(Throwable t);

  <Rethrow> Rethrow rethrow(Rethrow r);

  <MethodHandle, SERVICE, Epi> MethodHandle handle(SERVICE s, Epi epi, MethodHandle m);

  <String> String string(String s);

  <Object> Object object(Object o);

  <TypeVariablesFacade> TypeVariablesFacade facade(TypeVariablesFacade f);

  <List> java.util.List<List> list(java.util.List<? extends List> l);

  <Decision> io.epi4j.Decision<Decision> decision(Decision d);

  <Boolean> boolean bool(Boolean b);
}
