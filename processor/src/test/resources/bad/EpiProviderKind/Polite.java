package bad;

import io.epi4j.EpiProvider;

@EpiProvider
interface Polite extends Greeter {}
