import io.epi4j.EpiService;

@EpiService
interface Pipe {
  String greet(String name);
}
