package bad;

import io.epi4j.EpiProvider;

@EpiProvider
final class NoIdea {}
