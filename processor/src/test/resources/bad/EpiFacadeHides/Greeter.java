import io.epi4j.EpiService;

@EpiService
interface Greeter {
  Each greet(Each name);
}
